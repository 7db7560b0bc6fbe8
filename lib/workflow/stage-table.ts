import type { ClauseId } from "@/lib/regulation/clause";
import type { ActingRole, Party } from "./role";

/** One permitted step: from a stage, by an act, to a stage; whose act it is and the clause it rests on. */
export interface Transition<Stage extends string, Action extends string> {
  /** `null`: the act that makes the case. */
  from: Stage | null;
  action: Action;
  to: Stage;
  by: readonly ActingRole[];
  clause: ClauseId;
  /** The verb on the button. */
  label: string;
}

export interface StageInfo {
  /** What officials see. */
  label: string;
  /** What the host sees, where it must not know more. */
  hostLabel?: string;
  inHandsOf: Party;
  /** What happens next, in one sentence. */
  next: string;
  clause: ClauseId;
  /** An end that is not what the process is for: refused, taken back, moot. */
  stopped?: true;
}

/**
 * The whole life of one process as data. The same table decides the button, the refusal, the diagram on the help
 * page and the test matrix (design.md §6).
 */
export interface StageTable<Stage extends string, Action extends string> {
  process: string;
  label: string;
  stages: Record<Stage, StageInfo>;
  transitions: readonly Transition<Stage, Action>[];
}

/** How many cases stand in a stage, and since when the oldest does: the lines of a start page. */
export interface StageCount<Stage extends string> {
  stage: Stage;
  count: number;
  oldestAt: Date | null;
}
