import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/accounts/password";

it("is kept as scrypt with a salt of its own, and only the same password matches", { timeout: 60_000 }, async () => {
  const [first, second] = [await hashPassword("Ａ-password-1"), await hashPassword("A-password-1")];
  expect(first).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(first).not.toBe(second);
  // Full-width and half-width letters are the same password: input methods differ.
  expect(await verifyPassword("A-password-1", first)).toBe(true);
  expect(await verifyPassword("A-password-2", first)).toBe(false);
});

it.each(["", "$scrypt$none", "$scrypt$ln=17,r=8,p=1$!$!", "plain"])("a malformed stored value (%s) matches nothing", async (stored) => {
  expect(await verifyPassword("plain", stored)).toBe(false);
});
