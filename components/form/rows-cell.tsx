"use client";

import { useEffect } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { parseDayText } from "./day-text";
import { FieldError } from "./field";
import { errorMessage, fieldId } from "./field-paths";
import { useFormRegistry } from "./form-context";
import { parseNumberText } from "./number-text";
import type { PasteColumn } from "./paste-table";
import { useRegistered } from "./use-field";

export type RowsColumn = PasteColumn & { required?: boolean; placeholder?: string; /** CSS width on desktop. */ width?: string };

/** One cell: the control, its label on phones, its error. */
export function RowsCell({ name, row, column, readOnly }: { name: string; row: number; column: RowsColumn; readOnly?: boolean }) {
  const path = `${name}.${row}.${column.key}`;
  const { control, setValue } = useFormContext();
  const { errors } = useFormState({ control, name: path });
  const { idPrefix, labels } = useFormRegistry();
  const id = fieldId(idPrefix, path);
  const error = errorMessage(errors, path);
  const label = `第 ${row + 1} 行 ${column.label}`;

  useEffect(() => {
    labels.set(path, label);
    return () => void labels.delete(path);
  }, [labels, path, label]);

  function tidy(text: string) {
    const parsed = column.type === "number" ? parseNumberText(text) : parseDayText(text);
    if (parsed !== undefined && parsed !== text) setValue(path, parsed, { shouldDirty: true, shouldValidate: error !== undefined });
  }

  const shared = {
    id,
    "aria-label": label,
    "aria-required": column.required || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
    "data-column": column.key,
  };
  const tidied = column.type === "number" || column.type === "date";
  const registered = useRegistered(path, tidied ? { onBlur: (event: { target: { value: string } }) => tidy(event.target.value) } : {});

  return (
    <>
      <span className="rows-cell-label" aria-hidden="true">
        {column.label}
        {column.required && <span className="field-mark"> 必填</span>}
      </span>
      {column.type === "select" ? (
        <select {...registered} {...shared} className="control" disabled={readOnly}>
          <option value="">请选择</option>
          {column.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...registered}
          {...shared}
          className={column.type === "number" ? "control control-number" : "control"}
          inputMode={column.type === "number" ? "decimal" : undefined}
          placeholder={column.placeholder ?? (column.type === "date" ? "2026-07-10" : undefined)}
          autoComplete="off"
          readOnly={readOnly}
        />
      )}
      <FieldError id={`${id}-error`} message={error} />
    </>
  );
}
