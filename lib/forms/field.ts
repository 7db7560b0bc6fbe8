import type { ClauseId } from "@/lib/regulation/clause";

/** Forms as data: one definition for the screen, the shape check, the completeness, the diff and the PDF. */

export interface Option {
  value: string;
  label: string;
  /** Needs a word of explanation beside the choice. */
  hint?: string;
}

/** Shown only when another field of the same section (or row) has one of these values, or holds anything at all. */
export type ShowWhen = { field: string; in: readonly string[] } | { field: string; filled: true };

interface FieldBase {
  key: string;
  label: string;
  hint?: string;
  /** A short realistic example. */
  example?: string;
  clause?: ClauseId;
  /** Needed for a complete section; never a reason to refuse saving. */
  required?: boolean;
  showWhen?: ShowWhen;
  /** How to reach a person: for the host and the officials, never for experts or the public (PIPL 第六条). */
  contact?: true;
}

export type ScalarField = FieldBase &
  (
    | { kind: "text"; maxLength: number }
    | { kind: "textArea"; maxLength: number }
    /** 万元, two decimals, kept as a decimal string. */
    | { kind: "money" }
    /** Kept as a decimal string. */
    | { kind: "number"; unit?: string; decimals?: number; min?: number; max?: number }
    | { kind: "year" }
    /** YYYY-MM-DD */
    | { kind: "date" }
    | { kind: "select"; options: readonly Option[] }
    | { kind: "multiSelect"; options: readonly Option[] }
    | { kind: "checkbox" }
    /** 国家（地区）, ISO 3166 code */
    | { kind: "region" }
    /** One of the values that `column` has in the table `rows` of the same section. */
    | { kind: "sibling"; rows: string; column: string }
  );

/** A table of rows; each row has a stable `id` made in the browser. */
export type RowsField = FieldBase & {
  kind: "rows";
  columns: readonly ScalarField[];
  minRows?: number;
  maxRows: number;
  /** Rows can be taken from, and are written back to, the institution's ledger of this kind. */
  ledger?: LedgerKind;
  /** One row for each of these, neither added nor removed; `row[key]` is the option's value, and so is the row's id. */
  fixed?: { key: string; label: string; rows: readonly Option[] };
  addLabel: string;
};

export type Field = ScalarField | RowsField;

export const ledgerKinds = ["partner", "agreement", "member", "managementSystem"] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** A place for attachments: what belongs there, how many, which types. */
export interface Slot {
  key: string;
  label: string;
  hint?: string;
  clause?: ClauseId;
  required?: boolean;
  showWhen?: ShowWhen;
  maxFiles: number;
  maxMegabytes: number;
  types: readonly FileType[];
}

export const fileTypes = ["pdf", "docx", "xlsx", "jpg", "png"] as const;
export type FileType = (typeof fileTypes)[number];

export interface Section {
  key: string;
  title: string;
  clause: ClauseId;
  /** What belongs here and why it is asked. */
  intro: string;
  fields: readonly Field[];
  slots: readonly Slot[];
}

/** Scalar: string, list of strings or boolean; rows: objects of those, each with `id`. Absent means not filled in. */
export type ScalarValue = string | string[] | boolean;
export type RowValue = { id: string } & { [key: string]: ScalarValue | undefined };
export type SectionData = { [key: string]: ScalarValue | RowValue[] | undefined };
