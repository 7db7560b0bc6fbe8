import type { Section } from "@/lib/forms/field";
import type { JsonValue } from "@/lib/regulation/finding";
import type { Category } from "@/lib/regulation/terms";

/** What a form may depend on; the browser knows it too. */
export interface CaseFormFacts {
  category: Category;
  year: number | null;
  /** What the process gives of the case's content (`formContent`); null without. */
  content: JsonValue;
}

/** The sections of a process's form, in their order. Pure: the browser and the server ask the same function. */
export type CaseForm = (facts: CaseFormFacts) => readonly Section[];
