import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { recipientsOf } from "@/lib/accounts/recipients";
import { sectionGaps } from "@/lib/forms/section-state";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, ExpectedError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import { nextSerial } from "@/lib/platform/numbering";
import { transaction } from "@/lib/platform/transaction";
import type { Finding } from "@/lib/regulation/finding";
import { shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { caseTable } from "@/lib/workflow/case-tables";
import { getTransition, StageError } from "@/lib/workflow/next-stage";
import { draftText, findCaseDraft, type CaseDraft } from "./case-draft";
import type { CaseDefinition } from "./case-definition";
import { caseNumberPrefixes } from "./case-number";
import { lockCase, type LockedCase } from "./lock-case";
import { moveCase } from "./move-case";
import type { FileCaseInput } from "./schema";

export interface CaseReceipt {
  number: string;
  ordinal: number;
}

/**
 * The one way the host signs and files in a case, first or again: stage, signature, completeness, the law's findings with
 * their explanations, the frozen text with its digests, numbers last. Lateness is a finding and never refuses a filing.
 * @throws ExpectedError "refused" for what is incomplete or unexplained, "conflict" when it is not what the signer was shown
 */
export async function fileCase(definition: CaseDefinition, actor: Actor, input: FileCaseInput): Promise<CaseReceipt> {
  return transaction(async (tx) => {
    const at = await receivedAt(tx);
    const locked = await lockCase(tx, actor, input.caseId, definition.process);
    const action = filingAction(definition, locked);
    const { to } = getTransition(caseTable(definition.process), locked.stage, action);
    authorize(actor, `${definition.process}.${action}`, locked);

    const draft = (await findCaseDraft(tx, definition, { id: locked.id }))!;
    requireComplete(draft);
    await definition.requireFilable?.(tx, draft, action, at);
    const findings = (await definition.findings?.(tx, draft, at)) ?? [];
    requireExplained(findings, input.explanations);
    const { content, text, sha256, sm3 } = draftText(definition, draft);
    if (sha256 !== input.sha256) throw conflictError("您打开本页后内容有改动，未予提交。请刷新页面，核对最新内容后再签发。");

    const ordinal = (await tx.caseFiling.count({ where: { caseId: locked.id } })) + 1;
    const number = locked.number ?? (await nextSerial(tx, `${caseNumberPrefixes[definition.process]}-${yearOf(shanghaiDay(at))}`));
    await tx.caseFiling.create({
      data: {
        caseId: locked.id,
        ordinal,
        receivedAt: at,
        signedById: actor.userId!,
        signedByName: actor.name,
        contentText: text,
        sha256,
        sm3,
        manifest: content.files as unknown as Prisma.InputJsonArray,
        findings: findings as unknown as Prisma.InputJsonArray,
        explanations: input.explanations,
        formVersion: definition.formVersion,
        ruleVersion: regulation.ruleVersion,
        regulationNumber: regulation.documentNumber,
      },
    });
    const { eventId } = await moveCase(tx, {
      actor,
      locked,
      action,
      data: {
        number,
        filedAt: locked.filedAt ?? at,
        lastFiledAt: at,
        ...(definition.opensTo.includes("recommender") ? { openToRecommender: true } : {}),
        ...(definition.opensTo.includes("province") ? { openToProvince: true } : {}),
        ...definition.columns?.(draft),
        ...preparedBy(locked, actor),
      },
      findings,
      payload: { number, ordinal, sha256, sm3 },
      notify: await tellOfFiling(tx, definition, locked, to, number),
    });
    await definition.afterFiling?.(tx, { actor, locked, draft, action, at }, eventId);
    return { number, ordinal };
  });
}

function filingAction(definition: CaseDefinition, locked: LockedCase): string {
  const action = definition.filingActions[locked.stage];
  if (action) return action;
  const table = caseTable(definition.process);
  const possible = table.transitions.filter(({ from }) => from === locked.stage).map(({ label }) => label);
  throw new StageError(definition.process, locked.stage, table.stages[locked.stage]!.label, "file", [...new Set(possible)]);
}

function requireComplete(draft: CaseDraft): void {
  const counts = new Map<string, number>();
  for (const { slot } of draft.files) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const gaps = draft.form.flatMap((section) => sectionGaps(section, draft.sections[section.key]!, counts));
  if (gaps.length === 0) return;
  const named = gaps.slice(0, 5).map(({ label, message }) => `${label}：${message}`).join("；");
  throw new ExpectedError("refused", `还不能提交，有 ${gaps.length} 项需要补充。${named}${gaps.length > 5 ? "……" : ""}。`);
}

function requireExplained(findings: readonly Finding[], explanations: Readonly<Record<string, string>>): void {
  const silent = findings.filter(({ outcome, rule }) => outcome === "unmet" && [...(explanations[rule] ?? "")].length < 5);
  if (silent.length > 0) throw new ExpectedError("refused", "请先就标出的事项写明说明（不少于 5 个字），再签发。", { findings: silent });
}

/** The host has its receipt; the party that has it in hand next is told that it is there. */
async function tellOfFiling(tx: Tx, definition: CaseDefinition, locked: LockedCase, to: string, number: string): Promise<Notification[]> {
  const data = { caseId: locked.id, title: locked.title, number, organizationName: locked.organization.name, baseName: locked.base.nameZh };
  const host = (await recipientsOf(tx, { organizationId: locked.organizationId })).map((recipientId) => ({ recipientId, template: "case.receipt", data }));
  const party = caseTable(definition.process).stages[to]!.inHandsOf;
  if (party !== "recommender" && party !== "province") return host;
  const next = await recipientsOf(tx, party === "recommender" ? { recommenderId: locked.recommenderId } : { province: true }, party === "province" ? ["provinceOfficer"] : undefined);
  return [...host, ...next.map((recipientId) => ({ recipientId, template: "case.filed", data }))];
}
