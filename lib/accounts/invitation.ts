import "server-only";
import { createHmac, randomUUID } from "node:crypto";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { fieldError } from "@/lib/platform/errors";
import type { Role } from "@/lib/workflow/role";
import { hashToken } from "./token";

const sevenDays = 7 * 24 * 60;

export interface NewInvitation {
  email: string;
  name: string;
  roles: readonly Role[];
  /** null: the operator. */
  invitedById: string | null;
  /** Exactly one: whose person is let in. */
  for: { organizationId: string } | { recommenderId: string } | { expertId: string } | "province";
  /** How long the link is good for; seven days where nothing is said. */
  minutes?: number;
}

/**
 * The token of an invitation: 256 bits made from its id with the portal's secret, so that a repeated request can be
 * answered with the same link although neither the link nor the token is stored anywhere.
 */
function tokenOf(invitationId: string): string {
  const secret = env().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return createHmac("sha256", secret).update(`invitation:${invitationId}`).digest("base64url");
}

/** The address to give to the invited person; its host comes from the configuration, never from a request. */
export function invitationLink(invitationId: string): string {
  return new URL(`/invitation/${tokenOf(invitationId)}`, env().PORTAL_URL).href;
}

/**
 * Makes an invitation; an earlier open one for the same address ends. @returns its id
 * @throws ExpectedError "invalid" when the address already has an account
 */
export async function createInvitation(tx: Tx, input: NewInvitation): Promise<string> {
  const { for: target, roles, minutes = sevenDays, ...rest } = input;
  if (target === "province" || !("expertId" in target)) await requireFreeEmail(tx, input.email);
  const at = await receivedAt(tx);
  await tx.invitation.updateMany({ where: { email: input.email, usedAt: null, expiresAt: { gt: at } }, data: { expiresAt: at } });
  const id = randomUUID();
  await tx.invitation.create({
    data: { ...rest, ...(target === "province" ? {} : target), id, roles: [...roles], tokenHash: hashToken(tokenOf(id)), createdAt: at, expiresAt: new Date(at.getTime() + minutes * 60_000) },
  });
  return id;
}

/** @throws ExpectedError "invalid" at the field `email` */
export async function requireFreeEmail(tx: Tx, email: string): Promise<void> {
  const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (taken) throw fieldError("email", "此邮箱已有账号，请使用其他邮箱");
}
