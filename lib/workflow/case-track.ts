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
 * @param visited the stages that the case has been in: a step that it passed over was not done and is left out
 */
export function caseTrackSteps(table: StageTable<string, string>, stage: string, audience: StageAudience, visited: ReadonlySet<string>): CaseTrackStep[] {
  const line = stageDiagram(table).rows;
  const standsOn = ({ stage: own }: (typeof line)[number]) => own === stage;
  const branchedFrom = line.find(standsOn) ?? line.find(({ branches }) => branches.some((branch) => branch.stage === stage));
  const place = branchedFrom ? line.indexOf(branchedFrom) : -1;
  const rows = line.filter((row, index) => index >= place || visited.has(row.stage));
  const on = rows.findIndex(standsOn);
  const here = branchedFrom ? rows.indexOf(branchedFrom) : -1;
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
