import type { StageTable, Transition } from "./stage-table";

/** The act is not possible in this stage; says what is. Becomes a 409 (design.md §4, “stage”). */
export class StageError extends Error {
  constructor(
    readonly process: string,
    readonly stage: string | null,
    readonly stageLabel: string,
    readonly action: string,
    readonly possible: readonly string[],
  ) {
    const can = possible.length > 0 ? `目前可以：${possible.join("、")}。` : "目前没有可以办理的事项。";
    super(`当前处于“${stageLabel}”，不能办理此事项。${can}`);
    this.name = "StageError";
  }
}

/** The transition for `action` from `from`, or undefined when the table has none. */
export function findTransition<S extends string, A extends string>(
  table: StageTable<S, A>,
  from: S | null,
  action: A,
): Transition<S, A> | undefined {
  return table.transitions.find((transition) => transition.from === from && transition.action === action);
}

/**
 * The stage that `action` leads to.
 * @throws StageError naming the present stage and what is possible in it.
 */
export function nextStage<S extends string, A extends string>(table: StageTable<S, A>, from: S | null, action: A): S {
  return getTransition(table, from, action).to;
}

/** @throws StageError as {@link nextStage}. */
export function getTransition<S extends string, A extends string>(
  table: StageTable<S, A>,
  from: S | null,
  action: A,
): Transition<S, A> {
  const transition = findTransition(table, from, action);
  if (transition) return transition;
  const possible = table.transitions.filter((t) => t.from === from).map((t) => t.label);
  const label = from === null ? "尚未建立" : table.stages[from].label;
  throw new StageError(table.process, from, label, action, [...new Set(possible)]);
}

/** For an act that the table also knows from another stage, where it means something else. @throws StageError */
export function requireStage<S extends string, A extends string>(table: StageTable<S, A>, stage: S, expected: S, action: A): void {
  if (stage === expected) return;
  const possible = table.transitions.filter((t) => t.from === stage && t.action !== action).map((t) => t.label);
  throw new StageError(table.process, stage, table.stages[stage].label, action, [...new Set(possible)]);
}

/** Every transition that leaves `from`, in the table's order. */
export function transitionsFrom<S extends string, A extends string>(
  table: StageTable<S, A>,
  from: S,
): readonly Transition<S, A>[] {
  return table.transitions.filter((transition) => transition.from === from);
}

/** True when nothing leads out of the stage. */
export function isFinal<S extends string, A extends string>(table: StageTable<S, A>, stage: S): boolean {
  return !table.transitions.some((transition) => transition.from === stage && transition.to !== stage);
}
