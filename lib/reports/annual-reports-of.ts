import "server-only";
import { parseCaseContent, type CaseContent } from "@/lib/cases/case-draft";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Reader } from "@/lib/platform/db";
import { daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import type { AnnualReportStage } from "@/lib/workflow/annual-report-stages";
import { annualReportContent } from "./content";
import { reportDutyKinds } from "./report-duty";

/** A year's report of a base, as an evaluation counts on it (第十五条 “作为后续绩效评价的重要依据”). */
export interface AnnualReportFacts {
  caseId: string;
  number: string | null;
  year: number;
  stage: AnnualReportStage;
  voluntary: boolean;
  /** null for a voluntary one. */
  lastDay: PlainDate | null;
  /** The day of the first submission, which decides lateness. */
  filedOn: PlainDate | null;
  /** Days after the last day at the first submission, or until `on` while there is none; 0 in time. */
  daysLate: number;
  lateExplanation: string | null;
  /** What was signed last; null before anything was. */
  content: CaseContent | null;
}

/**
 * Every report of a base, latest year first; a year that is missing was neither due nor written. For a verb or a query that
 * has asked already whether its actor may see the base. @param on the day until which an unfiled report is counted as late
 */
export async function annualReportsOf(baseId: string, on: PlainDate, client: Reader = db): Promise<AnnualReportFacts[]> {
  const rows = await client.baseCase.findMany({
    where: { baseId, process: "annualReport" },
    orderBy: { year: "desc" },
    select: { id: true, number: true, year: true, stage: true, filedAt: true, endedAt: true, content: true, filings: { orderBy: { ordinal: "asc" } } },
  });
  const duties = await client.obligation.findMany({ where: { subjectType: "annualReport", subjectId: { in: rows.map(({ id }) => id) }, kind: reportDutyKinds.file }, orderBy: { lastDay: "asc" }, select: { subjectId: true, lastDay: true } });
  const lastDays = new Map(duties.map(({ subjectId, lastDay }) => [subjectId, fromDbDay(lastDay)]));
  return rows.map((row): AnnualReportFacts => {
    const lastDay = lastDays.get(row.id) ?? null;
    const filedOn = row.filedAt ? shanghaiDay(row.filedAt) : null;
    const until = filedOn ?? (row.endedAt ? shanghaiDay(row.endedAt) : on);
    const first = row.filings.at(0);
    return {
      caseId: row.id,
      number: row.number,
      year: row.year!,
      stage: row.stage as AnnualReportStage,
      voluntary: annualReportContent(row.content).voluntary,
      lastDay,
      filedOn,
      daysLate: lastDay === null ? 0 : Math.max(daysBetween(lastDay, until), 0),
      lateExplanation: (first?.explanations as Record<string, string> | undefined)?.["art15-report-in-time"] ?? null,
      content: row.filings.length > 0 ? parseCaseContent(row.filings.at(-1)!.contentText) : null,
    };
  });
}
