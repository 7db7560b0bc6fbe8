import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { freezeSubmission, type SubmissionReceipt } from "./freeze-submission";
import type { SubmitInput } from "./schema";

/** 补正后重新提交: not bound by the call's deadline; a late one is accepted and the lateness is among its findings. */
export async function resubmitApplication(actor: Actor, input: SubmitInput): Promise<SubmissionReceipt> {
  return transaction((tx) => freezeSubmission(tx, actor, input, "resubmit"));
}
