import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { RetractCaseInput } from "@/lib/cases/office-steps-schema";
import { retractCase } from "@/lib/cases/retract-case";

/** The host gives up a report it has not signed (第二十四条). */
export async function retractTransfer(actor: Actor, input: RetractCaseInput): Promise<null> {
  return retractCase("transfer", actor, input);
}
