"use client";

import { useEffect, useState, type ReactNode } from "react";
import { useFormContext, useFormState, useWatch, type FieldPath, type FieldValues, type RegisterOptions } from "react-hook-form";
import { useFormRegistry } from "./form-context";
import { errorMessage, fieldId } from "./field-paths";

/** What every field takes. Give the form's input type (`<TextField<Input> …/>`) and `name` is checked. */
export type FieldProps<T extends FieldValues = FieldValues> = {
  name: FieldPath<T>;
  label: string;
  /** What to write, an example, why it is asked. */
  hint?: ReactNode;
  /** The clause it rests on (a clause link). */
  clause?: ReactNode;
  required?: boolean;
  readOnly?: boolean;
};

export type FieldWiring = {
  id: string;
  hintId: string;
  errorId: string;
  error: string | undefined;
  describedBy: string | undefined;
};

/** Ids, error and ARIA links of a field; registers its label for the error summary. `extra` are further describing ids. */
export function useFieldWiring({ name, label, hint }: Pick<FieldProps, "name" | "label" | "hint">, extra: readonly string[] = []): FieldWiring {
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name });
  const { idPrefix, labels } = useFormRegistry();
  const id = fieldId(idPrefix, name);
  const error = errorMessage(errors, name);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;

  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);

  const describedBy = [hint ? hintId : "", ...extra.map((suffix) => `${id}-${suffix}`), error ? errorId : ""].filter(Boolean).join(" ");
  return { id, hintId, errorId, error, describedBy: describedBy || undefined };
}

/**
 * `register()` with the value as the server has to draw it: React Hook Form writes values into the page only once its
 * script is there, and until then a filled form would look empty.
 */
export function useRegistered(name: string, options?: RegisterOptions) {
  const { register, getValues } = useFormContext();
  const [atFirst] = useState((): unknown => getValues(name));
  return { ...register(name, options), defaultValue: typeof atFirst === "string" || typeof atFirst === "number" ? atFirst : "" };
}

/** Value and setter of a field whose control is not an input element. A mended error goes away at once. */
export function useFieldValue(name: string): { value: unknown; put: (value: unknown) => void } {
  const { control, setValue, getFieldState } = useFormContext();
  const value: unknown = useWatch({ control, name });
  return {
    value,
    put: (next) => setValue(name, next, { shouldDirty: true, shouldTouch: true, shouldValidate: getFieldState(name).invalid }),
  };
}
