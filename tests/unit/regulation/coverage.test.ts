import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clauseIds, type ClauseId } from "@/lib/regulation/clause";
import { coverage, coverageOf, rulesOf } from "@/lib/regulation/coverage";
import { ruleIds, rules } from "@/lib/regulation/rules";

const testFolder = "tests/unit/regulation";
const entries = Object.entries(coverage) as [Exclude<ClauseId, "art1">, (typeof coverage)[Exclude<ClauseId, "art1">]][];

describe("coverage of the law", () => {
  it("accounts for every clause from Article 2 to Article 27", () => {
    expect(entries.map(([clause]) => clause).sort()).toEqual(clauseIds.filter((clause) => clause !== "art1").sort());
  });

  it("names test files that exist", () => {
    for (const [, { tests }] of entries) for (const test of tests) expect([test, existsSync(`${testFolder}/${test}`)]).toEqual([test, true]);
  });

  it("tests every rule by name in a test file of its clause", () => {
    for (const rule of ruleIds) {
      const { tests } = coverage[rules[rule].clause as Exclude<ClauseId, "art1">];
      expect([rule, tests.some((test) => readFileSync(`${testFolder}/${test}`, "utf8").includes(rule))]).toEqual([rule, true]);
    }
  });

  it("names files and exports that exist, for everything a machine or a person decides", () => {
    for (const clause of clauseIds) {
      const entry = coverageOf(clause);
      if (entry?.kind === "machine") expect([clause, entry.enforcedIn.length > 0]).toEqual([clause, true]);
      for (const place of entry?.enforcedIn ?? []) {
        const [file, name] = place.split("#") as [string, string?];
        const found = existsSync(file) && (name === undefined || new RegExp(`^export (?:async )?(?:function|const|type|interface) ${name}\\b`, "m").test(readFileSync(file, "utf8")));
        expect([place, found]).toEqual([place, true]);
      }
    }
  });

  it("has a test for everything called machine-decidable, and hard rules only there", () => {
    for (const [clause, { kind, tests }] of entries) {
      if (kind === "machine") expect([clause, tests.length > 0]).toEqual([clause, true]);
      if (kind === "outside" || kind === "duty") expect([clause, rulesOf(clause)]).toEqual([clause, []]);
    }
  });
});
