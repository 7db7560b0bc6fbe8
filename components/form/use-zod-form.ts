"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, type FieldValues, type UseFormProps, type UseFormReturn } from "react-hook-form";
import type { z } from "zod";

/**
 * A form over a process's schema: raw input in the fields, parsed output for `onSubmit`. Nobody is told off while
 * still typing: errors appear on submit, and go away as soon as they are mended.
 */
export function useZodForm<S extends z.ZodType<FieldValues, FieldValues>>(
  schema: S,
  options: Omit<UseFormProps<z.input<S>, unknown, z.output<S>>, "resolver" | "shouldFocusError"> = {},
): UseFormReturn<z.input<S>, unknown, z.output<S>> {
  return useForm<z.input<S>, unknown, z.output<S>>({
    mode: "onSubmit",
    reValidateMode: "onChange",
    ...options,
    shouldFocusError: false, // the focus goes to the summary
    resolver: zodResolver(schema),
  });
}
