import "server-only";
import type { Actor } from "@/lib/access/actor";
import { giveOpinion } from "@/lib/cases/office-opinion";
import type { GiveOpinionInput } from "@/lib/cases/office-steps-schema";

/** 组织推荐部门经办人 writes its opinion on the change (第十三条（四）). */
export async function handleChange(actor: Actor, input: GiveOpinionInput): Promise<null> {
  return giveOpinion("majorChange", { action: "handle", party: "recommender" }, actor, input);
}
