import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { ReturnCaseInput } from "@/lib/cases/office-steps-schema";
import { returnCase } from "@/lib/cases/return-case";

/** The recommender sends the application back to be completed. */
export async function returnWithdrawal(actor: Actor, input: ReturnCaseInput): Promise<null> {
  return returnCase("withdrawal", { action: "returnToHost", obligation: "withdrawalCorrection", clause: "art23" }, actor, input);
}
