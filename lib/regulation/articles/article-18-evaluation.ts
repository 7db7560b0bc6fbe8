import type { Article } from "../article";
import type { LegalCalendar } from "../calendar";
import type { ClauseId } from "../clause";
import type { ParameterValues } from "../parameters";
import { monthPeriod, type Period } from "../periods";
import type { PlainDate } from "../plain-date";
import type { RoundGrade } from "../terms";

export const article = {
  number: 18,
  title: "绩效评价",
  chapter: 5,
  text: [
    { role: "chapter", text: "第五章  动态管理与支持措施\n" },
    { clause: "art18", text: "第十八条 省科技厅定期组织对国合基地开展绩效评价。绩效评价结果分为“优秀、合格、不合格”三类。对评价“不合格”的国合基地限期整改，组织推荐部门应强化支持与指导，明确优化提升方案，整改后下一次评价仍不合格的，取消资格，三年内不得再次申报。连续两次评价“优秀”，作为“标杆型国合基地”。\n" },
  ],
  clauses: [
    { id: "art18", force: "hard", note: "等次、整改、连续不合格与标杆可机判；取消资格须由人按程序决定" },
  ],
} as const satisfies Article;

/** “优秀、合格、不合格”; a deferred round yields no grade, an absent one is no grade either but a lead for 第二十二条（一）. */
export type RoundResult = {
  round: string;
  grade: RoundGrade;
  /** Whether 限期整改 was ordered after an unqualified round; absent when not known. */
  rectificationOrdered?: boolean;
};

export type GradeStanding = {
  /** 标杆型: the last two grades are excellent (“连续两次评价”), or ever two in a row where the province keeps the title. */
  benchmark: boolean;
  /** The last grade is unqualified. */
  rectificationRequired: boolean;
  /** The last two grades are unqualified: a ground for revocation, which people decide on. */
  revocationGround: boolean;
  warnings: { clause: ClauseId; message: string }[];
  explanation: string;
};

/**
 * What a sequence of evaluation rounds means, oldest first. Consecutive grades are counted over the rounds that have one:
 * deferred and absent rounds neither break nor add.
 */
export function gradeStanding(results: readonly RoundResult[], parameters: Pick<ParameterValues, "benchmarkSticky">): GradeStanding {
  const graded = results.filter(({ grade }) => grade !== "deferred" && grade !== "absent");
  const [previous, last] = [graded.at(-2), graded.at(-1)];
  const isExcellentPair = (index: number) => graded[index - 1]?.grade === "excellent" && graded[index]?.grade === "excellent";
  const earned = isExcellentPair(graded.length - 1);
  const benchmark = earned || (parameters.benchmarkSticky && graded.some((_, index) => isExcellentPair(index)));
  const rectificationRequired = last?.grade === "unqualified";
  const revocationGround = previous?.grade === "unqualified" && rectificationRequired;
  const warnings: GradeStanding["warnings"] = results
    .filter(({ grade }) => grade === "absent")
    .map(({ round }) => ({ clause: "art22.1", message: `${round}未参加绩效评价，须问询有无正当理由，不自动记为不合格。` }));
  if (revocationGround && previous.rectificationOrdered === false) {
    warnings.push({ clause: "art18", message: `${previous.round}不合格后没有下达限期整改，程序有瑕疵，建议先补整改再作决定。` });
  }
  const explanation = revocationGround
    ? "最近两次有等次的评价均为不合格，是取消资格的情形，须经告知、申辩和集体决策。"
    : rectificationRequired
      ? "最近一次评价不合格，应限期整改。"
      : benchmark
        ? earned
          ? "最近两次有等次的评价均为优秀，作为标杆型国合基地。"
          : "曾连续两次评价为优秀，按省厅参数标杆型称号不因后续评价终止。"
        : "没有需要整改、取消资格或列为标杆型的情形。";
  return { benchmark, rectificationRequired, revocationGround, warnings, explanation };
}

/**
 * “限期整改”: the regulation names no length; the province sets one when it publishes the grade.
 * @param months default: the parameter
 */
export function rectificationPeriod(
  orderedOn: PlainDate,
  parameters: Pick<ParameterValues, "rectificationMonths">,
  calendar: LegalCalendar,
  months: number = parameters.rectificationMonths,
): Period {
  return monthPeriod(orderedOn, months, calendar);
}
