import { describe, expect, it } from "vitest";
import { stageDiagram } from "@/lib/workflow/stage-diagram";
import { stageTables } from "@/lib/workflow/stage-tables";

const lineOf = (process: string) => stageDiagram(stageTables.find((table) => table.process === process)!).rows.map(({ stage }) => stage);

describe.each(stageTables.map((table) => [table.process, table] as const))("the diagram of %s", (_process, table) => {
  const { start, rows } = stageDiagram(table);

  it("draws every step of the table exactly once", () => {
    const drawn = [...start, ...rows.flatMap(({ within, onward, branches }) => [...within, ...onward, ...branches.flatMap(({ by, out }) => [...by, ...out])])];
    expect(drawn.length).toBe(table.transitions.length);
    expect(new Set(drawn)).toEqual(new Set(table.transitions));
  });

  it("shows every stage", () => {
    const shown = rows.flatMap(({ stage, branches }) => [stage, ...branches.map((branch) => branch.stage)]);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(table.stages).sort());
  });
});

describe("the main line", () => {
  it("of an application is 第十一条（一）至（五）, corrections and ends beside it", () => {
    expect(lineOf("application")).toEqual(["draft", "recommendation", "formalExamination", "assessment", "proposal", "publicNotice", "decision"]);
  });

  it("of a base is the base itself: rectification leads back, everything else ends it", () => {
    expect(lineOf("base")).toEqual(["active"]);
    const [row] = stageDiagram(stageTables.find(({ process }) => process === "base")!).rows;
    expect(row!.branches.map(({ stage, kind }) => [stage, kind])).toEqual([["rectifying", "loop"], ["revoked", "end"], ["withdrawn", "end"], ["transferred", "end"]]);
  });

  it("leaves out nothing that skips a row", () => {
    const proposal = stageDiagram(stageTables.find(({ process }) => process === "application")!).rows.find(({ stage }) => stage === "proposal");
    expect(proposal!.branches).toMatchObject([{ stage: "decision", kind: "jump" }]);
  });
});
