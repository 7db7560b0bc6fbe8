import { assignmentStages, type AssignmentAction, type AssignmentStage } from "./assignment-stages";
import type { StageTable } from "./stage-table";

/** Scoring by one expert: the same steps as in 第十一条（四）, resting on 第十八条. */
export const evaluationAssignmentStages: StageTable<AssignmentStage, AssignmentAction> = {
  process: "evaluationAssignment",
  label: "评价专家评分",
  stages: Object.fromEntries(Object.entries(assignmentStages.stages).map(([stage, info]) => [stage, { ...info, clause: "art18" }])) as StageTable<AssignmentStage, AssignmentAction>["stages"],
  transitions: assignmentStages.transitions.map((transition) => ({ ...transition, clause: "art18" as const })),
};
