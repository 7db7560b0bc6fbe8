import "server-only";
import type { ClauseId } from "@/lib/regulation/clause";
import type { Finding } from "@/lib/regulation/finding";
import { regulation } from "@/lib/regulation/regulation";
import { receivedAt } from "./clock";
import { Prisma, type Tx } from "./db";
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
 * Records one act in the same transaction as the change: the event and the messages it causes. Obligations refer to
 * the returned id. @returns the event's id
 */
export async function recordEvent(tx: Tx, input: EventInput): Promise<string> {
  const at = await receivedAt(tx);
  const event = await tx.event.create({
    select: { id: true },
    data: {
      at,
      action: input.action,
      subjectType: input.subject.type,
      subjectId: input.subject.id,
      actorId: input.actor.userId,
      actorName: input.actor.name,
      actorRoles: [...input.actor.roles],
      stageFrom: input.stage?.from ?? null,
      stageTo: input.stage?.to ?? null,
      clause: input.clause ?? null,
      reason: input.reason ?? null,
      findings: input.findings ? (input.findings as unknown as Prisma.InputJsonArray) : Prisma.JsonNull,
      payload: input.payload ?? Prisma.JsonNull,
      regulationNumber: regulation.documentNumber,
      sessionId: input.actor.sessionId,
      requestId: findRequestContext()?.requestId ?? null,
    },
  });
  if (input.notify && input.notify.length > 0) {
    const unique = new Map(input.notify.map((message) => [`${message.recipientId} ${message.template}`, message]));
    await tx.message.createMany({
      data: [...unique.values()].map((message) => ({ ...message, eventId: event.id, createdAt: at })),
    });
  }
  return event.id;
}
