import "server-only";
import type { Actor } from "@/lib/access/actor";
import { giveOpinion } from "@/lib/cases/office-opinion";
import type { GiveOpinionInput } from "@/lib/cases/office-steps-schema";

/** 组织推荐部门经办人 writes its opinion on the withdrawal (第十三条（四） “等申请”). */
export async function handleWithdrawal(actor: Actor, input: GiveOpinionInput): Promise<null> {
  return giveOpinion("withdrawal", { action: "handle", party: "recommender" }, actor, input);
}
