import { requiresSecondFactor } from "@/lib/access/second-factor";
import { sealSeed } from "@/lib/accounts/second-factor";
import { db } from "@/lib/platform/db";
import { demonstrationSeed } from "./accounts";

/** Gives the demonstration's staff their known authenticators, once: also in a database from before there were any. */
export async function giveAuthenticators(): Promise<void> {
  if ((await db.secondFactor.count()) > 0) return;
  const users = await db.user.findMany({ where: { email: { endsWith: ".example" } }, select: { id: true, email: true, roles: { select: { role: true } } } });
  const staff = users.filter(({ roles }) => requiresSecondFactor(roles.map(({ role }) => role)));
  await db.secondFactor.createMany({ data: staff.map(({ id, email }) => ({ userId: id, sealedSeed: sealSeed(id, demonstrationSeed(email)), lastStep: 0 })) });
}
