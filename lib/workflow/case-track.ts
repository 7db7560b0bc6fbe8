import { stageDiagram } from "./stage-diagram";
import { stageLabel, type StageAudience } from "./stage-label";
import type { StageTable } from "./stage-table";

export interface CaseTrackStep {
  label: string;
  state: "done" | "current" | "upcoming" | "stopped";
}

/**
 * The main line of a process with where a case stands on it: a stage beside the line counts as the one it branched from;
 * an end is shown as the last step. Labels are the audience's; two that read alike are one step.
 */
export function caseTrackSteps(table: StageTable<string, string>, stage: string, audience: StageAudience): CaseTrackStep[] {
  const { rows } = stageDiagram(table);
  const on = rows.findIndex((row) => row.stage === stage);
  const here = on >= 0 ? on : rows.findIndex(({ branches }) => branches.some((branch) => branch.stage === stage));
  const info = table.stages[stage]!;
  const over = info.inHandsOf === "nobody";
  const steps = rows.map((row, index): CaseTrackStep => {
    const beside = index === here && on < 0 && !over;
    return { label: stageLabel(beside ? info : table.stages[row.stage]!, audience), state: over ? (index <= here ? "done" : "upcoming") : index < here ? "done" : index === here ? "current" : "upcoming" };
  });
  const passed = over ? steps.filter(({ state }) => state === "done") : steps;
  const all = over ? [...passed, { label: stageLabel(info, audience), state: here === rows.length - 1 ? "done" : "stopped" } as const] : passed;
  return all.filter((step, index) => all.findIndex(({ label }) => label === step.label) === index || step.state === "current");
}
