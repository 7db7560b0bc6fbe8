import type { ClauseId } from "@/lib/regulation/clause";
import type { Finding, Outcome } from "@/lib/regulation/finding";
import type { RuleId } from "@/lib/regulation/rules";

/** What the officer decided on a line. */
export type LineVerdict = "met" | "unmet";

/** One line of 形式审查 (domain.md §3.12): what the rules say, and what a person decided. */
export interface ExaminationLine {
  rule: RuleId;
  clause: ClauseId;
  force: Finding["force"];
  title: string;
  /** 机器预判. */
  prejudged: Outcome;
  explanation: string;
  /** Why a line that is not met does not weigh: the other path of 第十条 suffices. */
  setAside: string | null;
  /** The host's explanation (soft) or objection (hard). */
  hostWords: string | null;
  verdict: LineVerdict | null;
  reason: string;
}

/** The officer's part of a line. */
export interface LineDecision {
  rule: string;
  verdict: LineVerdict | null;
  reason: string;
}

/**
 * Points marked judgement are for the experts (第十一条（四）), except these, on which the examination itself decides:
 * 第七条（三） “明确的发展目标和运行机制” and a base name close to another one.
 */
const judgedHere: readonly RuleId[] = ["art07-goals-clarity", "art25-similar-name"];

/** Whether a finding is a line of the examination. */
export function isExamined({ rule, force }: Pick<Finding, "rule" | "force">): boolean {
  return force !== "judgement" || judgedHere.includes(rule);
}

/** 机器预判 of every line, before anybody has looked. */
export function prejudge(findings: readonly Finding[], hostWords: Readonly<Record<string, string>>): ExaminationLine[] {
  return findings.filter(isExamined).map((finding) => ({
    rule: finding.rule,
    clause: finding.clause,
    force: finding.force,
    title: finding.title,
    prejudged: finding.outcome,
    explanation: finding.explanation,
    setAside: finding.setAside ?? null,
    hostWords: hostWords[finding.rule] ?? null,
    verdict: null,
    reason: "",
  }));
}

/** The officer's decisions laid over the lines; a decision on a line that no longer exists falls away. */
export function withDecisions(lines: readonly ExaminationLine[], decisions: readonly LineDecision[]): ExaminationLine[] {
  return lines.map((line) => {
    const decision = decisions.find(({ rule }) => rule === line.rule);
    return decision ? { ...line, verdict: decision.verdict, reason: decision.reason } : line;
  });
}

/**
 * What was decided earlier, carried over to the facts of today. A line that says something else now, after a correction
 * or because the portal knows more, has to be looked at again.
 */
export function carryOver(lines: readonly ExaminationLine[], earlier: readonly ExaminationLine[]): ExaminationLine[] {
  const same = (line: ExaminationLine, old: ExaminationLine) => old.rule === line.rule && old.prejudged === line.prejudged && old.explanation === line.explanation;
  return withDecisions(lines, earlier.filter((old) => lines.some((line) => same(line, old))));
}

/** Confirming what the machine could decide needs no words; overruling it, or deciding what it could not, does. */
export function needsReason(line: Pick<ExaminationLine, "prejudged" | "verdict">): boolean {
  return line.verdict !== null && line.verdict !== line.prejudged;
}

/** Lines that still lack something. Rule → message. */
export function lineGaps(lines: readonly ExaminationLine[]): { rule: RuleId; message: string }[] {
  return lines.flatMap((line) => {
    if (line.verdict === null) return [{ rule: line.rule, message: "尚未确认" }];
    if (needsReason(line) && line.reason.trim() === "") {
      return [{ rule: line.rule, message: line.prejudged === "judgement" ? "人工判断须写明理由" : "与预判不一致，须写明理由" }];
    }
    return [];
  });
}

/** Hard lines that stand unmet: with one of them the examination cannot be passed (第十一条（三） “符合建设条件的”). */
export function blockingLines(lines: readonly ExaminationLine[]): ExaminationLine[] {
  return lines.filter((line) => line.force === "hard" && line.verdict === "unmet" && line.setAside === null);
}

export interface ExaminationProgress {
  total: number;
  decided: number;
  overruled: number;
  blocking: number;
}

export function examinationProgress(lines: readonly ExaminationLine[]): ExaminationProgress {
  return {
    total: lines.length,
    decided: lines.filter(({ verdict }) => verdict !== null).length,
    overruled: lines.filter((line) => line.prejudged !== "judgement" && needsReason(line)).length,
    blocking: blockingLines(lines).length,
  };
}
