import "server-only";
import { parseCaseContent } from "@/lib/cases/case-draft";
import type { Reader } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { formatHundredths, parseHundredths } from "@/lib/regulation/decimal";
import type { Finding } from "@/lib/regulation/finding";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { ReportedFact } from "./content";
import { figuresOfReport } from "./report-figures";

export interface BaseFacts {
  subsidised: boolean;
  reported: ReportedFact[];
}

interface Period {
  from: PlainDate;
  to: PlainDate;
}

/**
 * What the records already say of each base for a round: accepted annual reports (第十五条 “作为后续绩效评价的重要依据”), support
 * given (第二十一条), the subsidy of the last round (第十九条). The host corrects and proves, it does not type again.
 */
export async function factsOf(client: Reader, bases: readonly { id: string }[], period: Period): Promise<Map<string, BaseFacts>> {
  const ids = bases.map(({ id }) => id);
  const years = { gte: yearOf(period.from), lte: yearOf(period.to) };
  const [reports, supports, subsidies, graded] = await Promise.all([
    client.baseCase.findMany({
      where: { process: "annualReport", baseId: { in: ids }, year: years, filings: { some: {} } },
      orderBy: { year: "asc" },
      select: { baseId: true, year: true, number: true, stage: true, filings: { orderBy: { ordinal: "asc" }, select: { contentText: true, findings: true } } },
    }),
    client.supportRecord.findMany({
      where: { baseId: { in: ids }, givenOn: { gte: toDbDay(period.from), lte: toDbDay(period.to) } },
      select: { id: true, baseId: true, giver: true, amount: true, correctsId: true },
    }),
    client.baseCase.findMany({ where: { process: "subsidy", baseId: { in: ids } }, select: { baseId: true, createdAt: true, content: true } }),
    client.baseCase.findMany({
      where: { process: "evaluation", baseId: { in: ids }, stage: "published" },
      orderBy: { createdAt: "desc" },
      select: { baseId: true, createdAt: true },
    }),
  ]);
  return new Map(
    ids.map((id) => {
      // A subsidy counts until the evaluation after the one it was given for has graded the base.
      const last = graded.find(({ baseId }) => baseId === id);
      const running = subsidies.filter(({ baseId, createdAt }) => baseId === id && (!last || createdAt >= last.createdAt));
      const own = reports.filter(({ baseId }) => baseId === id);
      const reported = [...reportFacts(own, period), ...supportFacts(supports.filter(({ baseId }) => baseId === id)), ...subsidyFacts(running)];
      return [id, { subsidised: running.length > 0, reported }];
    }),
  );
}

interface Report {
  year: number | null;
  number: string | null;
  stage: string;
  filings: { contentText: string; findings: unknown }[];
}

function reportFacts(reports: readonly Report[], period: Period): ReportedFact[] {
  const facts: ReportedFact[] = [];
  for (let year = yearOf(period.from); year <= yearOf(period.to); year++) {
    const report = reports.find((one) => one.year === year);
    if (!report) {
      facts.push({ indicator: "E2", text: `${year}年度没有年度报告在案。` });
      continue;
    }
    const first = report.filings[0]!.findings as readonly Finding[];
    const late = first.find(({ rule }) => rule === "art15-report-in-time")?.outcome === "unmet";
    const returned = report.filings.length - 1;
    facts.push({ indicator: "E2", text: `${year}年度报告${report.number ?? ""}${late ? "逾期提交" : "按时提交"}${returned > 0 ? `，退回修改${returned}次` : ""}。` });
    if (report.stage === "accepted") {
      const { sections } = parseCaseContent(report.filings.at(-1)!.contentText);
      facts.push(...figuresOfReport(sections).map(({ indicator, text }) => ({ indicator, text: `${year}年度：${text}。` })));
    }
  }
  return facts;
}

function supportFacts(records: readonly { id: string; giver: string; amount: { toFixed: (places: number) => string } | null; correctsId: string | null }[]): ReportedFact[] {
  const replaced = new Set(records.map(({ correctsId }) => correctsId));
  const standing = records.filter(({ id }) => !replaced.has(id));
  return (["recommender", "host"] as const).flatMap((giver) => {
    const given = standing.filter((record) => record.giver === giver);
    if (given.length === 0) return [];
    const sum = given.reduce((all, { amount }) => all + (amount ? parseHundredths(amount.toFixed(2))! : BigInt(0)), BigInt(0));
    return [{ indicator: "F1", text: `${giver === "host" ? "依托单位" : "组织推荐部门"}支持记录${given.length}项，经费合计${formatHundredths(sum)}万元。` }];
  });
}

function subsidyFacts(subsidies: readonly { content: unknown }[]): ReportedFact[] {
  return subsidies.map(({ content }) => {
    const { amount, documentNumber } = content as { amount: string; documentNumber: string };
    return { indicator: "F2", text: `${documentNumber}补助${amount}万元。` };
  });
}
