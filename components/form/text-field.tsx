"use client";

import type { FieldValues } from "react-hook-form";
import { Field } from "./field";
import { useFieldWiring, useRegistered, type FieldProps } from "./use-field";

export type TextFieldProps<T extends FieldValues> = FieldProps<T> & {
  type?: "text" | "email" | "tel" | "url" | "password";
  autoComplete?: string;
  width?: "short" | "medium" | "full";
  inputMode?: "text" | "numeric" | "tel" | "email";
};

export function TextField<T extends FieldValues = FieldValues>(props: TextFieldProps<T>) {
  const registered = useRegistered(props.name);
  const wiring = useFieldWiring(props);
  return (
    <Field {...props} wiring={wiring}>
      <input
        {...registered}
        id={wiring.id}
        type={props.type ?? "text"}
        className={props.width && props.width !== "full" ? `control control-${props.width}` : "control"}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={props.inputMode}
        readOnly={props.readOnly}
        aria-required={props.required || undefined}
        aria-invalid={wiring.error ? true : undefined}
        aria-describedby={wiring.describedBy}
      />
    </Field>
  );
}
