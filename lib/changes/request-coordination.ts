import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseOfficers, tellCaseRecommender } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import type { CaseReasonInput } from "@/lib/cases/schema";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";

/** The host asks the province to coordinate after its recommender did not agree (第十二条（三）, domain.md 第十六条). */
export async function requestCoordination(actor: Actor, input: CaseReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "majorChange");
    const { reason } = input;
    const coordination = { reason, at: (await receivedAt(tx)).toISOString() };
    await moveCase(tx, {
      actor,
      locked,
      action: "requestCoordination",
      reason,
      data: { openToProvince: true, content: { ...(locked.content as Prisma.InputJsonObject), coordination } },
      notify: [...(await tellCaseOfficers(tx, locked, "majorChange.coordinationRequested", { reason })), ...(await tellCaseRecommender(tx, locked, "majorChange.coordinationRequested", { reason }))],
    });
    return null;
  });
}
