import type { Actor } from "@/lib/access/actor";
import { caseForms } from "@/lib/base-life/case-forms";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import type { Field, ScalarField, ScalarValue, Section, SectionData } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { writeCase } from "./case-writing";

function scalar(field: ScalarField): ScalarValue {
  switch (field.kind) {
    case "text":
    case "textArea":
      return "按要求如实填写的内容";
    case "money":
      return "12.50";
    case "number":
      return field.decimals === 0 ? "12" : "12.50";
    case "year":
      return "2027";
    case "date":
      return "2027-06-01";
    case "select":
      return field.options[0]!.value;
    case "multiSelect":
      return [field.options[0]!.value];
    case "checkbox":
      return true;
    case "region":
      return "DE";
    case "sibling":
      return "";
  }
}

function valueOf(field: Field): SectionData[string] {
  if (field.kind !== "rows") return scalar(field);
  return [{ id: "row1", ...Object.fromEntries(field.columns.map((column) => [column.key, scalar(column)])) }];
}

/** A section filled in wherever it asks for something. */
export function filledSection(section: Section): SectionData {
  const data: SectionData = {};
  for (const field of section.fields) if (field.required && isShown(field.showWhen, data)) data[field.key] = valueOf(field);
  return data;
}

/** Fills in what a case's form asks for; `changes` by section key stand over it. */
export async function fillCase(editor: Actor, caseId: string, changes: Record<string, SectionData> = {}): Promise<void> {
  const draft = (await findOwnDraft(editor, caseId))!;
  const form = caseForms[draft.process]!(draft.formFacts);
  await writeCase(editor, caseId, Object.fromEntries(form.map((section) => [section.key, { ...filledSection(section), ...changes[section.key] }])));
}
