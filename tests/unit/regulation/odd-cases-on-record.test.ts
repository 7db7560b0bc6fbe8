import { describe, expect, it } from "vitest";
import { checkBasis, comprehensiveBasis } from "@/lib/regulation/articles/article-08-comprehensive-conditions";
import { completeDeclarations } from "./complete-declarations";
import { basicDepartures } from "./departures/basic-conditions";
import { agreementDepartures, hostsForBasis, projectDepartures } from "./departures/comprehensive-conditions";
import { nameDepartures, procedureDepartures } from "./departures/procedure-and-names";
import { enterpriseDepartures } from "./departures/research-spending";
import { foreignDepartures, openServiceDepartures, overseasDepartures, pathDepartures } from "./departures/service-and-global";
import { entry, spellDepartures, spellFinding } from "./record";

/** The odd cases of every rule of a declaration: what is found otherwise than of the complete one. See findings-on-record.test.ts. */
const groups = {
  "art02-to-07": ["institution", basicDepartures],
  "art08-projects": ["institution", projectDepartures],
  "art08-agreements": ["institution", agreementDepartures],
  "art08-enterprise": ["enterprise", enterpriseDepartures],
  art09: ["openService", openServiceDepartures],
  "art10-overseas": ["overseas", overseasDepartures],
  "art10-foreign": ["foreign", foreignDepartures],
  "art10-paths": ["globalRnd", pathDepartures],
  art11: ["institution", procedureDepartures],
  "art22-to-27": ["institution", nameDepartures],
} as const;

describe("the findings on record of odd cases", () => {
  it.each(Object.keys(groups) as (keyof typeof groups)[])("%s", async (group) => {
    const [kind, departures] = groups[group];
    const complete = completeDeclarations[kind]();
    await expect(spellDepartures(complete, departures(complete))).toMatchFileSnapshot(`record/odd-${group}.txt`);
  });

  it("art08-basis: every kind and form of host", async () => {
    const entries = hostsForBasis(completeDeclarations.institution()).map(([name, declaration]) => entry(`${name}: ${comprehensiveBasis(declaration)}`, spellFinding(checkBasis(declaration))));
    await expect(entries.join("\n")).toMatchFileSnapshot("record/odd-art08-basis.txt");
  });
});
