import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { storeDocument } from "../../prisma/seed/documents";
import { buildDraft, type BuildDraft } from "../builders/applications";
import { buildBase, type BaseWorld } from "../builders/bases";
import { actorOf } from "../builders/people";

/** The person with this account, as a verb called from a spec wants it. */
export async function actorWithAccount(email: string): Promise<Actor> {
  return actorOf(await db.user.findUniqueOrThrow({ where: { email }, include: { roles: true, expert: true } }));
}

/** An institution of the demonstration whose editor and signer can sign in. @param key as in `editor@<key>.example` */
export async function hostWithAccounts(key: string) {
  const editor = await actorWithAccount(`editor@${key}.example`);
  const signer = await actorWithAccount(`signer@${key}.example`);
  return { organization: await db.organization.findUniqueOrThrow({ where: { id: editor.organizationId! } }), editor, signer };
}

/** A complete draft of such an institution in a call of its own, with files that can be downloaded. */
export async function draftOf(key: string, options: Omit<BuildDraft, "host" | "bureau"> = {}) {
  return buildDraft({ storeFile: storeDocument, ...options, host: await hostWithAccounts(key) });
}

/** A recognised base of such an institution, beside those of the demonstration. */
export async function baseOf(key: string, options: Parameters<typeof buildBase>[1] = {}) {
  const { organization } = await hostWithAccounts(key);
  return buildBase({ organizationId: organization.id, recommenderId: organization.recommenderId, leader: await actorWithAccount("leader@province.example") }, options);
}

/** Such a base with everybody around it who can sign in. @param bureau key of the host's recommender, as in `handler@<key>.example` */
export async function worldOf(key: string, bureau: string, options: Parameters<typeof buildBase>[1] = {}): Promise<BaseWorld> {
  const { organization, editor, signer } = await hostWithAccounts(key);
  const emails = [`handler@${bureau}.example`, `approver@${bureau}.example`, "officer@province.example", "leader@province.example"];
  const [handler, approver, officer, leader] = (await Promise.all(emails.map(actorWithAccount))) as [Actor, Actor, Actor, Actor];
  const { id } = await buildBase({ organizationId: organization.id, recommenderId: organization.recommenderId, leader }, options);
  return { baseId: id, organizationId: organization.id, recommenderId: organization.recommenderId, editor, signer, handler, approver, officer, leader };
}
