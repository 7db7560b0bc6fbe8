import type { Finding, Outcome } from "@/lib/regulation/finding";
import type { RuleId } from "@/lib/regulation/rules";

/** The outcome of a rule among findings; undefined when the rule did not speak. */
export function outcomeOf(findings: readonly Finding[], rule: RuleId): Outcome | undefined {
  return findings.find((one) => one.rule === rule)?.outcome;
}
