import { describe, expect, it } from "vitest";
import { checkNotBanned, checkReapplicationBan, reapplicationBan } from "@/lib/regulation/articles/article-22-revocation";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration } from "@/tests/builders/declaration";

describe("三年内不得再次申报", () => {
  it.each([
    ["2026-11-22", "2029-11-22", "2029-11-23"],
    ["2028-02-29", "2031-02-28", "2031-03-01"],
    ["2026-07-31", "2029-07-31", "2029-08-01"],
  ])("%s: banned through %s, allowed from %s, never rolled", (revokedOn, bannedThrough, allowedFrom) => {
    expect(reapplicationBan(plainDate(revokedOn))).toEqual({ bannedThrough, allowedFrom });
  });

  it("art22-reapplication-ban: the last day is banned, the next is not", () => {
    const bannedThrough = plainDate("2029-11-22");
    expect(checkReapplicationBan({ bannedThrough, on: plainDate("2029-11-22") })).toMatchObject({ rule: "art22-reapplication-ban", force: "hard", outcome: "unmet" });
    expect(checkReapplicationBan({ bannedThrough, on: plainDate("2029-11-23") }).outcome).toBe("met");
  });

  it("looks at scope and at the day the regulation took effect", () => {
    const banned = (revokedOn: string, scope: "host" | "field" = "host", fieldCode?: string) =>
      checkNotBanned(buildDeclaration({ onRecord: { revocations: [{ revokedOn: plainDate(revokedOn), scope, fieldCode }] } })).outcome;
    expect([banned("2026-07-10"), banned("2026-07-09"), banned("2026-08-01", "field", "F01"), banned("2026-08-01", "field", "F09")]).toEqual(["unmet", "met", "met", "unmet"]);
    expect(checkNotBanned(buildDeclaration()).outcome).toBe("met");
  });
});
