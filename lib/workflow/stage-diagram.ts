import type { AnyStageTable } from "./stage-tables";
import type { Transition } from "./stage-table";

type Step = Transition<string, string>;

/** A stage beside the main line, and every way out of it. */
export interface DiagramBranch {
  stage: string;
  /** The steps that lead to it from the main line. */
  by: readonly Step[];
  /** Left out where the stage is on the main line, or was drawn before. */
  out: readonly Step[];
  kind: "loop" | "end" | "jump";
}

/** One stage of the main line. */
export interface DiagramRow {
  stage: string;
  /** What is done without leaving the stage. */
  within: readonly Step[];
  /** The steps to the next row; of the last row none. */
  onward: readonly Step[];
  branches: readonly DiagramBranch[];
}

export interface StageDiagram {
  /** The steps that make the case. */
  start: readonly Step[];
  rows: readonly DiagramRow[];
}

/**
 * Lays a stage table out as a main line with branches, from the table alone: an *end* is a stage in nobody's hands; a
 * *loop* leads only back or to an end that others lead to as well; the main line is the longest way through the rest in the
 * table's order. Every step
 * of the table is drawn exactly once.
 */
export function stageDiagram(table: AnyStageTable): StageDiagram {
  const names = Object.keys(table.stages);
  const place = new Map(names.map((name, index) => [name, index]));
  const isEnd = (stage: string) => table.stages[stage]!.inHandsOf === "nobody";
  const leaving = (stage: string) => table.transitions.filter(({ from, to }) => from === stage && to !== stage);
  const goesOn = (stage: string) => leaving(stage).filter(({ to }) => !isEnd(to) && place.get(to)! > place.get(stage)!);
  const goesBack = (stage: string) => leaving(stage).some(({ to }) => place.get(to)! < place.get(stage)!);
  const leadsHereOnly = (end: string, stage: string) => table.transitions.every(({ from, to }) => to !== end || from === stage || from === end || from === null);
  const hasOwnEnd = (stage: string) => leaving(stage).some(({ to }) => isEnd(to) && leadsHereOnly(to, stage));
  const isLoop = (stage: string) => !isEnd(stage) && goesBack(stage) && goesOn(stage).length === 0 && !hasOwnEnd(stage);

  const longest = (stage: string): string[] => {
    const ways = goesOn(stage).filter(({ to }) => !isLoop(to)).map(({ to }) => longest(to));
    return [stage, ...ways.reduce((best, way) => (way.length > best.length ? way : best), [])];
  };
  const line = longest(names[0]!);

  const drawn = new Set(line);
  const rows = line.map((stage, index): DiagramRow => {
    const next = line[index + 1];
    const others = leaving(stage).filter(({ to }) => to !== next);
    const branches = [...new Set(others.map(({ to }) => to))].map((to): DiagramBranch => {
      const first = !drawn.has(to);
      drawn.add(to);
      return {
        stage: to,
        by: others.filter((step) => step.to === to),
        out: first ? table.transitions.filter(({ from }) => from === to) : [],
        kind: isEnd(to) ? "end" : line.includes(to) ? "jump" : "loop",
      };
    });
    return {
      stage,
      within: table.transitions.filter(({ from, to }) => from === stage && to === stage),
      onward: leaving(stage).filter(({ to }) => to === next),
      branches,
    };
  });
  return { start: table.transitions.filter(({ from }) => from === null), rows };
}
