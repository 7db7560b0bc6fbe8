import { stageDiagram } from "./stage-diagram";
import { stageLabel, type StageAudience } from "./stage-label";
import type { StageTable } from "./stage-table";

export interface CaseTrackStep {
  label: string;
  state: "done" | "current" | "upcoming" | "stopped";
}

/**
 * The main line of a process with where a case stands on it: a stage beside the line counts as the one it branched from;
 * an end is shown as the last step. A step that was passed over was not done and is left out; one that can be passed over is
 * shown only while the case stands in it. Labels are the audience's; two that read alike are one step.
 * @param visited the stages that the case has been in
 */
export function caseTrackSteps(table: StageTable<string, string>, stage: string, audience: StageAudience, visited: ReadonlySet<string>): CaseTrackStep[] {
  const { rows } = stageDiagram(table);
  const on = rows.findIndex((row) => row.stage === stage);
  const here = on >= 0 ? on : rows.findIndex(({ branches }) => branches.some((branch) => branch.stage === stage));
  const info = table.stages[stage]!;
  const over = info.inHandsOf === "nobody";
  const isGoal = (name: string) => table.stages[name]!.inHandsOf === "nobody" && !table.stages[name]!.stopped;
  const steps = rows.flatMap((row, index): CaseTrackStep[] => {
    const label = stageLabel(table.stages[row.stage]!, audience);
    if (!over && index === here) return [{ label: stageLabel(info, audience), state: "current" }];
    if (index <= here) return visited.has(row.stage) ? [{ label, state: "done" }] : [];
    return over || leads(table, stage, isGoal, row.stage) ? [] : [{ label, state: "upcoming" }];
  });
  const all = over ? [...steps, { label: stageLabel(info, audience), state: info.stopped ? "stopped" : "done" } as const] : steps;
  const shown = (step: CaseTrackStep) => all.find(({ label, state }) => label === step.label && state === "current") ?? all.find(({ label }) => label === step.label);
  return all.filter((step) => step === shown(step));
}

/** Whether some way from a stage reaches a goal without passing through `around`; an end is not passed through. */
function leads(table: StageTable<string, string>, from: string, isGoal: (stage: string) => boolean, around: string): boolean {
  const reached = new Set(from === around ? [] : [from]);
  for (const stage of reached) {
    if (isGoal(stage)) return true;
    if (stage !== from && table.stages[stage]!.inHandsOf === "nobody") continue;
    for (const step of table.transitions) if (step.from === stage && step.to !== around) reached.add(step.to);
  }
  return false;
}
