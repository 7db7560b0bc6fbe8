import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import type { StageCount } from "@/lib/workflow/stage-table";

/** The actor's applications by stage, and since when the oldest of each has stood there. One query. */
export async function readApplicationWorkload(actor: Actor): Promise<readonly StageCount<ApplicationStage>[]> {
  const groups = await db.application.groupBy({
    by: ["stage"],
    where: scope(actor, "application.read"),
    _count: { _all: true },
    _min: { stageSince: true },
  });
  return groups.map((group) => ({ stage: group.stage, count: group._count._all, oldestAt: group._min.stageSince }));
}

/** Put before the signer and not yet signed. */
export const awaitingSignOff = { signOffRequestedAt: { not: null }, stage: { in: ["draft", "recommendationCorrection", "examinationCorrection"] } } satisfies Prisma.ApplicationWhereInput;

/** Proposed by a handler, not decided by an approver. */
export const awaitingApproval = { stage: "recommendation", recommendation: { is: { handledAt: { not: null }, approvedAt: null } } } satisfies Prisma.ApplicationWhereInput;

/** How many declarations of the host wait for a signer's signature (第十一条（一）). */
export async function countSignOffRequests(actor: Actor): Promise<number> {
  return db.application.count({ where: { AND: [scope(actor, "application.read"), awaitingSignOff] } });
}

/** How many cases at the recommender a handler has proposed and an approver has not decided (第十一条（二）). */
export async function countAwaitingApproval(actor: Actor): Promise<number> {
  return db.application.count({ where: { AND: [scope(actor, "application.read"), awaitingApproval] } });
}

/** How many hosts have asked to retract a case the province holds. */
export async function countRetractionRequests(actor: Actor): Promise<number> {
  return db.application.count({
    where: {
      AND: [scope(actor, "application.read"), { retractionRequestedAt: { not: null }, stage: { in: ["formalExamination", "examinationCorrection", "assessment"] } }],
    },
  });
}
