import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { draftText, findCaseDraft, type CaseContent } from "@/lib/cases/case-draft";
import type { CaseFormFacts } from "@/lib/cases/case-form";
import { ownOf } from "@/lib/cases/get-case";
import type { SectionData } from "@/lib/forms/field";
import { sectionGaps, sectionState, type Gap, type SectionState } from "@/lib/forms/section-state";
import { receivedAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { Finding } from "@/lib/regulation/finding";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { caseTable, isCaseProcess, type CaseProcess } from "@/lib/workflow/case-tables";
import { findTransition } from "@/lib/workflow/next-stage";
import { caseDefinitions } from "./case-definitions";

export interface DraftSection {
  key: string;
  title: string;
  data: SectionData;
  version: number;
  state: SectionState;
  gaps: Gap[];
  files: Record<string, { id: string; name: string; size: number; sha256: string }[]>;
}

/** What a host is writing in a case: the sections with their state, and what stands between it and the signature. */
export interface OwnDraft {
  caseId: string;
  process: CaseProcess;
  title: string;
  stage: string;
  formFacts: CaseFormFacts;
  sections: DraftSection[];
  editable: boolean;
  content: CaseContent;
  sha256: string;
  /** The words of the act by which it is filed, e.g. “签发并提交年度报告”; null where nothing can be filed. */
  filingLabel: string | null;
  maySign: boolean;
  mayRequestSignOff: boolean;
  signOffRequestedAt: string | null;
  signerNames: string[];
  findings: readonly Finding[];
  consequences: string | null;
}

/** undefined: not there, not the actor's own, or a process in which the host writes nothing. */
export async function findOwnDraft(actor: Actor, id: string): Promise<OwnDraft | undefined> {
  if (!isUuid(id)) return undefined;
  const found = await db.baseCase.findFirst({ where: { AND: [{ id }, scope(actor, "baseCase.read"), ownOf(actor, "host")] }, select: { process: true } });
  const process = found && isCaseProcess(found.process) ? found.process : undefined;
  const definition = process ? caseDefinitions[process] : undefined;
  if (!process || !definition) return undefined;
  const draft = (await findCaseDraft(db, definition, { id }))!;
  const { row } = draft;
  const counts = new Map<string, number>();
  for (const { slot } of draft.files) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const { content, sha256 } = draftText(definition, draft);
  const action = definition.filingActions[row.stage];
  const transition = action ? findTransition(caseTable(process), row.stage, action) : undefined;
  const signers = await db.user.findMany({ where: { organizationId: row.organizationId, active: true, roles: { some: { role: "hostSigner" } } }, select: { name: true }, orderBy: { name: "asc" } });
  return {
    caseId: id,
    process,
    title: row.title,
    stage: row.stage,
    formFacts: draft.facts,
    sections: draft.form.map((section) => ({
      key: section.key,
      title: section.title,
      data: draft.sections[section.key]!,
      version: draft.versions[section.key]!,
      state: sectionState(section, draft.sections[section.key], counts),
      gaps: sectionGaps(section, draft.sections[section.key]!, counts),
      files: Object.fromEntries(section.slots.map(({ key }) => [key, draft.files.filter(({ slot }) => slot === key).map(({ fileId, name, size, sha256 }) => ({ id: fileId, name, size, sha256 }))])),
    })),
    editable: can(actor, `${process}.edit`, row),
    content,
    sha256,
    filingLabel: transition?.label ?? null,
    maySign: action !== undefined && can(actor, `${process}.${action}`, row),
    mayRequestSignOff: findTransition(caseTable(process), row.stage, "requestSignOff") !== undefined && can(actor, `${process}.requestSignOff`, row),
    signOffRequestedAt: row.signOffRequestedAt ? formatInstant(row.signOffRequestedAt) : null,
    signerNames: signers.map(({ name }) => name),
    findings: action ? ((await definition.findings?.(db, draft, await receivedAt())) ?? []) : [],
    consequences: transition ? caseTable(process).stages[transition.to]!.next : null,
  };
}
