import { describe, expect, it } from "vitest";
import { checkNotBanned, checkReapplicationBan, checkSuccessorNotBanned, reapplicationBan, reapplicationOutcome } from "@/lib/regulation/articles/article-22-revocation";
import { shippedCalendar } from "@/lib/regulation/calendar";
import { clauseText } from "@/lib/regulation/official-text";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate } from "@/lib/regulation/plain-date";
import {
  defencePeriod, groundElements, groundStanding, missingRevocationSteps, revocationGrounds, type FoundElements, type GroundClause,
} from "@/lib/regulation/revocation-grounds";
import { buildDeclaration } from "@/tests/builders/declaration";

describe("三年内不得再次申报", () => {
  it.each([
    ["2026-11-22", "2029-11-22", "2029-11-23"],
    ["2028-02-29", "2031-02-28", "2031-03-01"],
    ["2026-07-31", "2029-07-31", "2029-08-01"],
  ])("%s: banned through %s, allowed from %s, never rolled", (revokedOn, bannedThrough, allowedFrom) => {
    expect(reapplicationBan(plainDate(revokedOn))).toEqual({ bannedThrough, allowedFrom });
  });

  it("before the decision there is no ban; from its day to the last day there is", () => {
    const outcome = (on: string) => reapplicationOutcome(plainDate("2026-11-22"), plainDate(on)).outcome;
    expect(["2026-11-21", "2026-11-22", "2029-11-22", "2029-11-23"].map(outcome)).toEqual(["met", "unmet", "unmet", "met"]);
    expect(reapplicationOutcome(plainDate("2026-11-22"))).not.toHaveProperty("outcome");
  });

  it("art22-reapplication-ban: the last day is banned, the next is not", () => {
    const bannedThrough = plainDate("2029-11-22");
    expect(checkReapplicationBan({ bannedThrough, on: plainDate("2029-11-22") })).toMatchObject({ rule: "art22-reapplication-ban", force: "hard", outcome: "unmet" });
    expect(checkReapplicationBan({ bannedThrough, on: plainDate("2029-11-23") }).outcome).toBe("met");
  });

  it("art22-successor-ban: the last day is banned, the next is not, and no ban is none", () => {
    const bannedThrough = plainDate("2029-11-22");
    const of = (through: typeof bannedThrough | undefined, on: string) => checkSuccessorNotBanned({ creditCode: "91330000733796106P", bannedThrough: through, on: plainDate(on) });
    expect(of(bannedThrough, "2029-11-22")).toMatchObject({ rule: "art22-successor-ban", outcome: "unmet", clause: "art22", force: "hard" });
    expect(of(bannedThrough, "2029-11-22").explanation).toContain("2029年11月22日（含当日）");
    expect(of(bannedThrough, "2029-11-23").outcome).toBe("met");
    expect(of(undefined, "2029-11-22").outcome).toBe("met");
  });

  it("looks at scope and at the day the regulation took effect", () => {
    const banned = (revokedOn: string, scope: "host" | "field" = "host", fieldCode?: string) =>
      checkNotBanned(buildDeclaration({ onRecord: { revocations: [{ revokedOn: plainDate(revokedOn), scope, fieldCode }] } })).outcome;
    expect([banned("2026-07-10"), banned("2026-07-09"), banned("2026-08-01", "field", "F01"), banned("2026-08-01", "field", "F09")]).toEqual(["unmet", "met", "met", "unmet"]);
    expect(checkNotBanned(buildDeclaration()).outcome).toBe("met");
  });
});

describe("the six grounds", () => {
  const parameters = defaultParameters();
  const state = (clause: GroundClause, found: FoundElements) => groundStanding(clause, found, parameters).state;

  it("cover the six items, and take their words from them where the law has words", () => {
    expect(Object.keys(revocationGrounds)).toEqual(["art22.1", "art22.2", "art22.3", "art22.4", "art22.5", "art22.6"]);
    for (const [clause, ways] of Object.entries(revocationGrounds)) {
      const text = clauseText(clause as GroundClause).replace(/[“”]/g, "");
      for (const element of ways.flat().filter((one) => one !== "inNamedMaterial")) expect([element, text.includes(groundElements[element].label)]).toEqual([element, true]);
    }
  });

  it.each<[GroundClause, FoundElements, "made" | "unmade" | "open"]>([
    ["art22.1", {}, "open"],
    ["art22.1", { reportNotFiled: true }, "open"],
    ["art22.1", { reportNotFiled: true, noGoodReason: true }, "made"],
    ["art22.1", { evaluationNotAttended: true, noGoodReason: true }, "made"],
    ["art22.1", { reportNotFiled: true, noGoodReason: false }, "unmade"],
    ["art22.1", { reportNotFiled: false, noGoodReason: true }, "open"],
    ["art22.1", { reportNotFiled: false, evaluationNotAttended: false }, "unmade"],
    ["art22.2", { unqualifiedTwice: true }, "made"],
    ["art22.2", { unqualifiedTwice: false }, "unmade"],
    ["art22.3", { falseInformation: true }, "open"],
    ["art22.3", { falseInformation: true, inNamedMaterial: true }, "made"],
    ["art22.3", { falseInformation: true, inNamedMaterial: false }, "unmade"],
    ["art22.4", { securityConduct: true }, "open"],
    ["art22.4", { securityConduct: true, graveConsequences: true }, "made"],
    ["art22.4", { diplomaticIncident: true, graveConsequences: false }, "made"],
    ["art22.4", { diplomaticIncident: false, graveConsequences: false }, "unmade"],
    ["art22.5", { changeNotFiledInTime: true }, "open"],
    ["art22.5", { changeNotFiledInTime: true, operationAffected: true }, "made"],
    ["art22.5", { changeNotFiledInTime: true, operationAffected: false }, "unmade"],
    ["art22.6", {}, "open"],
    ["art22.6", { otherwiseUnsuitable: true }, "made"],
  ])("%s with %o is %s", (clause, found, expected) => {
    expect(state(clause, found)).toBe(expected);
  });

  it("lateness alone is never a ground: what is open is for a person", () => {
    const late = groundStanding("art22.5", { changeNotFiledInTime: true }, parameters);
    expect(late.open).toEqual(["operationAffected"]);
    expect(late.explanation).toContain("只能由人认定");
  });

  it("conduct before the regulation took effect is left out, unless the province decides otherwise", () => {
    const made = { falseInformation: true, inNamedMaterial: true };
    const on = (day: string, priorConductExcluded = true) => groundStanding("art22.3", made, { priorConductExcluded }, plainDate(day)).state;
    expect([on("2026-07-09"), on("2026-07-10"), on("2026-07-09", false)]).toEqual(["unmade", "made", "made"]);
  });

  it("nothing is issued with a step missing", () => {
    expect(missingRevocationSteps("issue", ["inquiry", "notice", "collectiveDecision"])).toEqual(["defence"]);
    expect(missingRevocationSteps("issue", ["inquiry", "notice", "defence", "collectiveDecision"])).toEqual([]);
    expect(missingRevocationSteps("inquiry", [])).toEqual([]);
  });

  it("the defence runs in working days from the day after service", () => {
    expect(defencePeriod(plainDate("2026-09-28"), parameters, shippedCalendar).lastDay).toBe("2026-10-16");
  });
});
