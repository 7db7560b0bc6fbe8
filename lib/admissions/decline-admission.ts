import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { lockAdmission, moveAdmission } from "./lock-admission";
import type { AdmissionReasonInput } from "./schema";

/** 不予纳入: “可纳入” leaves it to the province, with reasons; the carrier may still apply under 第十一条. */
export async function declineAdmission(actor: Actor, input: AdmissionReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const admission = await lockAdmission(tx, actor, input.admissionId, input.version);
    await moveAdmission(tx, { actor, admission, action: "declineAdmission", data: { endReason: input.reason }, reason: input.reason });
    return null;
  });
}
