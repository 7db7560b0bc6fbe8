import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { freezeSubmission, type SubmissionReceipt } from "./freeze-submission";
import type { SubmitInput } from "./schema";

/** 第十一条（一） the host's signer signs and submits; the last instant of the call's period is in time. */
export async function submitApplication(actor: Actor, input: SubmitInput): Promise<SubmissionReceipt> {
  return transaction((tx) => freezeSubmission(tx, actor, input, "submit"));
}
