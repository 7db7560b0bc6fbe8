import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import { tellHost, tellRecommender } from "../people-to-tell";
import type { ExaminationReasonInput } from "./schema";

/** 更正: the leader takes a formal rejection back, with a reason; the rejection stays in the record. */
export async function reopenExamination(actor: Actor, input: ExaminationReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    await moveApplication(tx, {
      actor,
      application,
      action: "reopenExamination",
      reason: input.reason,
      data: { endReason: null },
      notify: [...(await tellHost(tx, application, "application.examinationReopened")), ...(await tellRecommender(tx, application, "application.examinationReopened"))],
    });
    await tx.examination.updateMany({
      where: { applicationId: application.id },
      data: { conclusion: null, reasons: "", clauses: [], concludedAt: null, version: { increment: 1 } },
    });
    return null;
  });
}
