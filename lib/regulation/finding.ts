import type { ClauseId } from "./clause";
import { rules, type RuleId } from "./rules";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** `judgement`: the machine lays out facts, a named person decides and gives a reason. */
export type Outcome = "met" | "unmet" | "judgement";

/** What one rule says about given facts. Stored with the event, so that a decision can be explained years later. */
export interface Finding {
  rule: RuleId;
  clause: ClauseId;
  /** `judgement`: a point for experts or a mere hint; it never counts towards the verdict. */
  force: "hard" | "soft" | "judgement";
  outcome: Outcome;
  /** Short Chinese name of what was checked. */
  title: string;
  /** Chinese sentences: the facts with their numbers, and what to do. */
  explanation: string;
  /** The facts that were looked at. */
  inputs: Record<string, JsonValue>;
  /** Paths into the Declaration, e.g. "host.creditCode". */
  about: string[];
  /** Why a finding that is not met does not weigh, in Chinese: the other path of 第十条 suffices. */
  setAside?: string;
}

/** A finding of a rule; clause, force and title come from the table of rules. */
export function finding(
  rule: RuleId,
  outcome: Outcome,
  explanation: string,
  about: readonly string[] = [],
  inputs: Record<string, JsonValue> = {},
): Finding {
  return { rule, ...rules[rule], outcome, explanation, inputs, about: [...about] };
}

export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}

/** An element of the material that must be there; how good it is, others decide. */
export function checkFilled(rule: RuleId, text: string | undefined, what: string, about: string): Finding {
  return isFilled(text)
    ? finding(rule, "met", `已填写${what}。`, [about], { length: [...text.trim()].length })
    : finding(rule, "unmet", `尚未填写${what}，请补充。`, [about]);
}

/** What a host cannot override by stating an objection (design.md §4); a passed deadline is the call's, not a rule here. */
export const rulesNotOverridable: readonly RuleId[] = ["art07-credit-code", "art22-reapplication-ban"];
