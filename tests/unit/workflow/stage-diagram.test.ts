import { describe, expect, it } from "vitest";
import type { ClauseId } from "@/lib/regulation/clause";
import type { Party } from "@/lib/workflow/role";
import { stageDiagram, type StageDiagram } from "@/lib/workflow/stage-diagram";
import { stageTables, type AnyStageTable } from "@/lib/workflow/stage-tables";

const tables = stageTables.map((table) => [table.process, table] as const);
const diagramOf = (process: string) => stageDiagram(stageTables.find((table) => table.process === process)!);
const lineOf = ({ rows }: StageDiagram) => rows.map(({ stage }) => stage);

/** A table of steps written "draft>sent"; stages whose name ends with a full stop are in nobody's hands. */
function tableOf(stages: string, steps: string): AnyStageTable {
  const clause: ClauseId = "art11";
  const names = stages.split(" ");
  return {
    process: "drawn",
    label: "",
    stages: Object.fromEntries(names.map((name) => [name, { label: name, inHandsOf: (name.endsWith(".") ? "nobody" : "host") satisfies Party, next: "", clause }])),
    transitions: [`>${names[0]}`, ...steps.split(" ")].map((step, index) => {
      const [from, to] = step.split(">") as [string, string];
      return { from: from === "" ? null : from, action: `act${index}`, to, by: ["system"], clause, label: step };
    }),
  };
}

/** The diagram in words: one line for each row, its branches after it. */
function drawn({ start, rows }: StageDiagram): string[] {
  const labels = (steps: StageDiagram["start"]) => steps.map(({ label }) => label).join("、");
  return [
    `开始 ${labels(start)}`,
    ...rows.flatMap(({ stage, within, onward, branches }) => [
      `${stage} | ${labels(within)} | ${labels(onward)}`,
      ...branches.map(({ stage: to, by, out, kind }) => `    ${kind} ${to} | ${labels(by)} | ${labels(out)}`),
    ]),
  ];
}

describe.each(tables)("the diagram of %s", (_process, table) => {
  it("draws every step of the table exactly once", () => {
    const { start, rows } = stageDiagram(table);
    const all = [...start, ...rows.flatMap(({ within, onward, branches }) => [...within, ...onward, ...branches.flatMap(({ by, out }) => [...by, ...out])])];
    expect(all.length).toBe(table.transitions.length);
    expect(new Set(all)).toEqual(new Set(table.transitions));
  });

  it("draws every step where it belongs", () => {
    const { start, rows } = stageDiagram(table);
    const line = lineOf({ start, rows });
    const ends = (from: string | null, to: string) => ({ from, to });
    for (const { from } of start) expect(from).toBeNull();
    rows.forEach(({ stage, within, onward, branches }, index) => {
      for (const step of within) expect(step).toMatchObject(ends(stage, stage));
      for (const step of onward) expect(step).toMatchObject(ends(stage, line[index + 1]!));
      expect(onward.length > 0).toBe(index < line.length - 1);
      for (const branch of branches) {
        expect(branch.by.length).toBeGreaterThan(0);
        for (const step of branch.by) expect(step).toMatchObject(ends(stage, branch.stage));
        for (const step of branch.out) expect(step.from).toBe(branch.stage);
        expect(branch.kind === "end").toBe(table.stages[branch.stage]!.inHandsOf === "nobody");
        if (branch.kind !== "end") expect(branch.kind === "jump").toBe(line.includes(branch.stage));
      }
    });
  });

  it("shows every stage", () => {
    const { rows } = stageDiagram(table);
    const shown = rows.flatMap(({ stage, branches }) => [stage, ...branches.map((branch) => branch.stage)]);
    expect([...new Set(shown)].sort()).toEqual(Object.keys(table.stages).sort());
  });
});

it("every diagram is as it was last looked at", async () => {
  const text = stageTables.map((table) => [`# ${table.process}`, ...drawn(stageDiagram(table))].join("\n")).join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot("record/diagrams.txt");
});

describe("the main line", () => {
  it("of an application is 第十一条（一）至（五）, corrections and ends beside it", () => {
    expect(lineOf(diagramOf("application"))).toEqual(["draft", "recommendation", "formalExamination", "assessment", "proposal", "publicNotice", "decision"]);
  });

  it("of a base is the base itself: rectification leads back, everything else ends it", () => {
    expect(lineOf(diagramOf("base"))).toEqual(["active"]);
    const [row] = diagramOf("base").rows;
    expect(row!.branches.map(({ stage, kind }) => [stage, kind])).toEqual([["rectifying", "loop"], ["revoked", "end"], ["withdrawn", "end"], ["transferred", "end"]]);
  });

  it("leaves out nothing that skips a row", () => {
    const proposal = diagramOf("application").rows.find(({ stage }) => stage === "proposal");
    expect(proposal!.branches).toMatchObject([{ stage: "decision", kind: "jump" }]);
  });

  it("is the longest way, of equally long ones the first in the table", () => {
    expect(lineOf(stageDiagram(tableOf("a b c d", "a>b a>c c>d b>d a>d")))).toEqual(["a", "b", "d"]);
    expect(lineOf(stageDiagram(tableOf("a b c d", "a>c a>b c>d b>d a>d")))).toEqual(["a", "c", "d"]);
    expect(lineOf(stageDiagram(tableOf("a b c d", "a>d a>c a>b b>c c>d")))).toEqual(["a", "b", "c", "d"]);
  });

  it("goes around a stage that only leads back, and through one that has an end of its own", () => {
    expect(drawn(stageDiagram(tableOf("a b c done.", "a>b b>a a>c b>done. c>done.")))).toEqual([
      "开始 >a", "a |  | a>c", "    loop b | a>b | b>a、b>done.", "c |  | ", "    end done. | c>done. | ",
    ]);
    expect(lineOf(stageDiagram(tableOf("a b out. done.", "a>b b>a a>done. b>out. b>b")))).toEqual(["a", "b"]);
    expect(lineOf(stageDiagram(tableOf("a b c out.", "a>b a>c c>a b>out. c>out. out.>out.")))).toEqual(["a", "b"]);
  });

  it("draws what leaves a side stage only where it is met first", () => {
    expect(drawn(stageDiagram(tableOf("a b back done.", "a>b b>b a>back b>back back>a b>done. done.>done. done.>a")))).toEqual([
      "开始 >a", "a |  | a>b", "    loop back | a>back | back>a", "b | b>b | ", "    loop back | b>back | ", "    end done. | b>done. | done.>done.、done.>a",
    ]);
  });
});
