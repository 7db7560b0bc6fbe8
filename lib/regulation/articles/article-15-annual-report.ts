import type { Article } from "../article";
import type { LegalCalendar } from "../calendar";
import type { ParameterValues } from "../parameters";
import { rollForward } from "../periods";
import { addMonths, formatChineseDate, plainDateOf, type PlainDate } from "../plain-date";

export const article = {
  number: 15,
  title: "年度报告",
  chapter: 4,
  text: [
    { clause: "art15", text: "第十五条 国合基地实行年报制度，认定满一年的国合基地应于每年1月31日前提交上一年度报告，并作为后续绩效评价的重要依据。\n\n" },
  ],
  clauses: [
    { id: "art15", force: "hard", note: "年报期限可机判；后果见第二十二条（一），须由人认定有无正当理由" },
  ],
} as const satisfies Article;

export type AnnualReportDuty = {
  due: boolean;
  /** The year reported on. */
  reportYear: number;
  /** January 31; null when no report is due. */
  nominalDay: PlainDate | null;
  lastDay: PlainDate | null;
  provisional: boolean;
  explanation: string;
};

/**
 * “认定满一年的国合基地应于每年1月31日前提交上一年度报告”: whether a base reports in January of a year, and until when.
 * January 31 counts in full; it rolls over holidays when the province so decides (default).
 * @param recognizedOn date of the document of recognition @param year the year of the January 31
 */
export function annualReportDuty(recognizedOn: PlainDate, year: number, parameters: ParameterValues, calendar: LegalCalendar): AnnualReportDuty {
  const reportYear = year - 1;
  const nominalDay = plainDateOf(year, 1, 31);
  const anniversary = addMonths(recognizedOn, 12);
  const cutoff = parameters.annualReportAnniversaryCutoff === "deadline" ? nominalDay : plainDateOf(reportYear, 12, 31);
  const since = `${formatChineseDate(recognizedOn)}认定，${formatChineseDate(anniversary)}满一年`;
  if (anniversary > cutoff) {
    return { due: false, reportYear, nominalDay: null, lastDay: null, provisional: false, explanation: `${since}，截至${formatChineseDate(cutoff)}未满一年，${year}年1月无须提交年度报告。` };
  }
  const period = parameters.annualReportRollOver
    ? rollForward(nominalDay, calendar)
    : { nominalDay, lastDay: nominalDay, provisional: false, explanation: `截止日为${formatChineseDate(nominalDay)}，按省厅参数不顺延。` };
  return { due: true, reportYear, nominalDay, lastDay: period.lastDay, provisional: period.provisional, explanation: `${since}，应于${year}年1月31日前提交${reportYear}年度报告；${period.explanation}` };
}
