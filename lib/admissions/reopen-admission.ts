import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Prisma } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { lockAdmission, moveAdmission } from "./lock-admission";
import type { AdmissionReasonInput } from "./schema";

/** A leader sends it back to be checked again; the decision on record stays in the event and is made anew. */
export async function reopenAdmission(actor: Actor, input: AdmissionReasonInput): Promise<null> {
  return transaction(async (tx) => {
    const admission = await lockAdmission(tx, actor, input.admissionId, input.version);
    await moveAdmission(tx, { actor, admission, action: "reopen", data: { decision: Prisma.JsonNull }, reason: input.reason });
    return null;
  });
}
