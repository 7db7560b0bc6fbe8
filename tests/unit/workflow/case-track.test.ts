import { describe, expect, it } from "vitest";
import { caseProcesses, caseTable, isCaseProcess, type CaseProcess } from "@/lib/workflow/case-tables";
import { caseTrackSteps, type CaseTrackStep } from "@/lib/workflow/case-track";
import { isInsideOffice } from "@/lib/workflow/case-visibility";
import { stageLabel } from "@/lib/workflow/stage-label";

const marks = { done: "✓", current: "→", upcoming: "○", stopped: "✗" } as const;
const spell = (steps: readonly CaseTrackStep[]) => steps.map(({ label, state }) => `${marks[state]}${label}`).join(" ");
const stagesOf = (process: CaseProcess) => Object.keys(caseTable(process).stages);
const everywhere = (process: CaseProcess) => new Set(stagesOf(process));
const everyStage = () => caseProcesses.flatMap((process) => stagesOf(process).map((stage) => [process, stage] as const));

describe("where a case stands", () => {
  it("is as it was last looked at, for every stage and both audiences", async () => {
    const lines = everyStage().flatMap(([process, stage]) => {
      const [host, staff] = (["host", "staff"] as const).map((audience) => spell(caseTrackSteps(caseTable(process), stage, audience, everywhere(process))));
      return [`${process} ${stage}`, `    ${staff}`, ...(host === staff ? [] : [`    依托单位看到：${host}`])];
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("record/case-tracks.txt");
  });

  it("is one current step while it is in somebody's hands, and none afterwards", () => {
    for (const [process, stage] of everyStage()) {
      const info = caseTable(process).stages[stage]!;
      const steps = caseTrackSteps(caseTable(process), stage, "staff", everywhere(process));
      const states = steps.map(({ state }) => state);
      const over = info.inHandsOf === "nobody";
      expect([process, stage, states.filter((state) => state === "current").length]).toEqual([process, stage, over ? 0 : 1]);
      const now = over ? steps.at(-1) : steps.find(({ state }) => state === "current");
      expect([process, stage, now!.label]).toEqual([process, stage, stageLabel(info, "staff")]);
      if (over) expect(states).not.toContain("upcoming");
      expect(states.lastIndexOf("done") < (over ? states.length : states.indexOf("current"))).toBe(true);
    }
  });

  it("is not behind a step that was passed over", () => {
    const steps = (stage: string, ...visited: string[]) => spell(caseTrackSteps(caseTable("revocation"), stage, "staff", new Set(visited)));
    const inquired = steps("verification", "lead", "inquiry", "verification");
    expect(inquired).toContain("✓书面问询");
    expect(steps("verification", "lead", "verification")).toBe(inquired.replace("✓书面问询 ", ""));
    expect(steps("served", "lead", "verification", "notice", "decision", "issuing", "issued", "served")).not.toContain("书面问询");
    expect(steps("lead", "lead")).not.toContain("书面问询");
  });

  it("calls two stages that the host must not tell apart by one name", () => {
    const alike = caseTrackSteps(caseTable("evaluation"), "grading", "host", everywhere("evaluation")).filter(({ label }) => label === "评价中");
    expect(alike).toEqual([{ label: "评价中", state: "current" }]);
    const decided = caseTrackSteps(caseTable("evaluation"), "decided", "host", everywhere("evaluation")).filter(({ label }) => label === "评价中");
    expect(decided).toEqual([{ label: "评价中", state: "current" }]);
  });

  it("ends with a tick only where the process came to what it is for", () => {
    const last = (process: CaseProcess, stage: string) => caseTrackSteps(caseTable(process), stage, "staff", everywhere(process)).at(-1)!.state;
    for (const stage of ["declined", "retracted", "ended"]) expect([stage, last("majorChange", stage)]).toEqual([stage, "stopped"]);
    expect(last("majorChange", "approved")).toBe("done");
    expect(last("helpRequest", "closed")).toBe("done");
  });

  it("announces only what cannot be passed over", () => {
    const upcoming = (process: CaseProcess, stage: string) => caseTrackSteps(caseTable(process), stage, "staff", everywhere(process)).flatMap(({ label, state }) => (state === "upcoming" ? [label] : []));
    expect(upcoming("helpRequest", "answered")).toEqual([]);
    expect(upcoming("helpRequest", "open")).toEqual([]);
    expect(upcoming("revocation", "lead")).not.toContain("书面问询");
    expect(upcoming("majorChange", "recommendationReturned")).toEqual(["省科技厅审核"]);
  });
});

describe("what only the office sees", () => {
  const inside = (process: CaseProcess) => [...new Set(caseTable(process).transitions.map(({ action }) => action).filter((action) => isInsideOffice(process, action)))];

  it.each([
    ["workPlan", ["requestSignOff"]],
    ["annualReport", ["requestSignOff"]],
    ["majorChange", ["requestSignOff", "handle", "examine"]],
    ["helpRequest", []],
    ["inspection", []],
    ["evaluation", ["requestSignOff", "handle", "assignExpert", "suggestGrade", "reopenAssessment", "decideGrade"]],
    ["rectification", ["requestSignOff"]],
    ["subsidy", ["requestSignOff"]],
    ["revocation", ["registerLead", "addEvidence", "verify", "requestSignOff", "recordDecision"]],
    ["withdrawal", ["requestSignOff", "handle", "examine"]],
    ["transfer", ["requestSignOff"]],
  ] as const)("of %s", (process, actions) => {
    expect(new Set(inside(process))).toEqual(new Set(actions));
    expect(isInsideOffice(process, "nonsense")).toBe(false);
  });

  it("knows the processes of a base", () => {
    expect(caseProcesses.every(isCaseProcess)).toBe(true);
    expect(["application", "toString", ""].map(isCaseProcess)).toEqual([false, false, false]);
    for (const process of caseProcesses) expect(caseTable(process).process).toBe(process);
  });
});
