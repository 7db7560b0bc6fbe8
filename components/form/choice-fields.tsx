"use client";

import { useFormContext, type FieldValues } from "react-hook-form";
import { Field, FieldError } from "./field";
import type { Option } from "./select-field";
import { useFieldWiring, type FieldProps } from "./use-field";

type ChoiceProps<T extends FieldValues> = FieldProps<T> & { options: readonly Option[]; inline?: boolean };

function Choices({ type, props, id, invalid }: { type: "radio" | "checkbox"; props: ChoiceProps<FieldValues>; id: string; invalid: boolean }) {
  const { register } = useFormContext();
  return (
    <div className={props.inline ? "choices-inline" : "choices"}>
      {props.options.map((option, index) => {
        // The first choice carries the field's id: the error summary leads there.
        const choiceId = index === 0 ? id : `${id}-${option.value}`;
        return (
          <label className="choice" key={option.value} htmlFor={choiceId}>
            <input
              {...register(props.name)}
              id={choiceId}
              type={type}
              value={option.value}
              disabled={props.readOnly}
              aria-invalid={invalid || undefined}
              aria-describedby={option.hint ? `${choiceId}-choice` : undefined}
            />
            <span>{option.label}</span>
            {option.hint && (
              <span className="choice-hint" id={`${choiceId}-choice`}>
                {option.hint}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}

/** One of a few, all in sight. */
export function RadioGroupField<T extends FieldValues = FieldValues>(props: ChoiceProps<T>) {
  const wiring = useFieldWiring(props);
  return (
    <Field {...props} wiring={wiring} group>
      <Choices type="radio" props={props} id={wiring.id} invalid={wiring.error !== undefined} />
    </Field>
  );
}

/** Any of a few; the form holds an array of strings (give an array as default value). */
export function CheckboxGroupField<T extends FieldValues = FieldValues>(props: ChoiceProps<T>) {
  const wiring = useFieldWiring(props);
  return (
    <Field {...props} wiring={wiring} group>
      <Choices type="checkbox" props={props} id={wiring.id} invalid={wiring.error !== undefined} />
    </Field>
  );
}

/** One statement to confirm; the form holds a boolean. */
export function CheckboxField<T extends FieldValues = FieldValues>(props: FieldProps<T>) {
  const { register } = useFormContext();
  const wiring = useFieldWiring(props);
  return (
    <div className="field" data-invalid={wiring.error ? "" : undefined}>
      <FieldError id={wiring.errorId} message={wiring.error} />
      <label className="choice" htmlFor={wiring.id}>
        <input
          {...register(props.name)}
          id={wiring.id}
          type="checkbox"
          disabled={props.readOnly}
          aria-required={props.required || undefined}
          aria-invalid={wiring.error ? true : undefined}
          aria-describedby={wiring.describedBy}
        />
        <span>
          {props.label} <span className="field-mark">{props.required ? "必填" : "选填"}</span>
        </span>
        {(props.hint || props.clause) && (
          <span className="choice-hint" id={wiring.hintId}>
            {props.hint} {props.clause}
          </span>
        )}
      </label>
    </div>
  );
}
