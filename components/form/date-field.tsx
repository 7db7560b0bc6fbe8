"use client";

import { useRef } from "react";
import { useFormContext, useWatch, type FieldValues } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icons";
import { parseDayText, spellDay } from "./day-text";
import { Field } from "./field";
import { useFieldWiring, useRegistered, type FieldProps } from "./use-field";

/** A day: typed in any usual way or picked from the browser's calendar; read back in Chinese with its weekday. The form holds YYYY-MM-DD. */
export function DateField<T extends FieldValues = FieldValues>(props: FieldProps<T> & { min?: string; max?: string }) {
  const { setValue, control } = useFormContext();
  const wiring = useFieldWiring(props, ["read"]);
  const calendar = useRef<HTMLInputElement>(null);
  const name: string = props.name;
  const value: unknown = useWatch({ control, name });
  const day = typeof value === "string" ? parseDayText(value) : undefined;

  function put(text: string) {
    setValue(name, text, { shouldDirty: true, shouldTouch: true, shouldValidate: wiring.error !== undefined });
  }

  const registered = useRegistered(name, {
    onBlur: (event: { target: { value: string } }) => {
      const parsed = parseDayText(event.target.value);
      if (parsed && parsed !== event.target.value) put(parsed);
    },
  });

  return (
    <Field {...props} wiring={wiring}>
      <div className="date-control">
        <input
          {...registered}
          id={wiring.id}
          className="control"
          inputMode="text"
          placeholder="如 2026-07-10"
          autoComplete="off"
          readOnly={props.readOnly}
          aria-required={props.required || undefined}
          aria-invalid={wiring.error ? true : undefined}
          aria-describedby={wiring.describedBy}
        />
        {!props.readOnly && (
          <>
            <Button aria-label={`从日历选择${props.label}`} onClick={() => calendar.current?.showPicker()}>
              <Icon name="calendar" />
              日历
            </Button>
            <input ref={calendar} type="date" tabIndex={-1} aria-hidden="true" value={day ?? ""} min={props.min} max={props.max} onChange={(event) => put(event.target.value)} />
          </>
        )}
        <span className="field-readback" id={`${wiring.id}-read`}>
          {day && spellDay(day)}
          {!day && typeof value === "string" && value.trim() !== "" && "看不懂这个日期，请写成 2026-07-10"}
        </span>
      </div>
    </Field>
  );
}
