import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainStart, hashOf, payloadDigestOf, requireSm3, type ChainedPart } from "@/lib/platform/record-chain";

const part: ChainedPart = {
  id: "0198c9b2-0000-7000-8000-000000000001",
  at: new Date("2026-11-23T02:00:00.123Z"),
  action: "application.submit",
  subjectType: "application",
  subjectId: "0198c9b2-0000-7000-8000-000000000002",
  actorId: null,
  actorRoles: ["hostSigner"],
  stageFrom: "draft",
  stageTo: "recommendation",
  clause: "art11.2",
  regulationNumber: "浙科发外〔2026〕1号",
  sessionId: null,
  requestId: null,
  seq: 1,
  payloadDigest: "00",
  prevHash: chainStart,
};

describe("the hash of a link", () => {
  it("is SM3, the same for the same content, whatever the order in which it was put together", () => {
    requireSm3();
    const backwards = Object.fromEntries(Object.entries(part).reverse()) as unknown as ChainedPart;
    expect(hashOf(part)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(backwards)).toBe(hashOf(part));
  });

  it.each(Object.keys(part) as (keyof ChainedPart)[])("changes with %s", (key) => {
    const value = part[key];
    const other = value instanceof Date ? new Date(value.getTime() + 1) : typeof value === "number" ? value + 1 : Array.isArray(value) ? [...value, "x"] : `${value ?? ""}x`;
    expect(hashOf({ ...part, [key]: other })).not.toBe(hashOf(part));
  });
});

describe("the digest of what can be erased", () => {
  const said = fc.record({ actorName: fc.string(), reason: fc.option(fc.string()), findings: fc.option(fc.jsonValue()), payload: fc.option(fc.dictionary(fc.string(), fc.jsonValue())) });

  it("is the same after a way through JSON, as the database gives it back", () => {
    fc.assert(fc.property(said, (one) => payloadDigestOf("salt", JSON.parse(JSON.stringify(one)) as typeof one) === payloadDigestOf("salt", one)));
  });

  it("differs by salt, so that a guess cannot be tried out", () => {
    const one = { actorName: "张三", reason: "理由", findings: null, payload: null };
    expect(payloadDigestOf("a", one)).not.toBe(payloadDigestOf("b", one));
    expect(payloadDigestOf("a", { ...one, reason: "另一理由" })).not.toBe(payloadDigestOf("a", one));
  });
});
