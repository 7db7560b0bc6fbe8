import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import type { Role } from "@/lib/workflow/role";
import { renderMessage, type RenderedMessage } from "./message-templates";
import { sessionLimits } from "./session-limits";
import { hashToken } from "./token";

export interface FrameFacts {
  /** The institution or department the person acts for; null for the province's people. */
  affiliation: string | null;
  unreadMessages: number;
}

const affiliationOf = { organization: { select: { name: true } }, recommender: { select: { name: true } }, expert: { select: { employerName: true } } };

/** What the frame of a workspace shows of the person. */
export async function readFrameFacts(actor: Actor): Promise<FrameFacts> {
  const [user, unreadMessages] = await Promise.all([
    db.user.findUniqueOrThrow({ where: { id: actor.userId! }, select: affiliationOf }),
    db.message.count({ where: { AND: [{ readAt: null }, scope(actor, "message.read")] } }),
  ]);
  return { affiliation: user.organization?.name ?? user.recommender?.name ?? user.expert?.employerName ?? null, unreadMessages };
}

export interface OwnAccount {
  name: string;
  email: string;
  affiliation: string | null;
  roles: readonly Role[];
  createdAt: Date;
  sessions: readonly { id: string; createdAt: Date; lastSeenAt: Date; userAgent: string | null; current: boolean }[];
}

/** 查阅本人信息 (个人信息保护法第四十四、四十五条): what is kept of the person, and where they are signed in. */
export async function readOwnAccount(actor: Actor): Promise<OwnAccount> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.userId! },
    select: {
      name: true,
      email: true,
      createdAt: true,
      roles: { select: { role: true } },
      ...affiliationOf,
      sessions: {
        where: { revokedAt: null, createdAt: { gt: new Date(Date.now() - sessionLimits.absolute) }, lastSeenAt: { gt: new Date(Date.now() - sessionLimits.idle) } },
        orderBy: { lastSeenAt: "desc" },
        take: 50,
        select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
      },
    },
  });
  return {
    name: user.name,
    email: user.email,
    affiliation: user.organization?.name ?? user.recommender?.name ?? user.expert?.employerName ?? null,
    roles: user.roles.map(({ role }) => role),
    createdAt: user.createdAt,
    sessions: user.sessions.map((session) => ({ ...session, current: session.id === actor.sessionId })),
  };
}

/** The own authenticator, when there is one. */
export async function readOwnFactor(actor: Actor): Promise<{ createdAt: Date; recoveryCodes: number } | null> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.userId! },
    select: { secondFactor: { select: { createdAt: true } }, _count: { select: { recoveryCodes: { where: { usedAt: null } } } } },
  });
  return user.secondFactor && { createdAt: user.secondFactor.createdAt, recoveryCodes: user._count.recoveryCodes };
}

export interface InboxMessage extends RenderedMessage {
  id: string;
  createdAt: Date;
  read: boolean;
}

const pageSize = 30;

/** The own messages, newest first. @param before id of the last message of the page before (ids are in time order) */
export async function listMessages(actor: Actor, before: string | null): Promise<{ messages: readonly InboxMessage[]; next: string | null }> {
  const rows = await db.message.findMany({
    where: { AND: [scope(actor, "message.read"), before ? { id: { lt: before } } : {}] },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: { id: true, template: true, data: true, createdAt: true, readAt: true },
  });
  const shown = rows.slice(0, pageSize);
  return {
    messages: shown.map((row) => ({ id: row.id, createdAt: row.createdAt, read: row.readAt !== null, ...renderMessage(row.template, row.data, actor.roles) })),
    next: rows.length > pageSize ? shown[shown.length - 1]!.id : null,
  };
}

export interface OpenInvitation {
  email: string;
  name: string;
  roles: readonly Role[];
  affiliation: string;
  expiresAt: Date;
  /** The name of an expert stands in the pool and is not changed here. */
  nameFixed: boolean;
}

/** The invitation behind a link, while it can be used. */
export async function findOpenInvitation(token: string): Promise<OpenInvitation | undefined> {
  const invitation = await db.invitation.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: await receivedAt() } },
    select: { email: true, name: true, roles: true, expiresAt: true, expertId: true, organization: { select: { name: true } }, recommender: { select: { name: true } } },
  });
  if (!invitation) return undefined;
  return {
    email: invitation.email,
    name: invitation.name,
    roles: invitation.roles,
    affiliation: invitation.organization?.name ?? invitation.recommender?.name ?? (invitation.expertId ? "浙江省科学技术厅评审专家库" : "浙江省科学技术厅"),
    expiresAt: invitation.expiresAt,
    nameFixed: invitation.expertId !== null,
  };
}
