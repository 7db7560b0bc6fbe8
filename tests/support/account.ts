import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { actorOf } from "../builders/people";

/** The person with this account, as a verb called from a spec wants it. */
export async function actorWithAccount(email: string): Promise<Actor> {
  return actorOf(await db.user.findUniqueOrThrow({ where: { email }, include: { roles: true, expert: true } }));
}
