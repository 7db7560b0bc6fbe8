import { z } from "zod";
import { declarationForm } from "../form/declaration-form";
import type { LedgerKind, RowsField, ScalarField, ScalarValue } from "@/lib/forms/field";
import { fieldSchema } from "@/lib/forms/section-schema";
import { isEmpty, isShown } from "@/lib/forms/section-state";

/** What the institution types once, in the words of its pages. */
export const ledgerLabels: Record<LedgerKind, string> = {
  partner: "海外合作机构",
  agreement: "合作协议",
  member: "团队成员",
  managementSystem: "管理制度",
};

/** By which columns two entries are known to be the same thing. */
const keyColumns: Record<LedgerKind, readonly string[]> = {
  partner: ["nameZh"],
  agreement: ["partner", "title"],
  member: ["name", "organization"],
  managementSystem: ["kind"],
};

/** Values of one entry, without the row's id. */
export type LedgerValues = { [column: string]: ScalarValue };

/** What `LedgerEntry.data` holds. `origin`: the row of the declaration that made it, so that its renaming renames it. */
export interface LedgerData {
  values: LedgerValues;
  origin: string | null;
}

/** The table of the declaration whose rows the ledger keeps: one definition for both. */
export function ledgerField(kind: LedgerKind): RowsField {
  // The year plays no part in the tables that have a ledger.
  const fields = declarationForm("comprehensive", 2026).flatMap((section) => section.fields);
  return fields.find((field): field is RowsField => field.kind === "rows" && field.ledger === kind)!;
}

/** Its columns as the ledger's page asks them: what is fixed in the declaration is a choice here, a sibling is free text. */
export function ledgerColumns(kind: LedgerKind): readonly ScalarField[] {
  const field = ledgerField(kind);
  const fixed: readonly ScalarField[] = field.fixed
    ? [{ key: field.fixed.key, kind: "select", label: field.fixed.label, required: true, options: field.fixed.rows }]
    : [];
  const columns = field.columns.map((column): ScalarField => {
    if (column.kind !== "sibling") return column;
    const { key, label, required } = column;
    return { key, label, kind: "text", maxLength: 200, ...(required ? { required } : {}) };
  });
  return [...fixed, ...columns];
}

/** Shape of an entry's values; bounded like a section's. */
export function ledgerValuesSchema(kind: LedgerKind) {
  return z.strictObject(Object.fromEntries(ledgerColumns(kind).map((column) => [column.key, fieldSchema(column).optional()])));
}

/** Normalised name of an entry; undefined while a column of the name is empty. */
export function naturalKeyOf(kind: LedgerKind, values: { [column: string]: unknown }): string | undefined {
  const parts = keyColumns[kind].map((column) => (typeof values[column] === "string" ? (values[column] as string) : ""));
  if (parts.some((part) => part.trim() === "")) return undefined;
  return parts.map((part) => part.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase()).join("｜").slice(0, 500);
}

/** Whether everything the ledger needs is there: half-typed rows are no entries yet. */
export function isWholeEntry(kind: LedgerKind, values: { [column: string]: ScalarValue | undefined }): boolean {
  return ledgerColumns(kind).every((column) => !column.required || !isShown(column.showWhen, values) || !isEmpty(values[column.key]));
}

/** How an entry is called in a list. */
export function ledgerTitle(kind: LedgerKind, values: LedgerValues): string {
  const text = (column: string) => (typeof values[column] === "string" ? (values[column] as string) : "");
  switch (kind) {
    case "partner":
      return text("nameZh");
    case "agreement":
      return `${text("title")}（${text("partner")}）`;
    case "member":
      return `${text("name")}（${text("organization")}）`;
    case "managementSystem":
      return ledgerField(kind).fixed!.rows.find((row) => row.value === text("kind"))?.label ?? text("kind");
  }
}
