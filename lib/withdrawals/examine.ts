import "server-only";
import type { Actor } from "@/lib/access/actor";
import { giveOpinion } from "@/lib/cases/office-opinion";
import type { GiveOpinionInput } from "@/lib/cases/office-steps-schema";

/** 省科技厅经办人 writes its opinion on the withdrawal; possible also while a revocation is open. */
export async function examineWithdrawal(actor: Actor, input: GiveOpinionInput): Promise<null> {
  return giveOpinion("withdrawal", { action: "examine", party: "province" }, actor, input);
}
