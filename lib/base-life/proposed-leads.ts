import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { standingOf } from "@/lib/evaluations/consequences";
import { gradeHistories } from "@/lib/evaluations/grade-history";
import { proposalsOf } from "@/lib/evaluations/proposals";
import { receivedAt } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { liveParameters } from "@/lib/platform/law-in-force";
import { sharedPatents, spendingUnlikeAudit, type PatentClaim, type SpendingClaim } from "@/lib/regulation/cross-checks";
import { formatChineseDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import type { GroundClause } from "@/lib/regulation/revocation-grounds";
import { overdueReports } from "@/lib/reports/overdue-reports";
import { revocationContent } from "@/lib/revocations/content";
import { materialClaims } from "./material-claims";

/** What the records give reason to look into. It is no lead before an officer has registered it, and nothing adverse even then. */
export interface ProposedLead {
  /** What it is about; a base has one lead of each. */
  mark: string;
  baseId: string;
  baseNumber: string;
  baseName: string;
  hostName: string;
  ground: GroundClause;
  source: "record" | "crossCheck";
  /** The facts in sentences; they become the summary of the lead. */
  facts: string;
  /** The case it grew out of. */
  originId: string | null;
  /** Where the province sees that case; a report that is still being written is the host's own. */
  href: string | null;
}

const columns = {
  id: true, number: true, nameZh: true, stage: true, benchmarkSince: true, applicationId: true, organizationId: true,
  organization: { select: { name: true } },
} satisfies Prisma.BaseSelect;
type Row = Prisma.BaseGetPayload<{ select: typeof columns }>;
type Found = Pick<ProposedLead, "mark" | "baseId" | "ground" | "source" | "facts" | "originId" | "href">;

/** All that is proposed for bases managed as such and has no lead yet (第二十二条（一）至（三）). A fixed number of queries. */
export async function proposedLeads(actor: Actor): Promise<ProposedLead[]> {
  const bases = await db.base.findMany({ where: { AND: [scope(actor, "base.read"), { stage: { in: ["active", "rectifying"] } }] }, orderBy: { number: "asc" }, select: columns });
  const day = shanghaiDay(await receivedAt());
  const [claims, leads] = await Promise.all([
    materialClaims(bases),
    db.baseCase.findMany({ where: { process: "revocation", baseId: { in: bases.map(({ id }) => id) } }, select: { baseId: true, originId: true, content: true } }),
  ]);
  const registered = new Set(leads.map(({ baseId, content }) => `${baseId} ${revocationContent(content).mark}`));
  const byId = new Map(bases.map((base) => [base.id, base]));
  const begunFrom = new Set(leads.flatMap(({ originId }) => originId ?? []));
  const found = [...(await lateReports(day)), ...(await gradeLeads(day, bases, begunFrom)), ...patentLeads(claims.patents, byId), ...spendingLeads(claims.spending, bases)];
  return found.flatMap((lead): ProposedLead[] => {
    const base = byId.get(lead.baseId);
    if (!base || registered.has(`${lead.baseId} ${lead.mark}`)) return [];
    return [{ ...lead, baseNumber: base.number, baseName: base.nameZh, hostName: base.organization.name }];
  });
}

/** 第二十二条（一）: late so long that the province's parameters have somebody ask for the reason. */
async function lateReports(day: PlainDate): Promise<Found[]> {
  const late = (await overdueReports(day)).filter(({ step }) => step !== "reminder");
  return late.map(({ caseId, baseId, year, lastDay, daysLate }) => ({
    mark: `report:${caseId}`,
    baseId,
    ground: "art22.1",
    source: "record",
    facts: `${year} 年度报告应于${formatChineseDate(lastDay)}前提交，已逾期 ${daysLate} 日，至今没有提交。有无正当理由，经书面问询后由人认定。`,
    originId: caseId,
    href: null,
  }));
}

/** 第十八条、第二十二条（一）（二）: what the last published round of each base gives ground for. */
async function gradeLeads(day: PlainDate, bases: readonly Row[], begunFrom: ReadonlySet<string>): Promise<Found[]> {
  const parameters = await liveParameters(day);
  const histories = await gradeHistories(db, bases.map(({ id }) => id));
  return bases.flatMap((base): Found[] => {
    const history = histories.get(base.id)!;
    const last = history.at(-1);
    if (!last) return [];
    const standing = standingOf(history, parameters);
    const proposals = proposalsOf({ standing, grade: last.result.grade, isBenchmark: base.benchmarkSince !== null, stage: base.stage, begun: begunFrom.has(last.caseId) ? ["revocation"] : [] });
    const warnings = standing.warnings.map(({ message }) => message).join("");
    const own = { mark: `grade:${last.caseId}`, baseId: base.id, source: "record", originId: last.caseId, href: `/province/cases/${last.caseId}` } as const;
    if (proposals.includes("revocationLead")) return [{ ...own, ground: "art22.2", facts: `${warnings}${standing.explanation}` }];
    return proposals.includes("absenceInquiry") ? [{ ...own, ground: "art22.1", facts: `${warnings}${last.result.round}未参加绩效评价。有无正当理由，经书面问询后由人认定。` }] : [];
  });
}

/** 第二十二条（三）: one proposal for each base that names the patent. */
function patentLeads(claims: readonly PatentClaim[], bases: ReadonlyMap<string, Row>): Found[] {
  return sharedPatents(claims).flatMap(({ key, claims: all }) =>
    [...new Set(all.map(({ baseId }) => baseId))].map((baseId): Found => {
      const own = all.filter((claim) => claim.baseId === baseId);
      const others = all.filter((claim) => claim.baseId !== baseId).map((claim) => `${bases.get(claim.baseId)!.nameZh}（${bases.get(claim.baseId)!.number}）${claim.where}`);
      return {
        mark: `patent:${key}`,
        baseId,
        ground: "art22.3",
        source: "crossCheck",
        facts: `专利 ${own[0]!.number} 列入本基地${own.map(({ where }) => where).join("、")}，同时列入${others.join("、")}。是否属于共同成果，由人核实。`,
        originId: null,
        href: null,
      };
    }),
  );
}

/** 第二十二条（三）: the spending is the host's; it is looked into with the base whose declaration states it, or with its first. */
function spendingLeads(claims: readonly SpendingClaim[], bases: readonly Row[]): Found[] {
  return spendingUnlikeAudit(claims).flatMap(({ hostId, year, audited, others }): Found[] => {
    const base = bases.find(({ organizationId, applicationId }) => organizationId === hostId && applicationId !== null) ?? bases.find(({ organizationId }) => organizationId === hostId);
    if (!base) return [];
    const differing = others.map(({ where, rd, audited: isAudited }) => `${where}填报 ${rd} 万元（${isAudited ? "称已审计" : "未审计"}）`);
    return [{ mark: `spending:${year}:${audited.caliber}`, baseId: base.id, ground: "art22.3", source: "crossCheck", facts: `${year} 年研究开发费用，${audited.where}经审计为 ${audited.rd} 万元，${differing.join("、")}，两者不一致。原因由人核实。`, originId: null, href: null }];
  });
}
