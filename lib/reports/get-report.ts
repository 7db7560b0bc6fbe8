import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { baseAsOf } from "@/lib/bases/base-as-of";
import { differencesFromRecord, partnersOnRecord, type RecordDifference } from "@/lib/bases/record-differences";
import { parseCaseContent } from "@/lib/cases/case-draft";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { SectionData } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { groupDecimal } from "@/lib/forms/spell-value";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { notFoundError } from "@/lib/platform/errors";
import { daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { annualReportStages, type AnnualReportStage } from "@/lib/workflow/annual-report-stages";
import { annualReportContent, type AnnualReportContent } from "./content";
import { annualReportForm } from "./form";
import { reportDutyKinds } from "./report-duty";

/** A figure of the report beside the same of the year before. */
export interface ComparedFigure {
  label: string;
  unit: string;
  before: string;
  now: string;
}

/** What the panel of an annual report shows beside the filed form. */
export interface ReportView {
  voluntary: boolean;
  /** The duty of 第十五条; null for a voluntary report. */
  duty: { nominalDay: PlainDate; lastDay: PlainDate; derivation: string; provisional: boolean } | null;
  /** The day of the first submission, which decides. */
  filedOn: PlainDate | null;
  daysLate: number;
  lateExplanation: string | null;
  /** Outside its own house an office is named, not the person who sat at the desk. */
  opinions: { text: string; byName: string | null; on: PlainDate }[];
  prefills: AnnualReportContent["prefills"];
  /** Figures against the last report that was filed; empty without one. */
  compared: ComparedFigure[];
  comparedYear: number | null;
  /** Where the report names another leader, name or partner than the record did on the day it was filed, or does while it is written (第十六条末句). */
  differences: RecordDifference[];
}

const parts = {
  base: true,
  sections: true,
  filings: { orderBy: { ordinal: "asc" }, select: { contentText: true, explanations: true, receivedAt: true } },
} satisfies Prisma.BaseCaseInclude;

/** Offices read what was signed, the host what it is writing. A fixed number of queries. @throws ExpectedError "notFound" */
export async function getReport(actor: Actor, caseId: string, audience: CaseAudience): Promise<ReportView> {
  const row = await db.baseCase.findFirst({ where: { AND: [{ id: caseId, process: "annualReport" }, scope(actor, "baseCase.read")] }, include: parts });
  if (!row) throw notFoundError("该年度报告");
  const filed = row.filings.at(-1);
  const written = audience === "host" && annualReportStages.stages[row.stage as AnnualReportStage].inHandsOf === "host";
  const [told, earlier, partners, then] = await Promise.all([
    db.obligation.findFirst({ where: { subjectType: "annualReport", subjectId: caseId, kind: reportDutyKinds.file }, orderBy: { lastDay: "desc" } }),
    db.baseCase.findFirst({
      where: { baseId: row.baseId, process: "annualReport", year: { lt: row.year! }, filedAt: { not: null } },
      orderBy: { year: "desc" },
      select: { year: true, filings: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } } },
    }),
    partnersOnRecord(db, row.base),
    filed && !written ? baseAsOf(row.baseId, shanghaiDay(filed.receivedAt)) : null,
  ]);
  const content = annualReportContent(row.content);
  const sections = written || !filed ? Object.fromEntries(row.sections.map(({ key, data }) => [key, data as SectionData])) : parseCaseContent(filed.contentText).sections;
  const filedOn = row.filedAt ? shanghaiDay(row.filedAt) : null;
  const duty = told ? { nominalDay: fromDbDay(told.nominalDay), lastDay: fromDbDay(told.lastDay), derivation: told.derivation, provisional: told.provisional } : null;
  const before = earlier?.filings[0] ? parseCaseContent(earlier.filings[0].contentText).sections : undefined;
  return {
    voluntary: content.voluntary,
    duty,
    filedOn,
    daysLate: duty && filedOn ? Math.max(daysBetween(duty.lastDay, filedOn), 0) : 0,
    lateExplanation: (row.filings[0]?.explanations as Record<string, string> | undefined)?.["art15-report-in-time"] ?? null,
    opinions: content.opinions.map((opinion) => ({ ...opinion, byName: audience === "recommender" ? opinion.byName : null })),
    prefills: content.prefills,
    compared: before ? compareFigures(row.base.category, row.year!, before, sections) : [],
    comparedYear: before ? earlier!.year : null,
    differences: differencesFromRecord({ ...(then ?? row.base), partners }, { nameZh: sections.overview?.nameZh, leaderName: sections.overview?.leaderName, partners: sections.channels?.agreements }),
  };
}

function compareFigures(category: Category, year: number, before: Readonly<Record<string, SectionData>>, now: Readonly<Record<string, SectionData>>): ComparedFigure[] {
  return annualReportForm({ category, year, content: null }).flatMap(({ key, fields }) =>
    fields.flatMap((field): ComparedFigure[] => {
      if (field.kind !== "number" && field.kind !== "money") return [];
      const data = now[key] ?? {};
      if (!isShown(field.showWhen, data)) return [];
      const text = (value: SectionData[string]) => (typeof value === "string" && value !== "" ? groupDecimal(value) : "—");
      const label = field.kind === "money" ? field.label.replace(/（万元）$/, "") : field.label;
      return [{ label, unit: field.kind === "money" ? "万元" : (field.unit ?? ""), before: text(before[key]?.[field.key]), now: text(data[field.key]) }];
    }),
  );
}
