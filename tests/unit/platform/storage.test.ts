import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskStore, type FileStore } from "@/lib/platform/storage";

let folder: string;
let store: FileStore;
const megabyte = 1024 * 1024;
const limit = 50 * megabyte;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "portal-files-"));
  store = diskStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* chunks(bytes: Uint8Array, size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function everyFile(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe("stored bytes equal sent bytes (security.md, FI-1)", () => {
  it.each([0, 1, 9.9 * megabyte, 10 * megabyte, 10.1 * megabyte, 12 * megabyte, 50 * megabyte].map(Math.floor))("%i bytes", async (size) => {
    const bytes = randomBytes(size);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const stored = await store.put(chunks(bytes), { limit, declaredSize: size, declaredSha256: sha256 });
    expect(stored).toMatchObject({ size, sha256, sm3: createHash("sm3").update(bytes).digest("hex") });
    expect((await buffer(await store.read(stored.id))).equals(bytes)).toBe(true);
    expect(everyFile()).toEqual([stored.id]);
  });

  it("answers the published digests of “abc” (GB/T 32905)", async () => {
    const stored = await store.put(chunks(Buffer.from("abc")), { limit });
    expect(stored.sm3).toBe("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  });
});

describe("refused, and nothing is left behind", () => {
  const bytes = randomBytes(3 * megabyte);

  it("a body shorter or longer than declared", async () => {
    await expect(store.put(chunks(bytes.subarray(0, megabyte)), { limit, declaredSize: bytes.length })).rejects.toMatchObject({ reason: "sizeDiffers" });
    await expect(store.put(chunks(bytes), { limit, declaredSize: megabyte })).rejects.toMatchObject({ reason: "sizeDiffers" });
    expect(everyFile()).toEqual([]);
  });

  it("a body with another digest", async () => {
    await expect(store.put(chunks(bytes), { limit, declaredSha256: "0".repeat(64) })).rejects.toMatchObject({ reason: "digestDiffers" });
    expect(everyFile()).toEqual([]);
  });

  it("one byte over the limit, without reading on", async () => {
    let read = 0;
    const endless = async function* () {
      for (;;) yield (read++, randomBytes(megabyte));
    };
    await expect(store.put(endless(), { limit: 2 * megabyte })).rejects.toMatchObject({ reason: "tooLarge" });
    expect(read).toBe(3);
    expect(everyFile()).toEqual([]);
  });

  it("a connection that is cut in the middle", async () => {
    const cut = async function* () {
      yield bytes.subarray(0, megabyte);
      throw new Error("aborted");
    };
    await expect(store.put(cut(), { limit })).rejects.toThrow("aborted");
    expect(everyFile()).toEqual([]);
  });

  it("names that would leave the store", async () => {
    for (const id of ["../../etc/passwd", "", "a", "00000000-0000-0000-0000-000000000000"]) {
      await expect(store.read(id)).rejects.toMatchObject({ reason: "missing" });
    }
  });
});
