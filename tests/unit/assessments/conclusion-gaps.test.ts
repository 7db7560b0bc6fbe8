import { describe, expect, it } from "vitest";
import { findConclusionGaps } from "@/lib/assessments/conclusion-gaps";
import type { AssignmentStage } from "@/lib/workflow/assignment-stages";

const caseOf = (number: string, ...stages: AssignmentStage[]) => ({ number, assignments: stages.map((stage) => ({ stage })) });

describe("what is missing before the assessment ends", () => {
  it("is nothing when every application has enough opinions and the panel met", () => {
    expect(findConclusionGaps([caseOf("A", "submitted", "submitted", "submitted", "refused", "withdrawn")], 1, 3)).toEqual([]);
  });

  it("names the application with an open assignment, and the one with too few opinions", () => {
    expect(findConclusionGaps([caseOf("甲", "submitted", "submitted", "declared", "assigned"), caseOf("乙", "submitted", "refused"), caseOf("丙", "submitted", "submitted")], 1, 2)).toEqual([
      "甲：还有 2 位专家未提交",
      "乙：已提交 1 份，少于 2 份",
    ]);
  });

  it("asks for the panel's record, and for something to conclude", () => {
    expect(findConclusionGaps([caseOf("甲", "submitted")], 0, 1)).toEqual(["尚未登记该类别的评审会记录"]);
    expect(findConclusionGaps([], 1, 1)).toEqual(["该类别目前没有处于专家评审的申报"]);
  });
});
