import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { lockApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { pinnedParameters } from "@/lib/calls/pinned-parameters";
import type { Prisma } from "@/lib/platform/db";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { ConcludeAssessmentInput } from "./schema";

/**
 * Ends the assessment of one category of a call: every application has enough submitted opinions, none is open, the
 * panel met. Nothing is eliminated by points; ranks only inform the list (第十一条（四）“综合评议”).
 * @throws ExpectedError "refused" naming every application that is not ready
 */
export async function concludeAssessment(actor: Actor, input: ConcludeAssessmentInput): Promise<{ concluded: number }> {
  return transaction(async (tx) => {
    const call = await tx.call.findUnique({ where: { id: input.callId }, select: { id: true, parameters: true } });
    if (!call) throw notFoundError("该申报批次");
    const minimum = pinnedParameters(call.parameters).assessmentExpertsMinimum;
    const applications = await tx.application.findMany({
      where: {
        AND: [
          scope(actor, "application.concludeAssessment") as Prisma.ApplicationWhereInput,
          { callId: call.id, category: input.category, stage: "assessment" },
        ],
      },
      select: { id: true, number: true, assignments: { select: { stage: true } } },
      orderBy: { id: "asc" },
    });
    if (applications.length === 0) throw refusedError("该类别目前没有处于专家评审的申报。");
    const panels = await tx.panel.count({ where: { callId: call.id, category: input.category } });
    if (panels === 0) throw refusedError("请先登记该类别的评审会记录。");

    const problems = applications.flatMap(({ number, assignments }) => {
      const submitted = assignments.filter(({ stage }) => stage === "submitted").length;
      const open = assignments.filter(({ stage }) => stage === "assigned" || stage === "declared").length;
      if (open > 0) return [`${number}：还有 ${open} 位专家未提交`];
      return submitted < minimum ? [`${number}：已提交 ${submitted} 份，少于 ${minimum} 份`] : [];
    });
    if (problems.length > 0) throw refusedError(`尚不能结束评审。${problems.join("；")}。`);

    for (const { id } of applications) {
      const application = await lockApplication(tx, actor, id);
      await moveApplication(tx, { actor, application, action: "concludeAssessment" });
    }
    return { concluded: applications.length };
  });
}
