import { describe, expect, it } from "vitest";
import { proposalsOf } from "@/lib/evaluations/proposals";
import { ask } from "@/lib/law/ask";
import { shippedLaw } from "@/lib/law/shipped-law";
import { gradeStanding } from "@/lib/regulation/articles/article-18-evaluation";
import type { RoundGrade } from "@/lib/regulation/terms";

const all: readonly RoundGrade[] = ["excellent", "qualified", "unqualified", "deferred", "absent"];
const sequences = [...all.map((one) => [one]), ...all.flatMap((one) => all.map((two) => [one, two])), ...all.flatMap((one) => all.flatMap((two) => all.map((three) => [one, two, three])))];

describe("what is proposed agrees with what lib/law answers to “grades”", () => {
  it.each(sequences.map((grades) => [grades.join(" "), grades] as const))("%s", (_name, grades) => {
    const rounds = grades.map((grade, index) => ({ round: String(2028 + 2 * index), grade }));
    const told = ask("grades", { grades: rounds }, shippedLaw) as { benchmark: boolean; rectificationRequired: boolean; revocationGround: boolean };
    const standing = gradeStanding(rounds, { benchmarkSticky: false });
    const last = grades.at(-1)!;
    for (const isBenchmark of [false, true]) {
      const proposed = proposalsOf({ standing, grade: last, isBenchmark, stage: "active", begun: [] });
      expect(proposed.includes("confirmBenchmark")).toBe(told.benchmark && !isBenchmark);
      expect(proposed.includes("endBenchmark")).toBe(!told.benchmark && isBenchmark);
      expect(proposed.includes("orderRectification")).toBe(told.rectificationRequired && last === "unqualified");
      expect(proposed.includes("revocationLead")).toBe(told.revocationGround && last === "unqualified");
      expect(proposed.includes("absenceInquiry")).toBe(last === "absent");
      expect(proposed.includes("grantSubsidy")).toBe(last === "excellent");
    }
  });
});

describe("nothing is proposed twice, nor to a base that has left", () => {
  const rounds = [{ round: "2028", grade: "unqualified" }, { round: "2030", grade: "unqualified" }] as const;
  const facts = { standing: gradeStanding(rounds, { benchmarkSticky: false }), grade: "unqualified", isBenchmark: false } as const;

  it("what was begun is left out", () => {
    expect(proposalsOf({ ...facts, stage: "active", begun: [] })).toEqual(["orderRectification", "revocationLead"]);
    expect(proposalsOf({ ...facts, stage: "rectifying", begun: ["rectification"] })).toEqual(["revocationLead"]);
    expect(proposalsOf({ ...facts, stage: "active", begun: ["rectification", "revocation"] })).toEqual([]);
  });

  it.each(["revoked", "withdrawn", "transferred"] as const)("a base that is %s", (stage) => {
    expect(proposalsOf({ ...facts, stage, isBenchmark: true, begun: [] })).toEqual([]);
  });
});
