import { afterEach, beforeEach, expect, it, vi } from "vitest";

const first = `a:${"1".repeat(40)}`;
const second = `b:${"2".repeat(40)}`;

/** The module with this configuration, as after a restart. */
async function sealing(keys: string | undefined) {
  vi.resetModules();
  vi.stubEnv("NEXTAUTH_SECRET", "n".repeat(40));
  vi.stubEnv("SEALING_KEYS", keys);
  return import("@/lib/platform/seal");
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

it("what was sealed opens for the same purpose only, and never looks the same twice", async () => {
  const { seal, openSealed } = await sealing(first);
  const sealed = seal(Buffer.from("secret"), "second-factor:1");
  expect(openSealed(sealed, "second-factor:1").toString()).toBe("secret");
  expect(() => openSealed(sealed, "second-factor:2")).toThrow();
  expect(seal(Buffer.from("secret"), "second-factor:1")).not.toBe(sealed);
  expect(sealed).not.toContain(Buffer.from("secret").toString("base64url"));
});

it("a changed byte anywhere opens nothing", async () => {
  const { seal, openSealed } = await sealing(first);
  const parts = seal(Buffer.from("secret"), "x").split(".");
  for (const index of [1, 2, 3]) {
    const bytes = Buffer.from(parts[index]!, "base64url");
    bytes[0]! ^= 1;
    const changed = parts.with(index, bytes.toString("base64url")).join(".");
    expect(() => openSealed(changed, "x")).toThrow();
  }
  expect(() => openSealed("a.", "x")).toThrow();
});

it("a new key in front seals, the earlier ones still open; a key taken away opens nothing", async () => {
  const before = (await sealing(undefined)).seal(Buffer.from("oldest"), "x");
  const old = (await sealing(first)).seal(Buffer.from("old"), "x");
  const rotated = await sealing(`${second},${first}`);
  expect(rotated.seal(Buffer.from("new"), "x")).toMatch(/^b\./);
  expect([before, old].map((sealed) => rotated.openSealed(sealed, "x").toString())).toEqual(["oldest", "old"]);
  const without = await sealing(second);
  expect(() => without.openSealed(old, "x")).toThrow("No sealing key “a” is configured.");
});

it.each(["a:short", "nokey", `A:${"1".repeat(40)}`, `${first},`])("the configuration %s is refused", async (keys) => {
  const { seal } = await sealing(keys);
  expect(() => seal(Buffer.from("x"), "x")).toThrow(/SEALING_KEYS/);
});
