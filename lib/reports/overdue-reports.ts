import "server-only";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db, type Reader } from "@/lib/platform/db";
import { liveParameters } from "@/lib/platform/law-in-force";
import { daysBetween, type PlainDate } from "@/lib/regulation/plain-date";
import { reportDutyKinds } from "./report-duty";

export interface OverdueReport {
  caseId: string;
  baseId: string;
  year: number;
  lastDay: PlainDate;
  daysLate: number;
  /** What the province's parameters have a person look at: a written inquiry, then a lead of 第二十二条（一）. Nothing follows by itself. */
  step: "reminder" | "inquiry" | "lead";
}

/**
 * Reports that nobody has filed after their last day, longest first: facts from which a person may make an inquiry or a lead
 * (第二十二条（一）; whether there was a good reason is found by a person). @param take at most so many
 */
export async function overdueReports(day: PlainDate, take = 500, client: Reader = db): Promise<OverdueReport[]> {
  const parameters = await liveParameters(day, client);
  const duties = await client.obligation.findMany({
    where: { kind: reportDutyKinds.file, dischargedAt: null, lastDay: { lt: toDbDay(day) } },
    orderBy: [{ lastDay: "asc" }, { id: "asc" }],
    take,
    select: { subjectId: true, lastDay: true },
  });
  const cases = await client.baseCase.findMany({ where: { id: { in: duties.map(({ subjectId }) => subjectId) } }, select: { id: true, baseId: true, year: true } });
  const found = new Map(cases.map((one) => [one.id, one]));
  return duties.flatMap(({ subjectId, lastDay: last }): OverdueReport[] => {
    const report = found.get(subjectId);
    if (!report) return [];
    const lastDay = fromDbDay(last);
    const daysLate = daysBetween(lastDay, day);
    const step = daysLate >= parameters.annualReportLeadDays ? "lead" : daysLate >= parameters.annualReportInquiryDays ? "inquiry" : "reminder";
    return [{ caseId: subjectId, baseId: report.baseId, year: report.year!, lastDay, daysLate, step }];
  });
}
