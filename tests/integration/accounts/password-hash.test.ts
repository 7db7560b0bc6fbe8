import { scryptSync } from "node:crypto";
import { expect, it } from "vitest";
import { verifyCredentials } from "@/lib/accounts/sign-in";
import { db } from "@/lib/platform/db";
import { buildUser } from "../../builders/people";

const password = "Right-password-1";

/** As an earlier version would have kept it, with lesser parameters. */
function earlierHash(): string {
  const salt = Buffer.alloc(16, 1);
  const text = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");
  return `$scrypt$ln=10,r=8,p=1$${text(salt)}$${text(scryptSync(password, salt, 32, { N: 2 ** 10, r: 8, p: 1 }))}`;
}

it("AU-1: a hash of lesser parameters is made anew at the next sign-in, not by a wrong password", async () => {
  const passwordHash = earlierHash();
  const { id, email } = await buildUser({ roles: ["hostEditor"], passwordHash });
  const stored = async () => (await db.user.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } })).passwordHash;
  expect(await verifyCredentials({ email, password: "Wrong-password-1" })).toBeNull();
  expect(await stored()).toBe(passwordHash);
  expect(await verifyCredentials({ email, password })).not.toBeNull();
  expect(await stored()).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(await verifyCredentials({ email, password })).toMatchObject({ id });
});
