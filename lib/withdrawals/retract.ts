import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { RetractCaseInput } from "@/lib/cases/office-steps-schema";
import { retractCase } from "@/lib/cases/retract-case";

/** The host takes its application to leave back; the base goes on (第二十三条). */
export async function retractWithdrawal(actor: Actor, input: RetractCaseInput): Promise<null> {
  return retractCase("withdrawal", actor, input);
}
