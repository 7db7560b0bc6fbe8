import "server-only";
import { cache } from "react";
import { forbidden, redirect } from "next/navigation";
import { headers } from "next/headers";
import { getServerSession } from "next-auth";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import type { Role } from "@/lib/workflow/role";
import { authOptions } from "./auth-options";
import { absoluteLimitMs, idleLimitMs } from "./session-limits";

const touchEveryMs = 60 * 1000;

/**
 * Who is asking, from our own session row, read once per request: an ended session, a closed account or a changed
 * role counts from the next request on. `null` when nobody is signed in.
 */
export const findActor = cache(async (): Promise<Actor | null> => {
  await headers(); // says first that this page is made for one request: a build has neither a session nor the secret
  const token = (await getServerSession(authOptions())) as { sid?: unknown } | null;
  const sid = z.uuid().safeParse(token?.sid);
  if (!sid.success) return null;
  const session = await db.loginSession.findFirst({
    where: { id: sid.data, revokedAt: null, user: { active: true } },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      user: {
        select: {
          id: true,
          name: true,
          organizationId: true,
          recommenderId: true,
          roles: { select: { role: true } },
          expert: { select: { id: true, active: true } },
        },
      },
    },
  });
  if (!session) return null;
  const now = Date.now();
  if (now - session.lastSeenAt.getTime() > idleLimitMs || now - session.createdAt.getTime() > absoluteLimitMs) return null;
  if (now - session.lastSeenAt.getTime() > touchEveryMs) {
    await db.loginSession.update({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } });
  }
  const { user } = session;
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    roles: user.roles.map(({ role }) => role),
    organizationId: user.organizationId,
    recommenderId: user.recommenderId,
    expertId: user.expert?.active ? user.expert.id : null,
    sessionId: session.id,
  };
});

/** For pages: the actor, or the way to the sign-in page and back. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  const path = (await headers()).get("x-portal-path");
  redirect(path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in");
}

/** For pages of a role's workspace: answers 403 when the actor has none of the roles. */
export async function requireRole(...roles: readonly Role[]): Promise<Actor> {
  const actor = await requireActor();
  if (!hasRole(actor, ...roles)) forbidden();
  return actor;
}
