import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { recordColumns, type CaseAudience, type CaseEvent } from "@/lib/cases/case-record";
import { ownOf } from "@/lib/cases/get-case";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { ClauseId } from "@/lib/regulation/clause";
import { addMonths, isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { BaseStage } from "@/lib/workflow/base-stages";
import { caseTable, isCaseProcess, type CaseProcess } from "@/lib/workflow/case-tables";
import { presentBaseRecord } from "./base-record";
import { agreementState, type AgreementState } from "./agreement-state";
import type { Party } from "@/lib/workflow/role";
import { stageLabel } from "@/lib/workflow/stage-label";

/** What a base was, or is, from a day on. */
export interface DossierVersion {
  ordinal: number;
  validFrom: PlainDate;
  /** null: still. */
  validThrough: PlainDate | null;
  reason: string;
  fields: BaseFields;
}

export interface BaseFields {
  nameZh: string;
  nameEn: string;
  category: Category;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  leaderName: string;
  regions: readonly string[];
  stage: BaseStage;
}

export interface DossierCase {
  id: string;
  process: CaseProcess;
  title: string;
  number: string | null;
  stageLabel: string;
  inHandsOf: Party;
  ended: boolean;
  grade: string | null;
  year: number | null;
}

export interface DossierDuty {
  id: string;
  kind: string;
  clause: ClauseId;
  nominalDay: PlainDate;
  lastDay: PlainDate;
  derivation: string;
  provisional: boolean;
  bearer: string;
  caseId: string | null;
}

export interface DossierAgreement {
  id: string;
  partner: string;
  title: string;
  signedOn: string;
  expiresOn: PlainDate | null;
  state: AgreementState;
}

/** One page with everything about a base that the audience may see. */
export interface BaseDossier {
  id: string;
  number: string;
  today: PlainDate;
  present: BaseFields;
  cityCode: string;
  hostName: string;
  organizationId: string;
  recommenderName: string;
  recognizedOn: PlainDate;
  /** 满一年日 (第十五条). */
  anniversaryOn: PlainDate;
  documentNumber: string;
  entryRoute: "selection" | "admission" | "import";
  benchmarkSince: PlainDate | null;
  applicationId: string | null;
  versions: DossierVersion[];
  cases: DossierCase[];
  duties: DossierDuty[];
  partners: { id: string; name: string; region: string }[];
  agreements: DossierAgreement[];
  members: { id: string; name: string; organization: string; position: string }[];
  /** What happened to the base itself, oldest first. */
  record: CaseEvent[];
}

const parts = {
  organization: { select: { id: true, name: true, ledger: { where: { kind: { in: ["partner", "agreement", "member"] } }, orderBy: { updatedAt: "desc" }, take: 300 } } },
  recommender: { select: { name: true } },
  versions: { orderBy: { ordinal: "desc" } },
} satisfies Prisma.BaseInclude;

/** undefined: not there, or not in the actor's charge. The number of queries is fixed. */
export async function findDossier(actor: Actor, id: string, audience: CaseAudience): Promise<BaseDossier | undefined> {
  if (!isUuid(id)) return undefined;
  const base = await db.base.findFirst({ where: { AND: [{ id }, scope(actor, "base.read"), chargeOf(actor, audience)] }, include: parts });
  if (!base) return undefined;
  const [day, events, cases] = await Promise.all([
    today(),
    db.event.findMany({ where: { subjectType: "base", subjectId: id }, orderBy: [{ at: "asc" }, { id: "asc" }], take: 200, select: recordColumns }),
    db.baseCase.findMany({
      where: { AND: [{ baseId: id }, scope(actor, "baseCase.read"), ownOf(actor, audience)] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 200,
      select: { id: true, process: true, title: true, number: true, stage: true, endedAt: true, grade: true, year: true },
    }),
  ]);
  const duties = await db.obligation.findMany({
    where: { subjectId: { in: [id, ...cases.map((one) => one.id)] }, dischargedAt: null },
    orderBy: [{ lastDay: "asc" }, { id: "asc" }],
  });
  const ledger = base.organization.ledger.map(({ id: entryId, kind, data }) => ({ id: entryId, kind, values: (data as { values?: Record<string, unknown> }).values ?? {} }));
  return {
    id,
    number: base.number,
    today: day,
    present: { nameZh: base.nameZh, nameEn: base.nameEn, category: base.category, fieldCode: base.fieldCode, fieldZh: base.fieldZh, fieldEn: base.fieldEn, leaderName: base.leaderName, regions: base.regions, stage: base.stage },
    cityCode: base.cityCode,
    hostName: base.organization.name,
    organizationId: base.organizationId,
    recommenderName: base.recommender.name,
    recognizedOn: fromDbDay(base.recognizedOn),
    anniversaryOn: addMonths(fromDbDay(base.recognizedOn), 12),
    documentNumber: base.documentNumber,
    entryRoute: base.entryRoute,
    benchmarkSince: base.benchmarkSince ? fromDbDay(base.benchmarkSince) : null,
    applicationId: base.applicationId,
    versions: base.versions.map((version) => ({
      ordinal: version.ordinal,
      validFrom: fromDbDay(version.validFrom),
      validThrough: version.validThrough ? fromDbDay(version.validThrough) : null,
      reason: version.reason,
      fields: version.data as unknown as BaseFields,
    })),
    cases: cases.filter(({ process }) => isCaseProcess(process)).map((one): DossierCase => {
      const process = one.process as CaseProcess;
      const info = caseTable(process).stages[one.stage]!;
      return { id: one.id, process, title: one.title, number: one.number, stageLabel: stageLabel(info, audience === "host" ? "host" : "staff"), inHandsOf: info.inHandsOf, ended: one.endedAt !== null, grade: gradeShown(one.grade, one.stage), year: one.year };
    }),
    duties: duties.map((duty) => ({
      id: duty.id,
      kind: duty.kind,
      clause: duty.clause as ClauseId,
      nominalDay: fromDbDay(duty.nominalDay),
      lastDay: fromDbDay(duty.lastDay),
      derivation: duty.derivation,
      provisional: duty.provisional,
      bearer: duty.bearer,
      caseId: duty.subjectId === id ? null : duty.subjectId,
    })),
    partners: ledger.filter(({ kind }) => kind === "partner").map(({ id: entryId, values }) => ({ id: entryId, name: textOf(values.nameZh) || textOf(values.nameLocal), region: textOf(values.region) })),
    members: ledger.filter(({ kind }) => kind === "member").map(({ id: entryId, values }) => ({ id: entryId, name: textOf(values.name), organization: textOf(values.organization), position: textOf(values.title) })),
    record: presentBaseRecord(events, audience, { host: base.organization.name, recommender: base.recommender.name }),
    agreements: ledger.filter(({ kind }) => kind === "agreement").map(({ id: entryId, values }) => agreementOf(entryId, values, day)),
  };
}

/** Somebody with roles on two sides sees in each workspace that side's bases. */
export function chargeOf(actor: Actor, audience: CaseAudience): Prisma.BaseWhereInput {
  const nobody = "00000000-0000-0000-0000-000000000000";
  if (audience === "host") return { organizationId: actor.organizationId ?? nobody };
  return audience === "recommender" ? { recommenderId: actor.recommenderId ?? nobody } : {};
}

/** A grade that was decided and not yet published is the province's own. */
function gradeShown(grade: string | null, stage: string): string | null {
  return stage === "published" ? grade : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function agreementOf(id: string, values: Record<string, unknown>, day: PlainDate): DossierAgreement {
  const text = textOf(values.expiresOn);
  return { id, partner: textOf(values.partner), title: textOf(values.title), signedOn: textOf(values.signedOn), expiresOn: isPlainDate(text) ? text : null, state: agreementState(text, day) };
}
