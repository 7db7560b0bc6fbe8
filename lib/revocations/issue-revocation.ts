import "server-only";
import type { Actor } from "@/lib/access/actor";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { moveCase } from "@/lib/cases/move-case";
import { toDbDay } from "@/lib/platform/day";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { reapplicationBan } from "@/lib/regulation/articles/article-22-revocation";
import { clauseLabel } from "@/lib/regulation/clause";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { missingRevocationSteps, revocationSteps, type RevocationStep } from "@/lib/regulation/revocation-grounds";
import type { RevocationContent } from "./content";
import type { IssueRevocationInput } from "./schema";
import { openRevocation, tellBoth } from "./step";

/**
 * 发文取消资格 (第十八、二十二条): the base is revoked from the day of the document, and the ban follows the host's credit code
 * through renaming. No step can be missing, and whoever put the decision on record does not issue it.
 * @throws ExpectedError "refused" naming the steps that are missing, "invalid" for a day out of order
 */
export async function issueRevocation(actor: Actor, input: IssueRevocationInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const missing = missingRevocationSteps("issue", stepsTaken(content));
    if (missing.length > 0) throw refusedError(`还缺少：${missing.map((step) => revocationSteps[step]).join("、")}，不能发文取消资格。`);
    if (input.issuedOn > day) throw fieldError("issuedOn", "成文日期不能晚于今天");
    if (content.decision && input.issuedOn < content.decision.metOn) throw fieldError("issuedOn", "成文日期不能早于集体决策的日期");
    const base = await lockBase(tx, actor, locked.baseId);
    const { bannedThrough } = reapplicationBan(input.issuedOn);
    const fieldCode = input.scope === "field" ? base.fieldCode : null;
    const document = { number: input.number, issuedOn: input.issuedOn, scope: input.scope, fieldCode, bannedThrough };
    await moveCase(tx, {
      actor,
      locked,
      action: "issue",
      reason: `${clauseLabel(content.ground)}，${input.number}`,
      data: { content: { ...content, document } },
      payload: document,
      notify: await tellBoth(tx, locked, "revocation.issued", { number: input.number, through: bannedThrough }),
    });
    await tx.reapplicationBan.create({
      data: {
        creditCode: locked.organization.creditCode,
        scope: input.scope === "field" ? "field" : "organization",
        fieldCode,
        revokedOn: toDbDay(input.issuedOn),
        bannedThrough: toDbDay(bannedThrough),
        documentNumber: input.number,
        caseId: locked.id,
      },
    });
    await endBase(tx, {
      actor,
      base,
      action: "revoke",
      on: input.issuedOn,
      reason: `${clauseLabel(content.ground)}，${input.number}，${formatChineseDate(input.issuedOn)}取消资格`,
      payload: { caseId: locked.id, number: input.number },
    });
    return null;
  });
}

/** Which steps the record shows; the inquiry's purpose, established facts, is met by findings on the elements. */
export function stepsTaken(content: RevocationContent): RevocationStep[] {
  return [
    ...(content.found.length > 0 ? (["inquiry"] as const) : []),
    ...(content.notice ? (["notice"] as const) : []),
    ...(content.hearing ? (["defence"] as const) : []),
    ...(content.decision ? (["collectiveDecision"] as const) : []),
    ...(content.document ? (["issue"] as const) : []),
    ...(content.service ? (["service"] as const) : []),
  ];
}
