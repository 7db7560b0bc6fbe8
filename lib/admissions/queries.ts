import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import type { AdmissionOrigin } from "@/lib/regulation/articles/article-17-admission";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import type { Finding } from "@/lib/regulation/finding";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import type { Category } from "@/lib/regulation/terms";
import { admissionStages, type AdmissionAction, type AdmissionStage } from "@/lib/workflow/admission-stages";
import { findTransition, transitionsFrom } from "@/lib/workflow/next-stage";
import { admissionFindings } from "./admission-findings";
import { decisionRule } from "./check-admission";
import { admissionDecisionSchema, conditionLinesSchema, researchYearsSchema, type AdmissionDecision, type ConditionLine } from "./content";

const pageSize = 20;

export interface AdmissionRow {
  id: string;
  listTitle: string;
  carrierKind: AdmissionOrigin;
  carrierName: string;
  hostName: string;
  category: Category;
  stage: AdmissionStage;
  listedAt: string;
}

/** The carriers on lists, latest first (第十七条). */
export async function listAdmissions(actor: Actor, filters: { q: string; stage?: AdmissionStage }, request: PageRequest): Promise<Page<AdmissionRow>> {
  const contains = { contains: filters.q.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  const where: Prisma.AdmissionWhereInput = {
    AND: [
      scope(actor, "admission.read") as Prisma.AdmissionWhereInput,
      filters.stage ? { stage: filters.stage } : {},
      filters.q === "" ? {} : { OR: [{ carrierName: contains }, { hostName: contains }, { listTitle: contains }, { creditCode: contains }] },
    ],
  };
  const page = await keysetPage(request, pageSize, (row: { id: string; createdAt: Date }) => ({ value: row.createdAt.toISOString(), id: row.id }), (range) => {
    const { where: from, orderBy } = descending("createdAt", range);
    return db.admission.findMany({
      where: { AND: [where, from] },
      orderBy,
      take: range.take,
      select: { id: true, listTitle: true, carrierKind: true, carrierName: true, hostName: true, category: true, stage: true, createdAt: true },
    });
  });
  return { ...page, rows: page.rows.map(({ createdAt, carrierKind, ...row }) => ({ ...row, carrierKind: carrierKind as AdmissionOrigin, listedAt: formatInstant(createdAt) })) };
}

export interface AdmissionEvent {
  id: string;
  who: string;
  when: string;
  whenIso: string;
  what: string;
  clause: ClauseId | null;
  reason: string | null;
}

export interface AdmissionView extends AdmissionRow {
  version: number;
  originalDocument: string;
  creditCode: string;
  cityCode: string;
  recommenderName: string;
  fieldCode: string;
  fieldZh: string;
  nameZh: string;
  leaderName: string;
  regions: string[];
  assessed: boolean;
  researchYears: { year: number; rd: string; revenue: string }[];
  /** What the officer answered; empty before the check. */
  lines: ConditionLine[];
  checkedByName: string | null;
  /** What the rules say today, for the check. */
  findings: Finding[];
  decision: AdmissionDecision | null;
  documentNumber: string | null;
  issuedOn: PlainDate | null;
  endReason: string | null;
  baseId: string | null;
  record: AdmissionEvent[];
  today: PlainDate;
  allowed: ReadonlySet<AdmissionAction>;
}

/** One carrier with everything the province knows of it; undefined: not there, or not for this actor. */
export async function findAdmission(actor: Actor, id: string): Promise<AdmissionView | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.admission.findFirst({ where: { AND: [{ id }, scope(actor, "admission.read") as Prisma.AdmissionWhereInput] }, include: { recommender: { select: { name: true } } } });
  if (!row) return undefined;
  const [day, events] = await Promise.all([today(), db.event.findMany({ where: { subjectType: "admission", subjectId: id, stageTo: { not: null } }, orderBy: [{ at: "asc" }, { id: "asc" }] })]);
  const researchYears = researchYearsSchema.parse(row.researchYears);
  const allowed = new Set(transitionsFrom(admissionStages, row.stage).map(({ action }) => action).filter((action) => can(actor, `admission.${action}`, row)));
  const findings = allowed.has("check") ? await admissionFindings(db, row, { assessed: row.assessed, researchYears, decisionRecorded: false }, day) : [];
  const decision = admissionDecisionSchema.safeParse(row.decision);
  return {
    id,
    listTitle: row.listTitle,
    carrierKind: row.carrierKind as AdmissionOrigin,
    carrierName: row.carrierName,
    hostName: row.hostName,
    category: row.category,
    stage: row.stage,
    listedAt: formatInstant(row.createdAt),
    version: row.version,
    originalDocument: row.originalDocument,
    creditCode: row.creditCode,
    cityCode: row.cityCode,
    recommenderName: row.recommender.name,
    fieldCode: row.fieldCode,
    fieldZh: row.fieldZh,
    nameZh: baseName(row.fieldZh, row.fieldEn).nameZh,
    leaderName: row.leaderName,
    regions: row.regions,
    assessed: row.assessed,
    researchYears,
    lines: conditionLinesSchema.parse(row.lines),
    checkedByName: row.checkedByName,
    findings: findings.filter(({ rule }) => rule !== decisionRule),
    decision: decision.success ? decision.data : null,
    documentNumber: row.documentNumber,
    issuedOn: row.issuedOn ? fromDbDay(row.issuedOn) : null,
    endReason: row.endReason,
    baseId: row.baseId,
    record: events.map((event) => ({
      id: event.id,
      who: event.actorName,
      when: formatInstant(event.at),
      whenIso: event.at.toISOString(),
      what: findTransition(admissionStages, event.stageFrom as AdmissionStage | null, event.action.slice("admission.".length) as AdmissionAction)?.label ?? event.action,
      clause: event.clause !== null && isClauseId(event.clause) ? event.clause : null,
      reason: event.reason,
    })),
    today: day,
    allowed,
  };
}
