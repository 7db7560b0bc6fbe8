import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import type { Prisma } from "@/lib/platform/db";
import { conflictError } from "@/lib/platform/errors";
import { requireOneRow, transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { requireStage } from "@/lib/workflow/next-stage";
import { lockApplication } from "../lock-application";
import { withDecisions } from "./examination-lines";
import { loadExamination } from "./load-examination";
import type { ExamineInput } from "./schema";

/**
 * Keeps what the officer has decided line by line (第十一条（三）). No event: the conclusion is the act, and carries the
 * lines with it. The version decides between two windows. @throws ExpectedError "conflict"
 */
export async function examine(actor: Actor, input: ExamineInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    requireStage(applicationStages, application.stage, "formalExamination", "examine");
    authorize(actor, "application.examine", application);
    const current = await loadExamination(tx, application.id);
    if (current.version !== input.version) throw conflictError("审查清单刚刚在另一处保存过。您的内容没有丢失，请刷新后核对。", { version: current.version });
    const columns = {
      submissionOrdinal: current.submissionOrdinal,
      lines: withDecisions(current.lines, input.lines) as unknown as Prisma.InputJsonArray,
      officerId: actor.userId!,
      officerName: actor.name,
    };
    if (current.version === 0) {
      await tx.examination.create({ data: { applicationId: application.id, ...columns } });
      await tx.application.update({ where: { id: application.id }, data: { examinerId: actor.userId! } });
    } else {
      const updated = await tx.examination.updateMany({
        where: { applicationId: application.id, version: input.version },
        data: { ...columns, version: input.version + 1 },
      });
      requireOneRow(updated.count);
    }
    return { version: input.version + 1 };
  });
}
