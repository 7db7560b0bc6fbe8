import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import type { Prisma } from "@/lib/platform/db";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { findConclusionGaps } from "./conclusion-gaps";
import type { ConcludeAssessmentInput } from "./schema";

/**
 * Ends the assessment of one category of a call: every application has enough submitted opinions, none is open, the
 * panel met. Applications are locked before their opinions are counted, so that none can be given back meanwhile.
 * @throws ExpectedError "refused" naming every application that is not ready
 */
export async function concludeAssessment(actor: Actor, input: ConcludeAssessmentInput): Promise<{ concluded: number }> {
  return transaction(async (tx) => {
    const call = await tx.call.findUnique({ where: { id: input.callId }, select: { id: true, parameters: true } });
    if (!call) throw notFoundError("该申报批次");
    const inAssessment = await tx.application.findMany({
      where: {
        AND: [
          scope(actor, "application.concludeAssessment") as Prisma.ApplicationWhereInput,
          { callId: call.id, category: input.category, stage: "assessment" },
        ],
      },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    const applications = [];
    for (const { id } of inAssessment) applications.push(await lockApplication(tx, actor, id));
    const panels = await tx.panel.count({ where: { callId: call.id, category: input.category } });
    const gaps = findConclusionGaps(applications, panels, pinnedParameters(call.parameters).assessmentExpertsMinimum);
    if (gaps.length > 0) throw refusedError(`尚不能结束评审。${gaps.join("；")}。`);

    for (const application of applications) await moveApplication(tx, { actor, application, action: "concludeAssessment" });
    return { concluded: applications.length };
  });
}
