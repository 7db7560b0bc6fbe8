import "server-only";
import type { FrozenFile } from "@/lib/files/frozen-file";
import type { Section, SectionData } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { fromDbDay } from "@/lib/platform/day";
import type { Prisma, Reader } from "@/lib/platform/db";
import { digests } from "@/lib/platform/digest";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import type { Category } from "@/lib/regulation/terms";
import type { CaseDefinition } from "./case-definition";
import type { CaseFormFacts } from "./case-form";
import { caseFacts } from "./lock-case";

export const draftParts = {
  ...caseFacts,
  sections: true,
  attachments: { where: { removedAt: null }, include: { file: true }, orderBy: [{ slot: "asc" }, { addedAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.BaseCaseInclude;

type DraftRow = Prisma.BaseCaseGetPayload<{ include: typeof draftParts }>;

/** What the host has written in a case so far, with everything that a filing would freeze. */
export interface CaseDraft {
  row: DraftRow;
  facts: CaseFormFacts;
  form: readonly Section[];
  sections: Readonly<Record<string, SectionData>>;
  versions: Readonly<Record<string, number>>;
  /** Only of places that are asked. */
  files: readonly (FrozenFile & { attachmentId: string })[];
}

/** What a filing freezes; everything that offices read is read from here, never from the draft. */
export interface CaseContent {
  process: string;
  formVersion: string;
  ruleVersion: string;
  regulationNumber: string;
  title: string;
  /** What the form was made of when it was signed. */
  formFacts: CaseFormFacts;
  /** 已发生的变更: the day it occurred. */
  occurredOn: PlainDate | null;
  base: { number: string; nameZh: string };
  organization: { name: string; creditCode: string };
  sections: Record<string, SectionData>;
  files: readonly FrozenFile[];
}

export function formFactsOf(definition: CaseDefinition, row: { base: { category: Category }; year: number | null; content: unknown }): CaseFormFacts {
  return { category: row.base.category, year: row.year, content: definition.formContent?.(row.content) ?? null };
}

/** @param where already limited to what the actor may see */
export async function findCaseDraft(client: Reader, definition: CaseDefinition, where: Prisma.BaseCaseWhereInput): Promise<CaseDraft | undefined> {
  const row = await client.baseCase.findFirst({ where: { AND: [where, { process: definition.process }] }, include: draftParts });
  return row ? readDraft(definition, row) : undefined;
}

export function readDraft(definition: CaseDefinition, row: DraftRow): CaseDraft {
  const facts = formFactsOf(definition, row);
  const form = definition.form(facts);
  const saved = new Map(row.sections.map((section) => [section.key, section]));
  const sections = Object.fromEntries(form.map(({ key }) => [key, (saved.get(key)?.data ?? {}) as SectionData]));
  const slots = new Set(form.flatMap((section) => section.slots.filter((slot) => isShown(slot.showWhen, sections[section.key]!)).map(({ key }) => key)));
  return {
    row,
    facts,
    form,
    sections,
    versions: Object.fromEntries(form.map(({ key }) => [key, saved.get(key)?.version ?? 0])),
    files: row.attachments
      .filter(({ slot }) => slots.has(slot))
      .map(({ id, slot, file }) => ({ attachmentId: id, fileId: file.id, slot, name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256, sm3: file.sm3 })),
  };
}

/** The exact text that would be frozen now, with its digests. */
export function draftText(definition: CaseDefinition, draft: CaseDraft): { content: CaseContent; text: string; sha256: string; sm3: string } {
  const { row } = draft;
  const content: CaseContent = {
    process: row.process,
    formVersion: definition.formVersion,
    ruleVersion: regulation.ruleVersion,
    regulationNumber: regulation.documentNumber,
    title: row.title,
    formFacts: draft.facts,
    occurredOn: row.occurredOn ? fromDbDay(row.occurredOn) : null,
    base: { number: row.base.number, nameZh: row.base.nameZh },
    organization: { name: row.organization.name, creditCode: row.organization.creditCode },
    sections: { ...draft.sections },
    files: draft.files.map(({ fileId, slot, name, mediaType, size, sha256, sm3 }) => ({ fileId, slot, name, mediaType, size, sha256, sm3 })),
  };
  const text = canonicalJson(content);
  return { content, text, ...digests(text) };
}

/** @throws SyntaxError for text that was not frozen by {@link draftText} */
export function parseCaseContent(text: string): CaseContent {
  return JSON.parse(text) as CaseContent;
}
