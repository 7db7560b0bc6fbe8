import "server-only";
import { cache } from "react";
import { forbidden, redirect } from "next/navigation";
import { headers } from "next/headers";
import { getServerSession } from "next-auth";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import { missingStep, type MissingStep } from "@/lib/access/second-factor";
import { db } from "@/lib/platform/db";
import { ExpectedError } from "@/lib/platform/errors";
import type { Role } from "@/lib/workflow/role";
import { authOptions } from "./auth-options";
import { sessionEnd, sessionLimits } from "./session-limits";
import { hashToken } from "./token";

interface LiveSession {
  actor: Actor;
  missing: MissingStep | null;
  enrolled: boolean;
  reauthAt: Date;
  lastSeenAt: Date;
  endsAt: Date;
}

/** The session behind the cookie, read once per request: whether it is complete decides what `findActor` answers. */
const readSession = cache(async (): Promise<LiveSession | null> => {
  await headers(); // says first that this page is made for one request: a build has neither a session nor the secret
  const cookie = (await getServerSession(authOptions())) as { sid?: unknown } | null;
  const token = z.string().min(40).max(50).safeParse(cookie?.sid);
  if (!token.success) return null;
  const session = await db.loginSession.findFirst({
    where: { tokenHash: hashToken(token.data), revokedAt: null, user: { active: true } },
    select: {
      id: true,
      createdAt: true,
      lastSeenAt: true,
      mfaAt: true,
      reauthAt: true,
      user: {
        select: {
          id: true,
          name: true,
          organizationId: true,
          recommenderId: true,
          roles: { select: { role: true } },
          expert: { select: { id: true, active: true } },
          secondFactor: { select: { userId: true } },
        },
      },
    },
  });
  if (!session) return null;
  const endsAt = sessionEnd(session);
  if (Date.now() > endsAt.getTime()) return null;
  const { user } = session;
  const roles = user.roles.map(({ role }) => role);
  const actor: Actor = {
    kind: "person",
    userId: user.id,
    name: user.name,
    roles,
    organizationId: user.organizationId,
    recommenderId: user.recommenderId,
    expertId: user.expert?.active ? user.expert.id : null,
    sessionId: session.id,
  };
  const enrolled = user.secondFactor !== null;
  return { actor, missing: missingStep({ roles, enrolled, mfaAt: session.mfaAt }), enrolled, reauthAt: session.reauthAt, lastSeenAt: session.lastSeenAt, endsAt };
});

/** The same, and the request counts as one of the person. */
const findSession = cache(async (): Promise<LiveSession | null> => {
  const session = await readSession();
  if (session && Date.now() - session.lastSeenAt.getTime() > sessionLimits.touch) {
    await db.loginSession.updateMany({ where: { id: session.actor.sessionId!, revokedAt: null }, data: { lastSeenAt: new Date() } });
  }
  return session;
});

/** Whose session it is and when it ends, without prolonging it; `null` when it has ended or is not complete. */
export async function readSessionEnd(): Promise<{ userId: string; endsAt: Date } | null> {
  const session = await readSession();
  return session && !session.missing ? { userId: session.actor.userId!, endsAt: session.endsAt } : null;
}

/**
 * Who is asking, from our own session row: an ended session, a closed account or a changed role counts from the next
 * request on. `null` when nobody is signed in, and as long as the second factor has not been shown: this is the one
 * place where that is decided (security.md, AU-2).
 */
export async function findActor(): Promise<Actor | null> {
  const session = await findSession();
  return session && !session.missing ? session.actor : null;
}

/** Somebody between password and second factor: nobody's roles yet, and good for the second step only. */
export async function findSigningIn(): Promise<{ actor: Actor; missing: MissingStep } | null> {
  const session = await findSession();
  if (!session?.missing) return null;
  return { actor: { ...session.actor, roles: [], organizationId: null, recommenderId: null, expertId: null }, missing: session.missing };
}

/** @throws ExpectedError "reauthenticate", saying by what, when the last proof of who this is is too long ago (security.md, AU-8) */
export async function requireRecentProof(): Promise<void> {
  const session = await readSession();
  if (session && Date.now() - session.reauthAt.getTime() <= sessionLimits.proof) return;
  throw new ExpectedError("reauthenticate", "办理此事项前，请再次确认是您本人。已填写的内容保留在本页。", { proof: session?.enrolled ? "code" : "password" });
}

/** For pages: the actor, or the way to the sign-in page and back. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  const path = (await headers()).get("x-portal-path");
  const step = (await findSigningIn()) ? "/sign-in/second-factor" : "/sign-in";
  redirect(path ? `${step}?next=${encodeURIComponent(path)}` : step);
}

/** For pages of a role's workspace: answers 403 when the actor has none of the roles. */
export async function requireRole(...roles: readonly Role[]): Promise<Actor> {
  const actor = await requireActor();
  if (!hasRole(actor, ...roles)) forbidden();
  return actor;
}
