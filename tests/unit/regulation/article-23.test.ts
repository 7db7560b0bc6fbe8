import { expect, it } from "vitest";
import { checkWithdrawal } from "@/lib/regulation/articles/article-23-withdrawal";
import { outcomeOf } from "./findings";

it("art23-reason: a stated reason", () => {
  const outcome = (reason?: string) => outcomeOf(checkWithdrawal({ reason, revocationOpen: false }), "art23-reason");
  expect([outcome(), outcome(" "), outcome("依托单位业务调整")]).toEqual(["unmet", "unmet", "met"]);
});

it("art23-revocation-open: an open revocation holds the withdrawal for a person", () => {
  const outcome = (revocationOpen: boolean) => outcomeOf(checkWithdrawal({ reason: "不可抗力", revocationOpen }), "art23-revocation-open");
  expect([outcome(false), outcome(true)]).toEqual(["met", "judgement"]);
});
