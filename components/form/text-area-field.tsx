"use client";

import { useEffect, useState } from "react";
import { useFormContext, useWatch, type FieldValues } from "react-hook-form";
import { countCharacters, describeCount } from "./count-characters";
import { Field } from "./field";
import { useFieldWiring, useRegistered, type FieldProps } from "./use-field";

export type TextAreaFieldProps<T extends FieldValues> = FieldProps<T> & { limit?: number; rows?: number };

/** Long text. Over the limit the text stays as it is; the count says by how much. */
export function TextAreaField<T extends FieldValues = FieldValues>(props: TextAreaFieldProps<T>) {
  const registered = useRegistered(props.name);
  const wiring = useFieldWiring(props, props.limit ? ["limit"] : []);
  return (
    <Field {...props} wiring={wiring}>
      <textarea
        {...registered}
        id={wiring.id}
        className="control"
        rows={props.rows ?? 5}
        readOnly={props.readOnly}
        aria-required={props.required || undefined}
        aria-invalid={wiring.error ? true : undefined}
        aria-describedby={wiring.describedBy}
      />
      {props.limit && <CharacterCount id={wiring.id} name={props.name} limit={props.limit} />}
    </Field>
  );
}

/** Its own component, so that typing renders these two lines and not the field. */
function CharacterCount({ id, name, limit }: { id: string; name: string; limit: number }) {
  const { control } = useFormContext();
  const value: unknown = useWatch({ control, name });
  const count = countCharacters(typeof value === "string" ? value : "");
  const text = describeCount(count, limit);
  const [spoken, setSpoken] = useState("");
  const nearLimit = count > limit * 0.9;

  // Read out after a pause, and only where it matters: not at every key.
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(nearLimit ? text : ""), 1200);
    return () => clearTimeout(timer);
  }, [text, nearLimit]);

  return (
    <>
      <p className="field-note" data-over={count > limit ? "" : undefined} aria-hidden="true">
        {text}
      </p>
      <span className="sr-only" id={`${id}-limit`}>
        上限 {limit.toLocaleString("zh-CN")} 字
      </span>
      <span className="sr-only" role="status">
        {spoken}
      </span>
    </>
  );
}
