import type { AssignmentStage } from "@/lib/workflow/assignment-stages";

export interface CaseUnderAssessment {
  number: string | null;
  assignments: readonly { stage: AssignmentStage }[];
}

/**
 * Why the assessment of one category cannot end yet, one sentence each; empty when it can. Nothing is eliminated by
 * points: only opinions and the panel's record are counted (第十一条（四）“综合评议”).
 * @param minimum opinions each application needs, as pinned to the call
 */
export function findConclusionGaps(cases: readonly CaseUnderAssessment[], panels: number, minimum: number): string[] {
  if (cases.length === 0) return ["该类别目前没有处于专家评审的申报"];
  const gaps = cases.flatMap(({ number, assignments }) => {
    const submitted = assignments.filter(({ stage }) => stage === "submitted").length;
    const open = assignments.filter(({ stage }) => stage === "assigned" || stage === "declared").length;
    if (open > 0) return [`${number}：还有 ${open} 位专家未提交`];
    return submitted < minimum ? [`${number}：已提交 ${submitted} 份，少于 ${minimum} 份`] : [];
  });
  return panels === 0 ? ["尚未登记该类别的评审会记录", ...gaps] : gaps;
}
