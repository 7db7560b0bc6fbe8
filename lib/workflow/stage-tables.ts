import { applicationStages } from "./application-stages";
import { admissionStages } from "./admission-stages";
import { assignmentStages } from "./assignment-stages";
import { baseStages } from "./base-stages";
import { callStages } from "./call-stages";
import { caseProcesses, caseTable } from "./case-tables";
import { evaluationAssignmentStages } from "./evaluation-assignment-stages";
import { evaluationRoundStages } from "./evaluation-round-stages";
import { lawSettingStages } from "./law-setting-stages";
import { objectionStages } from "./objection-stages";
import { proposedListStages } from "./proposed-list-stages";
import type { ClauseId } from "@/lib/regulation/clause";
import type { StageTable } from "./stage-table";

/** A table read without knowing its process. */
export type AnyStageTable = StageTable<string, string>;

/** Every process, in the order in which a base passes through them. */
export const stageTables = [
  callStages,
  applicationStages,
  assignmentStages,
  proposedListStages,
  objectionStages,
  admissionStages,
  baseStages,
  ...caseProcesses.map(caseTable),
  evaluationRoundStages,
  evaluationAssignmentStages,
  lawSettingStages,
] as readonly AnyStageTable[];

/** The clauses that stages and steps of a process rest on. */
export function clausesOf(table: AnyStageTable): ReadonlySet<ClauseId> {
  return new Set([...Object.values(table.stages), ...table.transitions].map(({ clause }) => clause));
}
