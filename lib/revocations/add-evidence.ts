import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { transaction } from "@/lib/platform/transaction";
import type { AddEvidenceInput } from "./schema";
import { openRevocation } from "./step";

/** A further fact or piece of evidence, beside those there are. */
export async function addEvidence(actor: Actor, input: AddEvidenceInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    const evidence = [...content.evidence, { text: input.text, byName: actor.name, on: day }];
    await moveCase(tx, { actor, locked, action: "addEvidence", data: { content: { ...content, evidence } }, payload: { evidence: evidence.length } });
    return null;
  });
}
