import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isClauseId } from "@/lib/regulation/clause";
import { applicationActionNames, applicationStageNames, applicationStages } from "@/lib/workflow/application-stages";
import { findTransition, isFinal, nextStage, StageError, transitionsFrom } from "@/lib/workflow/next-stage";
import { stageTables } from "@/lib/workflow/stage-tables";

describe.each(stageTables.map((table) => [table.process, table] as const))("the table of %s", (_process, table) => {
  it("names a clause for every stage and every step", () => {
    for (const stage of Object.values(table.stages)) expect(isClauseId(stage.clause)).toBe(true);
    for (const transition of table.transitions) expect(isClauseId(transition.clause)).toBe(true);
  });

  it("gives every step to somebody and a verb to its button", () => {
    for (const transition of table.transitions) {
      expect(transition.by.length).toBeGreaterThan(0);
      expect(transition.label).not.toBe("");
    }
  });

  it("has one outcome for each stage and action", () => {
    const keys = table.transitions.map((transition) => `${transition.from} ${transition.action}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("reaches every stage from the beginning", () => {
    const reached = new Set(table.transitions.filter((t) => t.from === null).map((t) => t.to));
    for (let size = -1; size !== reached.size; ) {
      size = reached.size;
      for (const t of table.transitions) if (t.from !== null && reached.has(t.from)) reached.add(t.to);
    }
    expect([...reached].sort()).toEqual(Object.keys(table.stages).sort());
  });

  it("says that a case is in nobody's hands exactly where nothing more can move it", () => {
    for (const [name, stage] of Object.entries(table.stages)) {
      if (isFinal(table, name)) expect(stage.inHandsOf, name).toBe("nobody");
    }
  });
});

describe("the application table cell by cell", () => {
  const cells = applicationStageNames.flatMap((stage) => applicationActionNames.map((action) => [stage, action] as const));

  it.each(cells)("%s × %s leads where the table says or is refused with what is possible", (stage, action) => {
    const transition = findTransition(applicationStages, stage, action);
    if (transition) {
      expect(nextStage(applicationStages, stage, action)).toBe(transition.to);
      return;
    }
    const possible = [...new Set(transitionsFrom(applicationStages, stage).map((one) => one.label))];
    const refusal = (() => {
      try {
        nextStage(applicationStages, stage, action);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(StageError);
    expect((refusal as StageError).possible).toEqual(possible);
    expect((refusal as StageError).message).toContain(applicationStages.stages[stage].label);
  });
});

it("every table file of lib/workflow is in the list of tables", () => {
  const files = readdirSync("lib/workflow").filter((name) => name.endsWith("-stages.ts"));
  expect(stageTables.map(({ process }) => `${process.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-stages.ts`).sort()).toEqual(files.sort());
});
