import type { ClauseId } from "./clause";

/** How much of a clause a machine can decide; printed beside the clause and counted in coverage.ts. */
export type ClauseForce =
  /** Mandatory, decidable from facts. */
  | "hard"
  /** Mandatory in principle only: “原则上”, “一般应”. */
  | "soft"
  /** Experts or an official decide; the machine lays out facts. */
  | "judgement"
  /** Somebody's duty without a sanction of its own. */
  | "duty"
  /** A discretionary power of the province. */
  | "power"
  /** Nothing for the portal to do. */
  | "outside";

export const clauseForceLabels: Readonly<Record<ClauseForce, string>> = {
  hard: "硬性", soft: "一般应", judgement: "由人判断", duty: "职责", power: "裁量", outside: "系统之外",
};

/** A verbatim piece of the official text, blank lines included: all pieces of all articles joined are the official file. */
export type TextPiece =
  | { readonly role: "chapter"; readonly text: string }
  | {
      readonly clause: ClauseId;
      readonly text: string;
      /** The official file lost this item's number marker in typesetting; pages show it with a note. */
      readonly lostNumber?: true;
    };

export type ArticleClause = { readonly id: ClauseId; readonly force: ClauseForce; readonly note: string };

export type Article = {
  readonly number: number;
  /** Short Chinese heading, ours: the regulation's articles have none. */
  readonly title: string;
  readonly chapter: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: readonly TextPiece[];
  readonly clauses: readonly ArticleClause[];
};
