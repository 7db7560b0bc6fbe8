import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import type { CaseAudience } from "@/lib/cases/case-record";
import { opinionsShownTo, type ShownOpinions } from "@/lib/cases/office-opinion";
import { db } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { openRevocation } from "./open-revocations";

/** What the panel of a withdrawal shows beside the filed form. */
export interface WithdrawalView {
  opinions: ShownOpinions;
  /** Open revocations of the base that this reader may see; while there is any, nothing is approved. */
  revocations: { id: string; title: string }[];
}

/** @throws ExpectedError "notFound" */
export async function getWithdrawal(actor: Actor, caseId: string, audience: CaseAudience): Promise<WithdrawalView> {
  const row = await db.baseCase.findFirst({ where: { AND: [{ id: caseId, process: "withdrawal" }, scope(actor, "baseCase.read")] }, select: { baseId: true, content: true } });
  if (!row) throw notFoundError("该退出申请");
  const revocations = await db.baseCase.findMany({ where: { AND: [{ ...openRevocation, baseId: row.baseId }, scope(actor, "baseCase.read")] }, orderBy: { createdAt: "asc" }, select: { id: true, title: true } });
  return { opinions: opinionsShownTo(audience, row), revocations };
}
