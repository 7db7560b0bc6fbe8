import type { z } from "zod";
import type { LegalCalendar } from "@/lib/regulation/calendar";
import type { ClauseId } from "@/lib/regulation/clause";
import type { ParameterValues } from "@/lib/regulation/parameters";

/** What an answer depends on beside the question: the command takes what is shipped, the portal what is in force. */
export interface LawContext {
  readonly calendar: LegalCalendar;
  readonly parameters: ParameterValues;
}

/** Every answer names its clauses and says in Chinese how it was found. */
export interface LawAnswer {
  readonly clauses: readonly ClauseId[];
  readonly explanation: string;
}

/** A question of the outside contract (design.md §9). Its input is strict: shape only, never law. */
export interface Question {
  /** Chinese, for the documentation. */
  readonly title: string;
  readonly description: string;
  /** What it is about; an answer may cite more. */
  readonly clauses: readonly ClauseId[];
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Inputs that show what can be asked; they are asked in the tests and printed with their answers in the OpenAPI file. */
  readonly examples: Readonly<Record<string, unknown>>;
  readonly answer: (input: never, context: LawContext) => LawAnswer;
}

/** Ties the types of a question's parts together; the registry keeps only what the answer looks like. */
export function defineQuestion<Input extends z.ZodType, Output extends z.ZodType<LawAnswer>>(
  question: Omit<Question, "input" | "output" | "answer"> & {
    readonly input: Input;
    readonly output: Output;
    readonly answer: (input: z.output<Input>, context: LawContext) => z.output<Output>;
  },
): Question & { readonly output: Output } {
  return question;
}

/** A value that has the right shape and yet cannot be asked about; `ask` turns it into an error with its path. */
export class QuestionProblem extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = "QuestionProblem";
  }
}
