import { describe, expect, it } from "vitest";
import { dutyKinds, dutyLabel } from "@/lib/workflow/duty-kinds";
import { findTransition, getTransition, isFinal, nextStage, requireStage, StageError, transitionsFrom } from "@/lib/workflow/next-stage";
import { stageLabel } from "@/lib/workflow/stage-label";
import type { StageTable } from "@/lib/workflow/stage-table";
import { clausesOf } from "@/lib/workflow/stage-tables";

type Stage = "draft" | "sent" | "done";
type Action = "make" | "edit" | "send" | "resend" | "takeBack" | "finish" | "note";

const step = (from: Stage | null, action: Action, to: Stage, label: string) => ({ from, action, to, by: ["hostEditor"], clause: "art11.1", label }) as const;
const table: StageTable<Stage, Action> = {
  process: "letter",
  label: "信件",
  stages: {
    draft: { label: "拟制", inHandsOf: "host", next: "", clause: "art11" },
    sent: { label: "已寄出，待收", hostLabel: "已寄出", inHandsOf: "province", next: "", clause: "art11.2" },
    done: { label: "办结", inHandsOf: "nobody", next: "", clause: "art11.2" },
  },
  transitions: [
    step(null, "make", "draft", "拟制信件"),
    step("draft", "edit", "draft", "修改"),
    step("draft", "send", "sent", "寄出"),
    step("draft", "resend", "sent", "寄出"),
    step("sent", "takeBack", "draft", "取回"),
    step("sent", "send", "done", "送达"),
    step("sent", "finish", "done", "办结"),
    step("done", "note", "done", "备注"),
  ],
};

function refusalOf(act: () => unknown): StageError {
  try {
    act();
  } catch (error) {
    if (error instanceof StageError) return error;
  }
  throw new Error("没有被拒绝");
}

describe("the next stage", () => {
  it("is what the table says for the stage and the act together", () => {
    expect([nextStage(table, null, "make"), nextStage(table, "draft", "send"), nextStage(table, "sent", "send"), nextStage(table, "sent", "takeBack")]).toEqual(["draft", "sent", "done", "draft"]);
    expect(getTransition(table, "sent", "finish").label).toBe("办结");
    expect([findTransition(table, "done", "send"), findTransition(table, null, "send")]).toEqual([undefined, undefined]);
  });

  it("is refused with the present stage and what is possible in it, each once", () => {
    expect(refusalOf(() => nextStage(table, "draft", "finish"))).toMatchObject({
      name: "StageError", process: "letter", stage: "draft", stageLabel: "拟制", action: "finish", possible: ["修改", "寄出"],
      message: "当前处于“拟制”，不能办理此事项。目前可以：修改、寄出。",
    });
    expect(refusalOf(() => nextStage(table, null, "send"))).toMatchObject({ stage: null, stageLabel: "尚未建立", possible: ["拟制信件"], message: "当前处于“尚未建立”，不能办理此事项。目前可以：拟制信件。" });
    const closed = { ...table, transitions: table.transitions.filter(({ from }) => from !== "done") };
    expect(refusalOf(() => nextStage(closed, "done", "note"))).toMatchObject({ possible: [], message: "当前处于“办结”，不能办理此事项。目前没有可以办理的事项。" });
  });

  it("an act that means something else elsewhere is refused there, and not offered", () => {
    expect(() => requireStage(table, "draft", "draft", "send")).not.toThrow();
    expect(refusalOf(() => requireStage(table, "sent", "draft", "send"))).toMatchObject({ process: "letter", stage: "sent", stageLabel: "已寄出，待收", action: "send", possible: ["取回", "办结"] });
    expect(refusalOf(() => requireStage(table, "draft", "sent", "resend")).possible).toEqual(["修改", "寄出"]);
  });

  it("steps leave a stage in the table's order; what leads only to itself is final", () => {
    expect(transitionsFrom(table, "sent").map(({ action }) => action)).toEqual(["takeBack", "send", "finish"]);
    expect((["draft", "sent", "done"] as const).map((stage) => isFinal(table, stage))).toEqual([false, false, true]);
  });
});

it("a stage is called as its audience may know it", () => {
  const { sent, draft } = table.stages;
  expect([stageLabel(sent, "host"), stageLabel(sent, "staff"), stageLabel(draft, "host"), stageLabel(draft, "staff")]).toEqual(["已寄出", "已寄出，待收", "拟制", "拟制"]);
});

it("a duty is called by its label, an unknown one 办理", () => {
  for (const [kind, { label }] of Object.entries(dutyKinds)) expect(dutyLabel(kind)).toBe(label);
  expect(dutyLabel("nonsense")).toBe("办理");
});

it("a table rests on the clauses of its stages and of its steps", () => {
  expect([...clausesOf(table)].sort()).toEqual(["art11", "art11.1", "art11.2"]);
});
