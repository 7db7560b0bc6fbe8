import type { ClauseId } from "./clause";

/** An indicator of an evaluation round, as far as the law asks about it. */
export interface EvaluationIndicator {
  readonly name: string;
  /** The clause that demands it, where one does (第十九条、第二十一条). */
  readonly clause?: ClauseId;
  /** Whole points of 100. */
  readonly weight: number;
}
