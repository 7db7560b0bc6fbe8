import "server-only";
import type { Actor } from "@/lib/access/actor";
import { giveOpinion } from "@/lib/cases/office-opinion";
import type { GiveOpinionInput } from "@/lib/cases/office-steps-schema";

/** 省科技厅经办人 writes its opinion on the change (第十六条). */
export async function examineChange(actor: Actor, input: GiveOpinionInput): Promise<null> {
  return giveOpinion("majorChange", { action: "examine", party: "province" }, actor, input);
}
