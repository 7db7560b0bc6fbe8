import "server-only";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader } from "@/lib/platform/db";
import { lawInForce } from "@/lib/platform/law-in-force";
import { annualReportDuty, type AnnualReportDuty } from "@/lib/regulation/articles/article-15-annual-report";
import { regulationInForce } from "@/lib/regulation/articles/article-27-entry-into-force";
import type { LegalCalendar } from "@/lib/regulation/calendar";
import { parametersOn, type ParameterValues } from "@/lib/regulation/parameters";
import { plainDateOf, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";

/** Kinds of `Obligation` of an annual report: to file it, and to file it again after a return. */
export const reportDutyKinds = { file: "annualReport", correct: "annualReportCorrection" } as const;

export interface LawNow {
  day: PlainDate;
  calendar: LegalCalendar;
  parameters: ParameterValues;
}

/** The law on the day this request was received. */
export async function lawNow(client: Reader): Promise<LawNow> {
  const [at, { calendar, overrides }] = [await receivedAt(client), await lawInForce(client)];
  const day = shanghaiDay(at);
  return { day, calendar, parameters: parametersOn(day, overrides) };
}

/**
 * Whether a base owes the report of a year (第十五条). What would have been due before the regulation took effect never was.
 * @param reportYear the year reported on; due on January 31 of the next
 */
export function dutyOf(base: { recognizedOn: Date }, reportYear: number, law: LawNow): AnnualReportDuty {
  const duty = annualReportDuty(fromDbDay(base.recognizedOn), reportYear + 1, law.parameters, law.calendar);
  if (!duty.due || regulationInForce(plainDateOf(reportYear + 1, 1, 31))) return duty;
  return { ...duty, due: false, nominalDay: null, lastDay: null, provisional: false, explanation: `本办法施行前，${reportYear}年度没有应提交的年度报告。` };
}
