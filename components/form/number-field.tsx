"use client";

import { useFormContext, useWatch, type FieldValues } from "react-hook-form";
import { Field } from "./field";
import { groupDigits, parseNumberText } from "./number-text";
import { useFieldWiring, useRegistered, type FieldProps } from "./use-field";

export type NumberFieldProps<T extends FieldValues> = FieldProps<T> & { unit?: string };

/**
 * A number. The form holds a decimal string (“1234.50”), never a float; full-width digits, separators and a pasted
 * unit are tidied up when leaving the field. The schema turns the string into what the process needs.
 */
export function NumberField<T extends FieldValues = FieldValues>(props: NumberFieldProps<T>) {
  const { setValue, control } = useFormContext();
  const wiring = useFieldWiring(props, ["read"]);
  const value: unknown = useWatch({ control, name: props.name as string });
  const number = typeof value === "string" ? parseNumberText(value) : undefined;

  function tidy(text: string) {
    const parsed = parseNumberText(text);
    if (parsed !== undefined && parsed !== text) setValue(props.name as string, parsed, { shouldDirty: true, shouldValidate: wiring.error !== undefined });
  }

  const registered = useRegistered(props.name, { onBlur: (event: { target: { value: string } }) => tidy(event.target.value) });

  return (
    <Field {...props} wiring={wiring}>
      <div className="control-unit">
        <input
          {...registered}
          id={wiring.id}
          className="control control-number"
          inputMode="decimal"
          autoComplete="off"
          readOnly={props.readOnly}
          aria-required={props.required || undefined}
          aria-invalid={wiring.error ? true : undefined}
          aria-describedby={wiring.describedBy}
        />
        {props.unit && <span>{props.unit}</span>}
        <span className="field-readback" id={`${wiring.id}-read`}>
          {number !== undefined && number.replace(/\D/g, "").length > 3 && Math.abs(Number(number)) >= 1000 ? `即 ${groupDigits(number)}${props.unit ? ` ${props.unit}` : ""}` : ""}
        </span>
      </div>
    </Field>
  );
}

/** Money is in 万元 throughout the portal. */
export function MoneyField<T extends FieldValues = FieldValues>(props: FieldProps<T>) {
  return <NumberField<T> {...props} unit="万元" />;
}
