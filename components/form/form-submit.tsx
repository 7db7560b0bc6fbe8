"use client";

import { useFormState } from "react-hook-form";
import { Button, type ButtonProps } from "@/components/ui/button";

/** The main button of a FormFrame: says that work is under way and takes no second press. */
export function FormSubmit({ variant = "primary", pendingText = "正在提交…", ...rest }: Omit<ButtonProps, "type" | "pending">) {
  const { isSubmitting } = useFormState();
  return <Button {...rest} type="submit" variant={variant} pending={isSubmitting} pendingText={pendingText} />;
}
