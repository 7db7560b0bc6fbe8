import { expect, it } from "vitest";
import { checkTransfer } from "@/lib/regulation/articles/article-24-national-bases";
import { plainDate } from "@/lib/regulation/plain-date";

const outcome = (documentNumber: string | undefined, documentOn: string | undefined) =>
  checkTransfer({ documentNumber, documentOn: documentOn === undefined ? undefined : plainDate(documentOn), on: plainDate("2027-05-10") }).outcome;

it("art24-national-document: the ministry's document, not one of tomorrow", () => {
  expect(outcome("国科发外〔2027〕1号", "2027-05-10")).toBe("met");
  expect(outcome("国科发外〔2027〕1号", "2027-05-11")).toBe("unmet");
  expect([outcome(undefined, "2027-05-10"), outcome(" ", "2027-05-10"), outcome("国科发外〔2027〕1号", undefined)]).toEqual(["unmet", "unmet", "unmet"]);
});
