import { frozenSections, sectionFor, type DeclarationAudience } from "./declaration-audience";
import { presentSection, type PresentedField, type PresentedRow } from "@/lib/forms/present-section";
import type { Section } from "@/lib/forms/field";
import { presentOrganization } from "./present-organization";
import type { FrozenFile } from "@/lib/files/frozen-file";
import type { SubmissionContent } from "./submission-content";

export interface FieldChange {
  /** `field`, `field.rowId.column`, `slot:key`; correction items name fields by the first part. */
  path: string;
  label: string;
  /** Empty: was not there. */
  before: string;
  after: string;
}

export interface SectionChange {
  key: string;
  title: string;
  changes: FieldChange[];
}

type Table = Extract<PresentedField, { kind: "table" }>;

/** The sections that differ between two submissions of one application, field by field, in the form's order. */
export function diffSubmissions(before: SubmissionContent, after: SubmissionContent, audience: DeclarationAudience = "province"): SectionChange[] {
  const earlier = new Map(frozenSections(before).map((section) => [section.key, section]));
  const later = new Map(frozenSections(after).map((section) => [section.key, section]));
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const changed = keys.map((key): SectionChange => {
    const section = (later.get(key) ?? earlier.get(key))!;
    const fields = pairFields(presentFrozen(before, earlier.get(key), audience), presentFrozen(after, later.get(key), audience));
    return { key, title: section.title, changes: [...fields.flatMap(([old, now]) => diffField(old, now)), ...diffFiles(section, before.files, after.files)] };
  });
  return [diffOrganization(before, after, audience), ...changed].filter(({ changes }) => changes.length > 0);
}

function presentFrozen(content: SubmissionContent, section: Section | undefined, audience: DeclarationAudience): PresentedField[] {
  return section ? presentSection(sectionFor(section, audience), content.sections[section.key]!) : [];
}

function pairFields(before: PresentedField[], after: PresentedField[]): [PresentedField | undefined, PresentedField | undefined][] {
  const keys = [...new Set([...after, ...before].map((field) => field.key))];
  return keys.map((key) => [before.find((field) => field.key === key), after.find((field) => field.key === key)]);
}

function diffField(before: PresentedField | undefined, after: PresentedField | undefined): FieldChange[] {
  const field = (after ?? before)!;
  if (field.kind === "table") return diffTable(before as Table | undefined, after as Table | undefined);
  const [old, now] = [textOf(before), textOf(after)];
  return old === now ? [] : [{ path: field.key, label: field.label, before: old, after: now }];
}

function textOf(field: PresentedField | undefined): string {
  return field?.kind === "value" ? field.text : "";
}

/** Rows are the same row when they have the same id; what was added or taken out is one line, what was altered a line per cell. */
function diffTable(before: Table | undefined, after: Table | undefined): FieldChange[] {
  const table = (after ?? before)!;
  const [old, now] = [before?.rows ?? [], after?.rows ?? []];
  const nameOf = (row: PresentedRow) => row.cells.find((cell) => cell !== "") ?? "";
  const summary = (row: PresentedRow) => table.columns.map((column, index) => (row.cells[index] ? `${column.label}：${row.cells[index]}` : "")).filter(Boolean).join("；");
  const altered = now.flatMap((row, number) => {
    const earlier = old.find(({ id }) => id === row.id);
    if (!earlier) return [{ path: `${table.key}.${row.id}`, label: `${table.label}（新增第 ${number + 1} 行）`, before: "", after: summary(row) }];
    return table.columns.flatMap((column, index) => {
      const [left, right] = [earlier.cells[index] ?? "", row.cells[index] ?? ""];
      if (left === right) return [];
      return [{ path: `${table.key}.${row.id}.${column.key}`, label: `${table.label}（${nameOf(row)}）${column.label}`, before: left, after: right }];
    });
  });
  const removed = old
    .filter((row) => !now.some(({ id }) => id === row.id))
    .map((row) => ({ path: `${table.key}.${row.id}`, label: `${table.label}（删除：${nameOf(row)}）`, before: summary(row), after: "" }));
  return [...altered, ...removed];
}

/** Files are compared by their bytes: a file of the same name with other content is a change. */
function diffFiles(section: Section, before: readonly FrozenFile[], after: readonly FrozenFile[]): FieldChange[] {
  return section.slots.flatMap((slot) => {
    const names = (own: readonly FrozenFile[], other: readonly FrozenFile[]) =>
      own
        .filter((file) => file.slot === slot.key)
        .map((file) => `${file.name}${other.some((one) => one.slot === slot.key && one.sha256 === file.sha256) ? "" : `（SHA-256 ${file.sha256.slice(0, 8)}…）`}`)
        .join("\n");
    const [old, now] = [names(before, after), names(after, before)];
    return old === now ? [] : [{ path: `slot:${slot.key}`, label: `附件：${slot.label}`, before: old, after: now }];
  });
}

function diffOrganization(before: SubmissionContent, after: SubmissionContent, audience: DeclarationAudience): SectionChange {
  const old = presentOrganization(before.organization, audience);
  const now = presentOrganization(after.organization, audience);
  const keys = [...new Set([...now, ...old].map(({ key }) => key))];
  const find = (rows: typeof old, key: string) => rows.find((row) => row.key === key);
  const changes = keys.flatMap((key) => {
    const [left, right] = [find(old, key)?.text ?? "", find(now, key)?.text ?? ""];
    return left === right ? [] : [{ path: key, label: (find(now, key) ?? find(old, key))!.label, before: left, after: right }];
  });
  return { key: "organization", title: "依托单位", changes };
}
