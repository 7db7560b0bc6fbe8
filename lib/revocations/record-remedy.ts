import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { transaction } from "@/lib/platform/transaction";
import type { RecordRemedyInput } from "./schema";
import { openRevocation } from "./step";

/** A reconsideration or a suit, and what came of it. */
export async function recordRemedy(actor: Actor, input: RecordRemedyInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const { kind, filedOn, outcome } = input;
    const remedies = [...content.remedies, { kind, filedOn, outcome, on: day }];
    await moveCase(tx, { actor, locked, action: "recordRemedy", reason: outcome, data: { content: { ...content, remedies } } });
    return null;
  });
}
