import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { lockApplication } from "@/lib/applications/lock-application";
import { findConflicts } from "@/lib/experts/conflicts";
import { expertTies, tiesOf, type ExpertWithTies } from "@/lib/experts/expert-ties";
import { loadObstacles, openLoads } from "@/lib/experts/open-load";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { applicationStages } from "@/lib/workflow/application-stages";
import { assignmentStages } from "@/lib/workflow/assignment-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { partiesOf } from "./parties-of";
import type { AssignExpertsInput } from "./schema";

/**
 * 第十一条（四） “省科技厅组织专家对申报材料进行评审”. All chosen experts or none: one that must stand aside or has no
 * room refuses the whole, named with the reason. @throws ExpectedError "refused"
 */
export async function assignExperts(actor: Actor, input: AssignExpertsInput): Promise<{ assigned: number }> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "assignExpert");
    authorize(actor, "application.assignExpert", application);
    const at = await receivedAt(tx);
    if (input.dueOn < shanghaiDay(at)) throw refusedError("评审截止日不能早于今天。");

    // One after another, so that two officers cannot both give an expert the last place of the load.
    await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE id = ANY(${input.expertIds}::uuid[]) ORDER BY id FOR UPDATE`;
    const experts = await tx.expert.findMany({ where: { id: { in: input.expertIds } }, include: expertTies, orderBy: { id: "asc" } });
    if (experts.length !== new Set(input.expertIds).size) throw notFoundError("所选专家");
    await refuseUnsuitable(tx, application.id, experts, at);

    for (const expert of experts) await assignOne(tx, actor, input, expert, at);
    return { assigned: experts.length };
  });
}

async function refuseUnsuitable(tx: Tx, applicationId: string, experts: readonly ExpertWithTies[], at: Date): Promise<void> {
  const parties = await partiesOf(tx, applicationId);
  const loads = await openLoads(tx, experts.map(({ id }) => id));
  const problems = experts.flatMap((expert) => {
    const reasons = findConflicts(tiesOf(expert), parties, shanghaiDay(at))
      .filter(({ weight }) => weight === "certain")
      .map(({ text }) => text);
    reasons.push(...loadObstacles(expert, loads.get(expert.id) ?? 0));
    return reasons.length > 0 ? [`${expert.name}：${reasons.join("")}`] : [];
  });
  if (problems.length > 0) throw refusedError(`未能分派。${problems.join("；")}`);
}

async function assignOne(tx: Tx, actor: Actor, input: AssignExpertsInput, expert: ExpertWithTies, at: Date): Promise<void> {
  const key = { applicationId_expertId: { applicationId: input.applicationId, expertId: expert.id } };
  const earlier = await tx.assignment.findUnique({ where: key });
  const { to, clause } = getTransition(assignmentStages, earlier?.stage ?? null, "assign");
  const fresh = { stage: to, assignedById: actor.userId!, assignedAt: at, dueOn: toDbDay(input.dueOn) };
  const assignment = earlier
    ? await tx.assignment.update({
        where: { id: earlier.id },
        data: { ...fresh, version: { increment: 1 }, declaredAt: null, refusalReason: null, withdrawnReason: null },
      })
    : await tx.assignment.create({ data: { ...fresh, applicationId: input.applicationId, expertId: expert.id } });
  await recordEvent(tx, {
    actor,
    action: "assignment.assign",
    subject: { type: "assignment", id: assignment.id },
    stage: { from: earlier?.stage ?? null, to },
    clause,
    payload: { applicationId: input.applicationId, dueOn: input.dueOn },
    notify: [{ recipientId: expert.userId, template: "application.expertAssigned", data: { assignmentId: assignment.id, dueOn: input.dueOn } }],
  });
}
