import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { conflictError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { plaqueObligation } from "./end-base";
import { lockBase } from "./lock-base";
import type { PlaqueDownInput } from "./schema";

/** The host says that the plaque is down, or that there never was one (第二十五条). @throws ExpectedError "conflict" when nothing is owed */
export async function reportPlaqueDown(actor: Actor, input: PlaqueDownInput): Promise<null> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    authorize(actor, "plaque.reportDown", base);
    const owed = await tx.obligation.count({ where: { subjectType: "base", subjectId: base.id, kind: plaqueObligation, dischargedAt: null } });
    if (owed === 0) throw conflictError("标牌情况已经登记过了。");
    const eventId = await recordEvent(tx, { actor, action: "base.reportPlaqueDown", subject: { type: "base", id: base.id }, clause: "art25", reason: input.note, payload: { plaque: input.plaque } });
    await dischargeObligations(tx, { type: "base", id: base.id }, plaqueObligation, eventId);
    return null;
  });
}
