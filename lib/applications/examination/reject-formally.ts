import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost, tellRecommender } from "../people-to-tell";
import { loadExamination } from "./load-examination";
import type { RejectFormallyInput } from "./schema";

/** 审查不通过: with the clauses it rests on and the reasons, which the host is told; the host may answer with a statement. */
export async function rejectFormally(actor: Actor, input: RejectFormallyInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "rejectFormally");
    authorize(actor, "application.rejectFormally", application);
    const { lines, findings, submissionOrdinal } = await loadExamination(tx, application.id);
    await moveApplication(tx, {
      actor,
      application,
      action: "rejectFormally",
      reason: input.reason,
      findings,
      data: { endReason: input.reason },
      payload: { submissionOrdinal, clauses: input.clauses },
      notify: [
        ...(await tellHost(tx, application, "application.formallyRejected", { reason: input.reason, clauses: input.clauses })),
        ...(await tellRecommender(tx, application, "application.formallyRejected")),
      ],
    });
    const columns = {
      conclusion: "rejected",
      reasons: input.reason,
      clauses: input.clauses,
      lines: lines as unknown as Prisma.InputJsonArray,
      submissionOrdinal,
      officerId: actor.userId!,
      officerName: actor.name,
      concludedAt: await receivedAt(tx),
    };
    await tx.examination.upsert({
      where: { applicationId: application.id },
      create: { applicationId: application.id, ...columns },
      update: { ...columns, version: { increment: 1 } },
    });
    return null;
  });
}
