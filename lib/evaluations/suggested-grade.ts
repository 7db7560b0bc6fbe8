import type { ParameterValues } from "@/lib/regulation/parameters";
import type { Category, Grade } from "@/lib/regulation/terms";
import { spellHundredths } from "./indicators";

/** A base that takes part in a round; deferred and absent ones do not. */
export interface Participant {
  caseId: string;
  category: Category;
  /** Mean of the experts' totals in hundredths; null while nobody has scored it. */
  score: number | null;
}

export interface SuggestedGrade {
  grade: Grade;
  score: number;
  /** How many of the category have as much or more, itself included. */
  rank: number;
  /** Bases of the category that take part. */
  of: number;
  /** How many of them may be excellent at most. */
  excellentLimit: number;
  /** Of these, how many have no score yet: the rank is not final. */
  unscored: number;
  explanation: string;
}

type Lines = Pick<ParameterValues, "excellentScoreMinimum" | "qualifiedScoreMinimum" | "excellentShareMaximum">;

/**
 * What the scores suggest; the province decides (第十八条 names the three grades and no scores). Excellent needs the score and
 * a place within the share of the round and category; of a tie that would exceed the share nobody is suggested.
 * @returns undefined while the base has no score
 */
export function suggestGradeOf(caseId: string, participants: readonly Participant[], parameters: Lines): SuggestedGrade | undefined {
  const own = participants.find((one) => one.caseId === caseId);
  if (!own || own.score === null) return undefined;
  const { score } = own;
  const peers = participants.filter(({ category }) => category === own.category);
  const rank = peers.filter((one) => one.score !== null && one.score >= score).length;
  const excellentLimit = Math.floor((peers.length * parameters.excellentShareMaximum) / 100);
  const unscored = peers.filter((one) => one.score === null).length;
  const reachesExcellent = score >= parameters.excellentScoreMinimum * 100;
  const grade: Grade = reachesExcellent && rank <= excellentLimit ? "excellent" : score >= parameters.qualifiedScoreMinimum * 100 ? "qualified" : "unqualified";
  const place = `本类别参评${peers.length}家，优秀不超过${excellentLimit}家（${parameters.excellentShareMaximum}%），本基地列第${rank}位${unscored > 0 ? `，另有${unscored}家尚未评分` : ""}`;
  const explanation = reachesExcellent
    ? `专家评分${spellHundredths(score)}，达到${parameters.excellentScoreMinimum}分；${place}。`
    : `专家评分${spellHundredths(score)}，${grade === "qualified" ? `达到${parameters.qualifiedScoreMinimum}分、未达${parameters.excellentScoreMinimum}分` : `低于${parameters.qualifiedScoreMinimum}分`}；${place}。`;
  return { grade, score, rank, of: peers.length, excellentLimit, unscored, explanation };
}
