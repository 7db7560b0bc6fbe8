import "server-only";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import { AccessError, authorize } from "@/lib/access/policy";
import { lockBase, type LockedBase } from "@/lib/bases/lock-base";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import type { Tx } from "@/lib/platform/db";
import { fieldError, notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { ClauseId } from "@/lib/regulation/clause";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import type { CorrectSupportInput, RecordSupportInput } from "./schema";
import type { SupportGiver } from "./support-kinds";

/** On whose side the actor gives to this base; each party records its own support only. */
function giverOf(actor: Actor, base: LockedBase): SupportGiver {
  if (hasRole(actor, "hostEditor", "hostSigner") && actor.organizationId === base.organizationId) return "host";
  if (hasRole(actor, "recommenderHandler", "recommenderApprover") && actor.recommenderId === base.recommenderId) return "recommender";
  return "province";
}

const clauses: Readonly<Record<SupportGiver, ClauseId>> = { province: "art20", recommender: "art13.2", host: "art21" };

/** 登记支持 (第十三条（二）、第二十条、第二十一条): a fact of its day, appended and never changed. */
export async function recordSupport(actor: Actor, { baseId, ...support }: RecordSupportInput): Promise<{ recordId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, baseId);
    authorize(actor, "support.record", base);
    return append(tx, { actor, base, giver: giverOf(actor, base), support, correction: null });
  });
}

/**
 * 更正: a further record that replaces the one before, by the same party, with the reason; both stay.
 * @throws ExpectedError "refused" when it has been replaced already
 */
export async function correctSupport(actor: Actor, { recordId, reason, ...support }: CorrectSupportInput): Promise<{ recordId: string }> {
  return transaction(async (tx) => {
    const earlier = await tx.supportRecord.findUnique({ where: { id: recordId }, select: { id: true, baseId: true, giver: true } });
    if (!earlier) throw notFoundError("该支持记录");
    const base = await lockBase(tx, actor, earlier.baseId);
    authorize(actor, "support.record", base);
    const giver = giverOf(actor, base);
    if (giver !== earlier.giver) throw new AccessError("support.record", "支持记录由登记的一方更正。");
    const replaced = await tx.supportRecord.findUnique({ where: { correctsId: earlier.id }, select: { id: true } });
    if (replaced) throw refusedError("该记录已被更正，请更正最新的一条。");
    return append(tx, { actor, base, giver, support, correction: { correctsId: earlier.id, reason } });
  });
}

interface Append {
  actor: Actor;
  base: LockedBase;
  giver: SupportGiver;
  support: Omit<RecordSupportInput, "baseId">;
  correction: { correctsId: string; reason: string } | null;
}

async function append(tx: Tx, { actor, base, giver, support, correction }: Append): Promise<{ recordId: string }> {
  const at = await receivedAt(tx);
  if (support.givenOn > shanghaiDay(at)) throw fieldError("givenOn", "支持的日期不能晚于今天");
  const made = await tx.supportRecord.create({
    select: { id: true },
    data: {
      baseId: base.id,
      giver,
      kind: support.kind,
      title: support.title,
      description: support.description,
      amount: support.amount || null,
      givenOn: toDbDay(support.givenOn),
      documentNumber: support.documentNumber || null,
      recordedById: actor.userId!,
      recordedByName: actor.name,
      recordedAt: at,
      correctsId: correction?.correctsId ?? null,
      correctionReason: correction?.reason ?? null,
    },
  });
  await recordEvent(tx, {
    actor,
    action: correction ? "support.correct" : "support.record",
    subject: { type: "base", id: base.id },
    clause: clauses[giver],
    ...(correction ? { reason: correction.reason } : {}),
    payload: { recordId: made.id, giver, kind: support.kind, title: support.title, amount: support.amount },
  });
  return { recordId: made.id };
}
