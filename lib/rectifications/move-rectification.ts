import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockCase, type LockedCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { Notification } from "@/lib/platform/event-log";
import type { RectificationAction } from "@/lib/workflow/rectification-stages";
import { readRectification, type RectificationContent } from "./content";

export interface LockedRectification {
  locked: LockedCase;
  content: RectificationContent;
}

/** @throws ExpectedError "notFound" */
export async function lockRectification(tx: Tx, actor: Actor, caseId: string): Promise<LockedRectification> {
  const locked = await lockCase(tx, actor, caseId, "rectification");
  return { locked, content: readRectification(locked.content) };
}

interface Move {
  actor: Actor;
  rectification: LockedRectification;
  action: RectificationAction;
  adds?: Partial<RectificationContent>;
  reason?: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves a rectification by one act and writes what officials put down with it. @throws as `advance` */
export async function moveRectification(tx: Tx, { rectification, adds, ...rest }: Move): Promise<{ eventId: string }> {
  const data = adds ? { content: { ...rectification.content, ...adds } as unknown as Prisma.InputJsonObject } : {};
  return moveCase(tx, { ...rest, locked: rectification.locked, data });
}

/** Who put something down, and when. */
export async function signature(tx: Tx, actor: Actor): Promise<{ byName: string; at: string }> {
  return { byName: actor.name, at: (await receivedAt(tx)).toISOString() };
}
