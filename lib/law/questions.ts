import type { z } from "zod";
import type { Question } from "./question";
import { annualReportQuestion } from "./questions/annual-report";
import { baseNameQuestion } from "./questions/base-name";
import { changeDeadlineQuestion } from "./questions/change-deadline";
import { creditCodeQuestion } from "./questions/credit-code";
import { eligibilityQuestion } from "./questions/eligibility";
import { gradesQuestion } from "./questions/grades";
import { reapplicationQuestion } from "./questions/reapplication";
import { researchIntensityQuestion } from "./questions/research-intensity";
import { workingDaysQuestion } from "./questions/working-days";

/** The questions of the outside contract (design.md §9); a name never changes its meaning. */
export const questions = {
  "research-intensity": researchIntensityQuestion,
  "change-deadline": changeDeadlineQuestion,
  "annual-report": annualReportQuestion,
  reapplication: reapplicationQuestion,
  grades: gradesQuestion,
  "working-days": workingDaysQuestion,
  "base-name": baseNameQuestion,
  "credit-code": creditCodeQuestion,
  eligibility: eligibilityQuestion,
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;

/** What the answer to a question looks like. */
export type AnswerTo<Name extends QuestionName> = z.output<(typeof questions)[Name]["output"]>;

export const questionNames = Object.keys(questions) as readonly QuestionName[];

export function isQuestionName(text: string): text is QuestionName {
  return Object.hasOwn(questions, text);
}
