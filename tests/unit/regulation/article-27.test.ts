import { expect, it } from "vitest";
import { checkInForce, gradeCounts, regulationInForce } from "@/lib/regulation/articles/article-27-entry-into-force";
import { plainDate } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { officialText } from "@/lib/regulation/official-text";
import { buildDeclaration } from "@/tests/builders/declaration";

it("art27-in-force: from 2026-07-10", () => {
  expect([regulationInForce(plainDate("2026-07-09")), regulationInForce(plainDate("2026-07-10"))]).toEqual([false, true]);
  expect(checkInForce(buildDeclaration({ filedOn: plainDate("2026-07-09") }))).toMatchObject({ rule: "art27-in-force", outcome: "unmet" });
  expect(checkInForce(buildDeclaration()).outcome).toBe("met");
  expect(gradeCounts(plainDate("2021-12-31"))).toBe(false);
  expect(officialText()).toContain(regulation.documentNumber);
});
