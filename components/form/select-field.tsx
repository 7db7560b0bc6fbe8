"use client";

import type { FieldValues } from "react-hook-form";
import { Field } from "./field";
import { useFieldWiring, useRegistered, type FieldProps } from "./use-field";

export type Option = { value: string; label: string; hint?: string };

/** One of a short list (up to some fifteen); longer lists are a ComboBoxField, up to five a RadioGroupField. */
export function SelectField<T extends FieldValues = FieldValues>(props: FieldProps<T> & { options: readonly Option[]; placeholder?: string }) {
  const registered = useRegistered(props.name);
  const wiring = useFieldWiring(props);
  return (
    <Field {...props} wiring={wiring}>
      <select
        {...registered}
        id={wiring.id}
        className="control control-medium"
        aria-required={props.required || undefined}
        aria-invalid={wiring.error ? true : undefined}
        aria-describedby={wiring.describedBy}
      >
        <option value="">{props.placeholder ?? "请选择"}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
