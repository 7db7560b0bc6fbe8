"use client";

import { useController, type FieldValues } from "react-hook-form";
import { Field, FieldError } from "./field";
import type { Option } from "./select-field";
import { useFieldWiring, type FieldProps } from "./use-field";

type ChoiceProps<T extends FieldValues> = FieldProps<T> & { options: readonly Option[]; inline?: boolean };

/** `chosen` is what the form holds: the server draws it too. `toggled` is what it holds after a choice was made. */
function Choices({ type, props, id, invalid, chosen, toggled }: {
  type: "radio" | "checkbox";
  props: ChoiceProps<FieldValues>;
  id: string;
  invalid: boolean;
  chosen: (value: string, held: unknown) => boolean;
  toggled: (value: string, held: unknown) => unknown;
}) {
  const { field } = useController({ name: props.name });
  return (
    <div className={props.inline ? "choices-inline" : "choices"}>
      {props.options.map((option, index) => {
        // The first choice carries the field's id: the error summary leads there.
        const choiceId = index === 0 ? id : `${id}-${option.value}`;
        return (
          <label className="choice" key={option.value} htmlFor={choiceId}>
            <input
              id={choiceId}
              name={field.name}
              type={type}
              value={option.value}
              checked={chosen(option.value, field.value)}
              onChange={() => field.onChange(toggled(option.value, field.value))}
              onBlur={field.onBlur}
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

const listOf = (held: unknown): readonly string[] => (Array.isArray(held) ? (held as string[]) : []);

/** One of a few, all in sight. */
export function RadioGroupField<T extends FieldValues = FieldValues>(props: ChoiceProps<T>) {
  const wiring = useFieldWiring(props);
  return (
    <Field {...props} wiring={wiring} group>
      <Choices type="radio" props={props} id={wiring.id} invalid={wiring.error !== undefined} chosen={(value, held) => held === value} toggled={(value) => value} />
    </Field>
  );
}

/** Any of a few; the form holds an array of strings (give an array as default value). */
export function CheckboxGroupField<T extends FieldValues = FieldValues>(props: ChoiceProps<T>) {
  const wiring = useFieldWiring(props);
  return (
    <Field {...props} wiring={wiring} group>
      <Choices
        type="checkbox"
        props={props}
        id={wiring.id}
        invalid={wiring.error !== undefined}
        chosen={(value, held) => listOf(held).includes(value)}
        toggled={(value, held) => (listOf(held).includes(value) ? listOf(held).filter((other) => other !== value) : props.options.map((option) => option.value).filter((other) => other === value || listOf(held).includes(other)))}
      />
    </Field>
  );
}

/** One statement to confirm; the form holds a boolean. */
export function CheckboxField<T extends FieldValues = FieldValues>(props: FieldProps<T>) {
  const { field } = useController({ name: props.name as string });
  const wiring = useFieldWiring(props);
  return (
    <div className="field" data-invalid={wiring.error ? "" : undefined}>
      <FieldError id={wiring.errorId} message={wiring.error} />
      <label className="choice" htmlFor={wiring.id}>
        <input
          id={wiring.id}
          name={field.name}
          type="checkbox"
          checked={field.value === true}
          onChange={(event) => field.onChange(event.target.checked)}
          onBlur={field.onBlur}
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
