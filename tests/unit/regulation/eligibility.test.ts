import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseIds } from "@/lib/regulation/clause";
import type { Declaration } from "@/lib/regulation/declaration";
import { checkEligibility } from "@/lib/regulation/eligibility";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDeclaration, buildEnterpriseDeclaration, buildGlobalRndDeclaration, buildOpenServiceDeclaration, buildPartner } from "@/tests/builders/declaration";

const verdict = (declaration: Declaration) => checkEligibility(declaration).verdict;

describe("checkEligibility", () => {
  it.each([
    ["a university", buildDeclaration()],
    ["an enterprise", buildEnterpriseDeclaration()],
    ["a service body", buildOpenServiceDeclaration()],
    ["a global enterprise", buildGlobalRndDeclaration()],
  ])("%s that meets everything is eligible", (_, declaration) => {
    const { findings } = checkEligibility(declaration);
    expect(findings.filter(({ force, outcome }) => force !== "judgement" && outcome !== "met")).toEqual([]);
    expect(verdict(declaration)).toBe("eligible");
  });

  it("a soft rule unmet is for people, a hard rule unmet is not", () => {
    expect(verdict(buildDeclaration({ partners: [buildPartner("甲"), buildPartner("乙")] }))).toBe("judgement");
    expect(verdict(buildDeclaration({ goals: "" }))).toBe("ineligible");
    expect(verdict(buildGlobalRndDeclaration({ globalPaths: ["overseasInstitution"], overseasInstitution: { ...buildGlobalRndDeclaration().overseasInstitution, sharePercent: "50" } }))).toBe("judgement");
    expect(verdict(buildDeclaration({ onRecord: { revocations: [{ revokedOn: plainDate("2026-11-22"), scope: "host" }] } }))).toBe("ineligible");
  });

  it("says what is missing of an empty declaration, in the law's order", () => {
    const { verdict: empty, findings } = checkEligibility({ filedOn: plainDate("2027-03-15") });
    expect(empty).toBe("ineligible");
    const articles = findings.map(({ clause }) => Number(/\d+/.exec(clause)![0]));
    expect(articles).toEqual([...articles].sort((left, right) => left - right));
    for (const one of findings) expect(clauseIds).toContain(one.clause);
  });

  it("never crashes when any parts are absent, and findings are plain JSON", () => {
    const full: Declaration[] = [buildDeclaration(), buildEnterpriseDeclaration(), buildOpenServiceDeclaration(), buildGlobalRndDeclaration()];
    const keys = [...new Set(full.flatMap((one) => Object.keys(one)))].filter((key) => key !== "filedOn");
    fc.assert(
      fc.property(fc.constantFrom(...full), fc.subarray(keys), (declaration, absent) => {
        const partial = Object.fromEntries(Object.entries(declaration).filter(([key]) => !absent.includes(key))) as unknown as Declaration;
        const { findings } = checkEligibility(partial);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });
});
