import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import type { Option, RowsField, RowValue, ScalarField, ScalarValue } from "./field";
import { isEmpty, isShown } from "./section-state";

/** 1234567.5 → 1,234,567.5; text that is no number stays as it is. */
export function groupDecimal(text: string): string {
  return text.replace(/^(-?\d+)(\.\d+)?$/, (_, whole: string, fraction = "") => whole.replace(/\B(?=(\d{3})+$)/g, ",") + fraction);
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** A value as people read it: labels for choices, days in Chinese, numbers grouped; "" when it is not filled in. */
export function spellValue(field: ScalarField, value: ScalarValue | undefined): string {
  if (isEmpty(value)) return field.kind === "checkbox" && value === false ? "否" : "";
  switch (field.kind) {
    case "select":
      return labelOf(field.options, String(value));
    case "multiSelect":
      return (value as string[]).map((one) => labelOf(field.options, one)).join("、");
    case "checkbox":
      return "是";
    case "region":
      return regionNameZh(String(value));
    case "date": {
      const text = String(value);
      return isPlainDate(text) ? formatChineseDate(text) : text;
    }
    case "money":
      return groupDecimal(String(value));
    case "number":
      return `${groupDecimal(String(value))}${field.unit ? ` ${field.unit}` : ""}`;
    case "text":
    case "textArea":
    case "year":
    case "sibling":
      return String(value);
  }
}

/** A row in one line: its filled-in cells with their names. */
export function spellRow(field: RowsField, row: RowValue): string {
  const fixed = field.fixed ? [labelOf(field.fixed.rows, row.id)] : [];
  const cells = field.columns
    .filter((column) => isShown(column.showWhen, row) && !isEmpty(row[column.key]))
    .map((column) => `${column.label}：${spellValue(column, row[column.key])}`);
  return [...fixed, ...cells].join("；");
}

/** What a row is called: the fixed row's name, else its first filled-in text. */
export function rowTitle(field: RowsField, row: RowValue): string {
  if (field.fixed) return labelOf(field.fixed.rows, row.id);
  const text = field.columns.find((column) => column.kind === "text" && !isEmpty(row[column.key]));
  if (text) return String(row[text.key]);
  // Rows without any text are known by what was chosen in them, such as a list of countries.
  const [first] = field.columns;
  return first && !field.columns.some(({ kind }) => kind === "text" || kind === "textArea") ? spellValue(first, row[first.key]) : "";
}

/** A few words by which rows of the same name are told apart: what was chosen in them. */
export function rowRemark(field: RowsField, row: RowValue): string {
  const titled = rowTitle(field, row);
  const telling = field.columns.filter((column) => spellValue(column, row[column.key]) !== titled && ["sibling", "region", "select", "date"].includes(column.kind) && isShown(column.showWhen, row) && !isEmpty(row[column.key]));
  return telling
    .slice(0, 3)
    .map((column) => spellValue(column, row[column.key]))
    .join("，");
}
