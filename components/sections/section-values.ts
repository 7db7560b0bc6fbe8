import type { FieldError, FieldErrors, Resolver } from "react-hook-form";
import type { Field, RowsField, RowValue, ScalarField, ScalarValue, Section, SectionData } from "@/lib/forms/field";
import { isEmpty, isShown, valueProblem } from "@/lib/forms/section-state";

/** A section as its form holds it: every field present, nothing absent. */
export type SectionValues = { [key: string]: ScalarValue | RowValue[] };

function emptyScalar(field: ScalarField): ScalarValue {
  if (field.kind === "multiSelect") return [];
  return field.kind === "checkbox" ? false : "";
}

/** Radio groups and emptied number fields give null; the section keeps "". */
function scalarValue(field: ScalarField, value: unknown): ScalarValue {
  const empty = emptyScalar(field);
  if (Array.isArray(empty)) return Array.isArray(value) ? (value as string[]) : empty;
  return typeof value === typeof empty ? (value as ScalarValue) : empty;
}

/** A fresh row; its id is what corrections, gaps and comparisons refer to. */
export function newRow(field: RowsField, id = makeRowId()): RowValue {
  return { id, ...Object.fromEntries(field.columns.map((column) => [column.key, emptyScalar(column)])) };
}

/** Not `crypto.randomUUID`: that exists in secure contexts only. */
function makeRowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}

function rowValue(field: RowsField, row: Partial<RowValue> | undefined, id?: string): RowValue {
  const kept = row?.id ?? id ?? makeRowId();
  const cells = field.columns.map((column) => [column.key, scalarValue(column, row?.[column.key])]);
  return { id: kept, ...Object.fromEntries(cells), ...(field.fixed ? { [field.fixed.key]: kept } : {}) };
}

function fieldValue(field: Field, value: unknown): ScalarValue | RowValue[] {
  if (field.kind !== "rows") return scalarValue(field, value);
  const rows = Array.isArray(value) ? (value as RowValue[]) : [];
  if (!field.fixed) return rows.map((row) => rowValue(field, row));
  return field.fixed.rows.map((option) => rowValue(field, rows.find((row) => row.id === option.value), option.value));
}

/** What was saved (or another editor's version) as the form holds it; also tidies what the form gives before it is saved. */
export function sectionValues(section: Section, data: SectionData): SectionValues {
  return Object.fromEntries(section.fields.map((field) => [field.key, fieldValue(field, data[field.key])]));
}

function problemOf(field: ScalarField, value: ScalarValue | undefined): FieldError | undefined {
  if (value === undefined || isEmpty(value)) return undefined;
  const message = valueProblem(field, value);
  return message === undefined ? undefined : { type: "value", message };
}

function fieldProblems(field: Field, values: SectionData): FieldError | object | undefined {
  if (field.kind !== "rows") return problemOf(field, values[field.key] as ScalarValue | undefined);
  const rows = ((values[field.key] as RowValue[] | undefined) ?? []).map((row) => {
    const cells = field.columns.filter((column) => isShown(column.showWhen, row)).map((column) => [column.key, problemOf(column, row[column.key])] as const);
    const found = cells.filter(([, problem]) => problem !== undefined);
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  });
  return rows.some((row) => row !== undefined) ? rows : undefined;
}

/**
 * Tells of values that cannot stay as they are, as one leaves the field. What is not filled in yet is no error while
 * one writes, and nothing here keeps a section from being saved.
 */
export function sectionResolver(section: Section): Resolver<SectionValues, unknown, SectionValues> {
  return (values) => {
    const shown = section.fields.filter((field) => isShown(field.showWhen, values));
    const found = shown.map((field) => [field.key, fieldProblems(field, values)] as const).filter(([, problem]) => problem !== undefined);
    if (found.length === 0) return { values, errors: {} };
    return { values: {}, errors: Object.fromEntries(found) as FieldErrors<SectionValues> };
  };
}
