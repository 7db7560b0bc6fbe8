import "server-only";
import { createHmac, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { findWorkspace } from "@/lib/access/workspace";
import { hashToken } from "@/lib/accounts/token";
import { receivedAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { partyLabels } from "@/lib/workflow/role";
import { calendarText } from "./calendar-feed";
import { dutiesForCalendar } from "./list-duties";
import type { CalendarLinkInput } from "./schema";

/** A calendar of more days than these is of no use to anybody; the earliest stay. */
const longestFeed = 500;

/** 256 bits made from the link's id with the portal's secret, like an invitation's: neither the link nor the token is stored. */
function tokenOf(feedId: string): string {
  const secret = env().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return createHmac("sha256", secret).update(`calendar:${feedId}`).digest("base64url");
}

/** Makes a person's link; the one before ends. @throws ExpectedError "refused" for somebody who has no duties to watch */
export async function createCalendarLink(actor: Actor, _input: CalendarLinkInput): Promise<null> {
  const workspace = findWorkspace(actor.roles);
  if (!workspace || workspace === "expert") throw refusedError("您的角色没有需要订阅的期限。");
  return transaction(async (tx) => {
    const at = await receivedAt(tx);
    await tx.calendarFeed.updateMany({ where: { userId: actor.userId!, revokedAt: null }, data: { revokedAt: at } });
    const id = randomUUID();
    await tx.calendarFeed.create({ data: { id, userId: actor.userId!, tokenHash: hashToken(tokenOf(id)), createdAt: at } });
    await recordEvent(tx, { actor, action: "calendarFeed.create", subject: { type: "user", id: actor.userId! } });
    return null;
  });
}

/** Ends a person's link at once; to end one that has ended is no error. */
export async function revokeCalendarLink(actor: Actor, _input: CalendarLinkInput): Promise<null> {
  return transaction(async (tx) => {
    const ended = await tx.calendarFeed.updateMany({ where: { userId: actor.userId!, revokedAt: null }, data: { revokedAt: await receivedAt(tx) } });
    if (ended.count > 0) await recordEvent(tx, { actor, action: "calendarFeed.revoke", subject: { type: "user", id: actor.userId! } });
    return null;
  });
}

/** The link a person has now; undefined without one. */
export async function findCalendarLink(actor: Actor): Promise<{ url: string; createdAt: Date } | undefined> {
  const feed = await db.calendarFeed.findFirst({ where: { userId: actor.userId!, revokedAt: null }, orderBy: { createdAt: "desc" }, select: { id: true, createdAt: true } });
  return feed ? { url: new URL(`/api/calendar/${tokenOf(feed.id)}`, env().PORTAL_URL).href, createdAt: feed.createdAt } : undefined;
}

/**
 * The calendar of whoever holds a link: what its owner may see today, by the roles of today.
 * @returns undefined for a link that is not there, was revoked, or whose owner's account is closed
 */
export async function readCalendar(token: string): Promise<string | undefined> {
  const feed = await db.calendarFeed.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, user: { active: true } },
    select: { user: { select: { id: true, name: true, organizationId: true, recommenderId: true, roles: { select: { role: true } } } } },
  });
  if (!feed) return undefined;
  const { roles, ...user } = feed.user;
  const actor: Actor = { kind: "person", userId: user.id, name: user.name, roles: roles.map(({ role }) => role), organizationId: user.organizationId, recommenderId: user.recommenderId, expertId: null, sessionId: null };
  const workspace = findWorkspace(actor.roles);
  const duties = workspace && workspace !== "expert" ? await dutiesForCalendar(actor, workspace, longestFeed) : [];
  const home = new URL(`/${workspace ?? ""}/duties`, env().PORTAL_URL).href;
  const entries = duties.map((duty) => ({
    uid: `duty-${duty.id}@international-cooperation-bases`,
    day: duty.lastDay,
    title: `${duty.label}：${duty.title}${workspace === "host" || !duty.hostName ? "" : `（${duty.hostName}）`}`,
    description: [duty.baseName, `由${partyLabels[duty.bearer]}办理，最后一日二十四时截止。`, duty.derivation].filter(Boolean).join("\n"),
    url: duty.href ? new URL(duty.href, env().PORTAL_URL).href : home,
    provisional: duty.provisional,
  }));
  return calendarText("国合基地期限", entries, await receivedAt());
}
