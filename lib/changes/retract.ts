import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { RetractCaseInput } from "@/lib/cases/office-steps-schema";
import { retractCase } from "@/lib/cases/retract-case";

/** The host takes the application back; the record of the base was never touched (第十六条). */
export async function retractChange(actor: Actor, input: RetractCaseInput): Promise<null> {
  return retractCase("majorChange", actor, input);
}
