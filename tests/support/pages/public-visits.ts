import { publicActor } from "@/lib/access/actor";
import { requestPasswordReset, resetLink } from "@/lib/accounts/reset-password";
import { db } from "@/lib/platform/db";
import { inviteMember } from "@/lib/organizations/invite-member";
import { actorWithAccount } from "../account";
import type { Visits } from "./visits";

const noticesOf = async (kind: string) => db.notice.findMany({ where: { kind, publishedAt: { not: null } }, orderBy: { publishedAt: "asc" }, take: 1, select: { id: true } });

/** What anybody may open, and the pages of the kit. */
export const publicVisits: Visits = {
  "/": true,
  "/bases": true,
  "/bases?q=没有这样的基地名称": true,
  "/bases/[number]": async () => [[(await db.base.findFirstOrThrow({ where: { publicVisible: true }, orderBy: { id: "asc" } })).number]],
  "/calls": true,
  "/calls/[id]": async () => [[(await db.call.findFirstOrThrow({ where: { stage: "published" }, orderBy: { closesAt: "desc" } })).id]],
  "/notices": true,
  "/notices/[id]": async () => (await Promise.all(["call", "publicNotice", "recognition"].map(noticesOf))).flat().map(({ id }) => [id]),
  "/notices/[id]/objection": async () => [[(await db.notice.findFirstOrThrow({ where: { kind: "publicNotice" }, orderBy: { endsOn: "desc" } })).id]],
  "/privacy": true,
  "/regulation": true,
  "/regulation/articles/[number]": async () => [["11"], ["22"], ["26"]],
  "/regulation/coverage": true,
  "/calculators": true,
  "/calculators/base-name": true,
  "/calculators/base-name?fieldZh=智能传感&fieldEn=Intelligent+Sensing": true,
  "/calculators/deadlines": true,
  "/calculators/research-intensity": true,
  "/self-check": true,
  "/register": true,
  "/sign-in": true,
  "/forgot-password": true,
  "/reset-password/[token]": async () => {
    await requestPasswordReset(publicActor, { email: "editor@quzhou.example" });
    const { id } = await db.passwordReset.findFirstOrThrow({ orderBy: { expiresAt: "desc" } });
    return [[new URL(resetLink(id)).pathname.split("/").at(-1)!], ["no-such-link"]];
  },
  "/invitation/[token]": async () => {
    const { link } = await inviteMember(await actorWithAccount("signer@quzhou.example"), { email: `invited-${Date.now()}@quzhou.example`, name: "周受邀", roles: ["hostEditor"] });
    return [[new URL(link).pathname.split("/").at(-1)!]];
  },
  "/kit": true,
  "/kit/clock": true,
  "/kit/declaration": true,
  "/kit/examination": true,
  "/kit/workspace": true,
};
