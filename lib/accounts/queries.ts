import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";

export interface FrameFacts {
  /** The institution or department the person acts for; null for the province's people. */
  affiliation: string | null;
  unreadMessages: number;
}

/** What the frame of a workspace shows of the person. */
export async function readFrameFacts(actor: Actor): Promise<FrameFacts> {
  const [user, unreadMessages] = await Promise.all([
    db.user.findUniqueOrThrow({
      where: { id: actor.userId! },
      select: { organization: { select: { name: true } }, recommender: { select: { name: true } }, expert: { select: { employerName: true } } },
    }),
    db.message.count({ where: { AND: [{ readAt: null }, scope(actor, "message.read")] } }),
  ]);
  return { affiliation: user.organization?.name ?? user.recommender?.name ?? user.expert?.employerName ?? null, unreadMessages };
}
