import { callPhaseLabels, type CallPhase } from "@/lib/workflow/call-stages";
import type { ClauseId } from "@/lib/regulation/clause";
import { rulesNotOverridable, type Finding } from "@/lib/regulation/finding";
import { findingGroup } from "@/lib/regulation/finding-groups";
import { fieldsOf } from "./finding-fields";
import type { Section } from "@/lib/forms/field";
import type { Gap } from "@/lib/forms/section-state";

/** Cannot be overridden by stating an objection (design.md §4). */
export interface Blocker {
  clause: ClauseId;
  message: string;
  finding?: Finding;
}

/** The whole pre-check of a declaration, sorted by what the host has to do. */
export interface ApplicationCheck {
  /** Not filled in, or not in its shape. */
  missing: readonly Gap[];
  blocking: readonly Blocker[];
  /** Stops an ordinary submission; the host may submit with its objection stated to each. */
  hardUnmet: readonly Finding[];
  /** Needs an explanation and never stops anything. */
  softUnmet: readonly Finding[];
  judgement: readonly Finding[];
  met: readonly Finding[];
  /** Hard without an objection, soft without an explanation. */
  unanswered: readonly Finding[];
  /** Everything the rules said, as it is stored with a submission. */
  findings: readonly Finding[];
}

/** Shorter than this is no explanation. */
export const explanationMinimum = 5;

export function isAnswered(rule: string, explanations: Readonly<Record<string, string>>): boolean {
  return [...(explanations[rule] ?? "").trim()].length >= explanationMinimum;
}

interface CheckParts {
  gaps: readonly Gap[];
  findings: readonly Finding[];
  form: readonly Section[];
  explanations: Readonly<Record<string, string>>;
  /** Absent for a correction: the call's deadline does not bind it. */
  callPhase?: CallPhase;
}

/** A gap says the same as the rule that needs the field; it is said once, as the gap. */
function isCoveredByGap(finding: Finding, { gaps, form }: CheckParts): boolean {
  return fieldsOf(finding, form).some(({ section, path }) =>
    gaps.some((gap) => gap.section === section && (path === "" || gap.path === path || gap.path.startsWith(`${path}.`))),
  );
}

export function sortCheck(parts: CheckParts): ApplicationCheck {
  const { gaps, findings, explanations, callPhase } = parts;
  const isBlocking = (finding: Finding) => findingGroup(finding) === "hardUnmet" && rulesNotOverridable.includes(finding.rule);
  const inGroup = (group: ReturnType<typeof findingGroup>) => findings.filter((finding) => findingGroup(finding) === group && !isBlocking(finding));
  const hardUnmet = inGroup("hardUnmet").filter((finding) => !isCoveredByGap(finding, parts));
  const softUnmet = inGroup("softUnmet").filter((finding) => !isCoveredByGap(finding, parts));
  return {
    missing: gaps,
    blocking: [
      ...(callPhase === undefined || callPhase === "open" ? [] : [{ clause: "art11.1" as const, message: `申报批次${callPhaseLabels[callPhase]}，不接收申报。` }]),
      ...findings.filter(isBlocking).map((finding) => ({ clause: finding.clause, message: finding.explanation, finding })),
    ],
    hardUnmet,
    softUnmet,
    judgement: inGroup("judgement"),
    met: inGroup("met"),
    unanswered: [...hardUnmet, ...softUnmet].filter(({ rule }) => !isAnswered(rule, explanations)),
    findings,
  };
}

/** Why the declaration cannot be submitted as it stands, one sentence each; empty when it can. */
export function refusalsOf({ missing, blocking, hardUnmet, unanswered }: ApplicationCheck): string[] {
  const objections = unanswered.filter((finding) => hardUnmet.includes(finding));
  const explanations = unanswered.filter((finding) => !hardUnmet.includes(finding));
  const titles = (findings: readonly Finding[]) => findings.map(({ title }) => title).join("、");
  return [
    ...blocking.map(({ message }) => message),
    ...(missing.length > 0 ? [`尚有 ${missing.length} 处未填写或需更正：${missing.slice(0, 3).map(({ label }) => label).join("、")}${missing.length > 3 ? "等" : ""}。`] : []),
    ...(objections.length > 0 ? [`不符合硬性条件且未写明异议：${titles(objections)}。`] : []),
    ...(explanations.length > 0 ? [`需要说明理由：${titles(explanations)}。`] : []),
  ];
}

/** What the host wrote to the findings that are unmet now; words to findings that were met meanwhile are not sent. */
export function relevantExplanations({ hardUnmet, softUnmet }: ApplicationCheck, explanations: Readonly<Record<string, string>>): Record<string, string> {
  const rules = [...hardUnmet, ...softUnmet].map(({ rule }) => rule).filter((rule) => (explanations[rule] ?? "").trim() !== "");
  return Object.fromEntries(rules.map((rule) => [rule, explanations[rule]!.trim()]));
}
