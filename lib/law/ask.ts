import type { z } from "zod";
import { describeIssue, pathOf } from "./describe-issue";
import { QuestionProblem, type LawAnswer, type LawContext, type Question } from "./question";
import { isQuestionName, questionNames, questions, type AnswerTo, type QuestionName } from "./questions";

export type LawErrorCode =
  | "unknownQuestion"
  | "emptyInput"
  | "invalidEncoding"
  | "invalidJson"
  | "invalidInput"
  | "tooLarge"
  | "methodNotAllowed"
  | "tooMany"
  | "unexpected";

/** A refusal of the contract: what is wrong, in Chinese, and where (dotted path into the input, empty for the whole). */
export interface LawError {
  readonly error: { readonly code: LawErrorCode; readonly message: string; readonly path: string };
}

export type LawReply = LawAnswer | LawError;

/** Longest input, in bytes of UTF-8: a declaration with everything filled in is far below it. */
export const largestInput = 1_048_576;

export function lawError(code: LawErrorCode, message: string, path = ""): LawError {
  return { error: { code, message, path } };
}

export function isLawError(reply: LawReply): reply is LawError {
  return "error" in reply;
}

/** Answers a question about a value that came from outside; anything but the exact shape is refused with its path. */
export function ask<Name extends QuestionName>(name: Name, input: unknown, context: LawContext): AnswerTo<Name> | LawError;
export function ask(name: string, input: unknown, context: LawContext): LawReply;
export function ask(name: string, input: unknown, context: LawContext): LawReply {
  if (!isQuestionName(name)) return unknownQuestion(name);
  const question: Question = questions[name];
  const parsed = question.input.safeParse(input, { error: describeIssue, reportInput: true });
  if (!parsed.success) return refuse(parsed.error);
  try {
    return question.answer(parsed.data as never, context);
  } catch (error) {
    if (error instanceof QuestionProblem) return lawError("invalidInput", error.message, error.path);
    throw error;
  }
}

function refuse(error: z.ZodError): LawError {
  const [issue] = error.issues;
  return lawError("invalidInput", issue!.message, pathOf(issue!));
}

/**
 * The same for one JSON text as bytes: a line of the command, a body of the API. A byte order mark at the beginning and
 * white space around the object are passed over.
 */
export function askJson(name: string, bytes: Uint8Array, context: LawContext): LawReply {
  if (!isQuestionName(name)) return unknownQuestion(name);
  if (bytes.byteLength > largestInput) return tooLarge();
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return lawError("invalidEncoding", "输入不是 UTF-8 编码的文字。");
  }
  if (text.trim() === "") return lawError("emptyInput", "输入为空，应为一个 JSON 对象。");
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return lawError("invalidJson", "输入不是有效的 JSON，应为一个 JSON 对象。");
  }
  return ask(name, input, context);
}

export function unknownQuestion(name: string): LawError {
  return lawError("unknownQuestion", `没有“${name.slice(0, 40)}”这个问题，可问：${questionNames.join("、")}。`);
}

export function tooLarge(): LawError {
  return lawError("tooLarge", `输入过大，最多${largestInput}字节。`);
}
