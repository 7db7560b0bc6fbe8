import type { Article } from "../article";
import type { LegalCalendar } from "../calendar";
import type { ParameterValues } from "../parameters";
import { finding, type Finding } from "../finding";
import { rollForward } from "../periods";
import { addMonths, daysBetween, formatChineseDate, plainDateOf, type PlainDate } from "../plain-date";

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
 * @param endedOn when the base ceased to be one (第二十二至二十四条): from then on nothing is due
 */
export function annualReportDuty(
  recognizedOn: PlainDate,
  year: number,
  parameters: Pick<ParameterValues, "annualReportAnniversaryCutoff" | "annualReportRollOver">,
  calendar: LegalCalendar,
  endedOn?: PlainDate,
): AnnualReportDuty {
  const reportYear = year - 1;
  const nominalDay = plainDateOf(year, 1, 31);
  const anniversary = addMonths(recognizedOn, 12);
  const cutoff = parameters.annualReportAnniversaryCutoff === "deadline" ? nominalDay : plainDateOf(reportYear, 12, 31);
  const since = `${formatChineseDate(recognizedOn)}认定，${formatChineseDate(anniversary)}满一年`;
  const notDue = (explanation: string): AnnualReportDuty => ({ due: false, reportYear, nominalDay: null, lastDay: null, provisional: false, explanation });
  if (endedOn !== undefined && endedOn <= nominalDay) {
    return notDue(`${formatChineseDate(endedOn)}起不再作为国合基地管理，${year}年1月无须提交年度报告。`);
  }
  if (anniversary > cutoff) {
    return notDue(`${since}，截至${formatChineseDate(cutoff)}未满一年，${year}年1月无须提交年度报告。`);
  }
  const period = parameters.annualReportRollOver
    ? rollForward(nominalDay, calendar)
    : { nominalDay, lastDay: nominalDay, provisional: false, explanation: `截止日为${formatChineseDate(nominalDay)}，按省厅参数不顺延。` };
  return { due: true, reportYear, nominalDay, lastDay: period.lastDay, provisional: period.provisional, explanation: `${since}，应于${year}年1月31日前提交${reportYear}年度报告；${period.explanation}` };
}

/**
 * A report was filed on a day: late is a fact to record and may become a lead for 第二十二条（一）, where a person finds
 * whether there was a good reason. Nothing is refused. Filed where none was due, it is voluntary.
 */
export function checkReportInTime(duty: AnnualReportDuty, filedOn: PlainDate): Finding {
  const rule = "art15-report-in-time";
  const about = ["filedOn"];
  if (duty.lastDay === null) return finding(rule, "met", `${duty.explanation}自愿提交，不计逾期。`, about, { filedOn, daysLate: 0 });
  const daysLate = Math.max(daysBetween(duty.lastDay, filedOn), 0);
  const inputs = { filedOn, nominalDay: duty.nominalDay, lastDay: duty.lastDay, daysLate };
  return daysLate === 0
    ? finding(rule, "met", `${duty.explanation}${formatChineseDate(filedOn)}提交，没有逾期。`, about, inputs)
    : finding(rule, "unmet", `${duty.explanation}${formatChineseDate(filedOn)}提交，逾期${daysLate}日，仍应受理；有无正当理由由人认定。`, about, inputs);
}
