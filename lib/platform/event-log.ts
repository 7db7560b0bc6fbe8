import "server-only";
import { uuidv7 } from "uuidv7";
import type { ClauseId } from "@/lib/regulation/clause";
import type { Finding } from "@/lib/regulation/finding";
import { regulation } from "@/lib/regulation/regulation";
import { receivedAt } from "./clock";
import { Prisma, type Tx } from "./db";
import { chainStart, hashOf, newSalt, payloadDigestOf } from "./record-chain";
import { findRequestContext } from "./request-context";

/** The part of an actor the record keeps (lib/access/actor.ts; the platform does not import it). */
export interface EventActor {
  userId: string | null;
  name: string;
  roles: readonly string[];
  sessionId: string | null;
}

export interface EventInput {
  actor: EventActor;
  /** e.g. “application.submit” */
  action: string;
  subject: { type: string; id: string };
  stage?: { from: string | null; to: string };
  clause?: ClauseId;
  reason?: string;
  findings?: readonly Finding[];
  /** Facts worth keeping; never personal data that a clause does not ask for. */
  payload?: Prisma.InputJsonObject;
  /** People told of it: in the portal at once, by mail afterwards. */
  notify?: readonly Notification[];
}

export interface Notification {
  recipientId: string;
  template: string;
  data: Prisma.InputJsonObject;
}

/**
 * Records one act in the same transaction as the change: the event, its place in the chain of its object, and the messages
 * it causes. The chain's last link stays locked until the transaction ends, so a chain has no gap and no fork. Obligations
 * refer to the returned id. @returns the event's id
 */
export async function recordEvent(tx: Tx, input: EventInput): Promise<string> {
  const at = await receivedAt(tx);
  const { type: subjectType, id: subjectId } = input.subject;
  const head = await lockHead(tx, subjectType, subjectId);
  const salt = newSalt();
  const erasable = { actorName: input.actor.name, reason: input.reason ?? null, findings: input.findings ?? null, payload: input.payload ?? null };
  const link = {
    id: uuidv7(),
    at,
    action: input.action,
    subjectType,
    subjectId,
    actorId: input.actor.userId,
    actorRoles: [...input.actor.roles],
    stageFrom: input.stage?.from ?? null,
    stageTo: input.stage?.to ?? null,
    clause: input.clause ?? null,
    regulationNumber: regulation.documentNumber,
    sessionId: input.actor.sessionId,
    requestId: findRequestContext()?.requestId ?? null,
    seq: head.seq + 1,
    payloadDigest: payloadDigestOf(salt, erasable),
    prevHash: head.hash,
  };
  const hash = hashOf(link);
  const event = await tx.event.create({
    select: { id: true },
    data: {
      ...link,
      salt,
      hash,
      actorName: erasable.actorName,
      reason: erasable.reason,
      findings: input.findings ? (input.findings as unknown as Prisma.InputJsonArray) : Prisma.JsonNull,
      payload: input.payload ?? Prisma.JsonNull,
    },
  });
  await tx.eventHead.update({ where: { subjectType_subjectId: { subjectType, subjectId } }, data: { seq: link.seq, hash }, select: { seq: true } });
  if (input.notify && input.notify.length > 0) {
    const unique = new Map(input.notify.map((message) => [`${message.recipientId} ${message.template}`, message]));
    await tx.message.createMany({
      data: [...unique.values()].map((message) => ({ ...message, eventId: event.id, createdAt: at })),
    });
  }
  return event.id;
}

/** The last link of an object's chain, made if there is none, and locked either way in one statement. */
async function lockHead(tx: Tx, subjectType: string, subjectId: string): Promise<{ seq: number; hash: string }> {
  const [head] = await tx.$queryRaw<{ seq: number; hash: string }[]>`
    INSERT INTO "EventHead" ("subjectType", "subjectId", "seq", "hash") VALUES (${subjectType}, ${subjectId}::uuid, 0, ${chainStart})
    ON CONFLICT ("subjectType", "subjectId") DO UPDATE SET "seq" = "EventHead"."seq" RETURNING "seq", "hash"`;
  return head!;
}
