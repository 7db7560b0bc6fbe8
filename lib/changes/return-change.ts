import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { ReturnCaseInput } from "@/lib/cases/office-steps-schema";
import { returnCase } from "@/lib/cases/return-case";
import { correctionObligation } from "./occurrence";

/** The recommender sends the application back to be completed; it is not late for that. */
export async function returnChangeToHost(actor: Actor, input: ReturnCaseInput): Promise<null> {
  return returnCase("majorChange", { action: "returnToHost", obligation: correctionObligation, clause: "art16" }, actor, input);
}

/** The province sends the application back to be completed; the recommender has agreed and is not asked again. */
export async function returnChangeFromProvince(actor: Actor, input: ReturnCaseInput): Promise<null> {
  return returnCase("majorChange", { action: "returnFromProvince", obligation: correctionObligation, clause: "art16" }, actor, input);
}
