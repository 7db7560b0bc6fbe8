import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { fieldError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { requireStage } from "@/lib/workflow/next-stage";
import { revocationStages, type RevocationStage } from "@/lib/workflow/revocation-stages";
import { revocationGrounds } from "@/lib/regulation/revocation-grounds";
import type { FindElementsInput } from "./schema";
import { openRevocation } from "./step";

/**
 * 认定要件: a named person finds each element of the ground, or finds it absent, with reasons. Who finds does not give the
 * notice. @throws ExpectedError "invalid" for an element the ground does not have
 */
export async function findElements(actor: Actor, input: FindElementsInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    requireStage(revocationStages, locked.stage as RevocationStage, "verification", "verify");
    const known = new Set(revocationGrounds[content.ground].flat());
    input.elements.forEach(({ element }, index) => {
      if (!known.has(element)) throw fieldError(`elements.${index}.element`, "该情形没有这项要件");
    });
    const found = [...content.found, ...input.elements.map(({ element, found: yes, reason }) => ({ element, found: yes === "yes", reason, byName: actor.name, on: day }))];
    await moveCase(tx, {
      actor,
      locked,
      action: "verify",
      data: { content: { ...content, found }, handlerId: actor.userId },
      payload: { elements: input.elements },
    });
    return null;
  });
}
