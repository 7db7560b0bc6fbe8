import type { ClauseId } from "@/lib/regulation/clause";
import { parseHundredths } from "@/lib/regulation/decimal";
import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import type { Field, Option, RowsField, RowValue, ScalarField, ScalarValue, Section, SectionData } from "./field";
import { isShown } from "./section-state";

/** A field as people read it; the screen, the differences and the PDF are made of these. */
export type PresentedField =
  | { kind: "value"; key: string; label: string; clause?: ClauseId; text: string }
  | { kind: "table"; key: string; label: string; clause?: ClauseId; columns: readonly PresentedColumn[]; rows: readonly PresentedRow[] };

export interface PresentedColumn {
  key: string;
  label: string;
  /** Numbers and money stand at the right. */
  numeric: boolean;
}

export interface PresentedRow {
  id: string;
  /** In the order of the columns; empty where nothing was filled in or nothing is asked. */
  cells: readonly string[];
}

/** 1234567.5 → “1,234,567.50”; text that is no amount stays as it is. */
export function groupMoney(text: string): string {
  const hundredths = parseHundredths(text);
  if (hundredths === undefined) return text;
  const padded = hundredths.toString().padStart(3, "0");
  return `${padded.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${padded.slice(-2)}`;
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** One value in words; empty when it was not filled in. */
export function presentValue(field: ScalarField, value: ScalarValue | undefined): string {
  if (value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.map((one) => (field.kind === "multiSelect" ? labelOf(field.options, one) : one)).join("、");
  switch (field.kind) {
    case "money":
      return groupMoney(value);
    case "number":
      return field.unit ? `${value} ${field.unit}` : value;
    case "date":
      return isPlainDate(value) ? formatChineseDate(value) : value;
    case "select":
      return labelOf(field.options, value);
    case "region":
      return regionNameZh(value);
    default:
      return value;
  }
}

function presentTable(field: RowsField, rows: readonly RowValue[]): PresentedField {
  const fixed = field.fixed;
  const columns = [
    ...(fixed ? [{ key: fixed.key, label: fixed.label, numeric: false }] : []),
    ...field.columns.map(({ key, label, kind }) => ({ key, label, numeric: kind === "money" || kind === "number" })),
  ];
  const ordered = fixed ? fixed.rows.map(({ value }) => rows.find((row) => row.id === value) ?? { id: value }) : rows;
  return {
    kind: "table",
    key: field.key,
    label: field.label,
    ...(field.clause ? { clause: field.clause } : {}),
    columns,
    rows: ordered.map((row) => ({
      id: row.id,
      cells: [
        ...(fixed ? [labelOf(fixed.rows, row.id)] : []),
        ...field.columns.map((column) => (isShown(column.showWhen, row) ? presentValue(column, (row as { [key: string]: ScalarValue | undefined })[column.key]) : "")),
      ],
    })),
  };
}

function presentField(field: Field, data: SectionData): PresentedField {
  if (field.kind === "rows") return presentTable(field, (data[field.key] as RowValue[] | undefined) ?? []);
  const text = presentValue(field, data[field.key] as ScalarValue | undefined);
  return { kind: "value", key: field.key, label: field.label, ...(field.clause ? { clause: field.clause } : {}), text };
}

/** The fields of a section that are asked, given its answers. */
export function presentSection(section: Section, data: SectionData): PresentedField[] {
  return section.fields.filter((field) => isShown(field.showWhen, data)).map((field) => presentField(field, data));
}
