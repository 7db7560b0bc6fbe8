import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { ClauseId } from "@/lib/regulation/clause";
import type { Finding } from "@/lib/regulation/finding";
import { daysBetween, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import type { Category } from "@/lib/regulation/terms";
import type { BaseStage } from "@/lib/workflow/base-stages";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { partyLabels } from "@/lib/workflow/role";
import { stageLabel } from "@/lib/workflow/stage-label";
import { parseCaseContent, type CaseContent } from "./case-draft";
import { presentRecord, recordColumns, type CaseAudience, type CaseEvent } from "./case-record";

export interface CaseDuty {
  kind: string;
  nominalDay: PlainDate;
  lastDay: PlainDate;
  derivation: string;
  clause: ClauseId;
  provisional: boolean;
  bearer: string;
}

export interface CaseFilingView {
  ordinal: number;
  receivedAt: string;
  signedByName: string;
  sha256: string;
}

/** A 办理事项 as one party sees it; what only its process knows is read by the process's own panel. */
export interface CaseView {
  id: string;
  process: CaseProcess;
  number: string | null;
  title: string;
  stage: string;
  stageLabel: string;
  next: string;
  clause: ClauseId;
  /** “组织推荐部门（推荐部门审核）”; null when the case is over. */
  inHandsOf: string | null;
  daysInStage: number;
  today: PlainDate;
  version: number;
  year: number | null;
  base: { id: string; number: string; nameZh: string; category: Category; stage: BaseStage };
  organizationId: string;
  hostName: string;
  recommenderName: string;
  signOffRequestedAt: string | null;
  /** The latest first. */
  filings: CaseFilingView[];
  /** What was signed last; null before anything was. */
  content: CaseContent | null;
  previous: CaseContent | null;
  findings: readonly Finding[];
  explanations: Readonly<Record<string, string>>;
  record: CaseEvent[];
  /** The stages it has been in, this one among them. */
  visited: ReadonlySet<string>;
  duties: CaseDuty[];
  consequences: { id: string; process: CaseProcess; title: string; stageLabel: string }[];
  /** Acts that the table and the policy allow this actor now. */
  allowed: ReadonlySet<string>;
}

const parts = {
  base: true,
  organization: { select: { id: true, name: true } },
  recommender: { select: { id: true, name: true } },
  filings: { orderBy: { ordinal: "desc" }, take: 20 },
} satisfies Prisma.BaseCaseInclude;

/** One case of a base; undefined: not there, or not for this actor. The number of queries is fixed. */
export async function findCase(actor: Actor, id: string, audience: CaseAudience): Promise<CaseView | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.baseCase.findFirst({ where: { AND: [{ id }, scope(actor, "baseCase.read"), ownOf(actor, audience)] }, include: parts });
  if (!row) return undefined;
  const process = row.process as CaseProcess;
  const [at, events, duties, consequences] = await Promise.all([
    receivedAt(),
    db.event.findMany({ where: { subjectType: process, subjectId: id }, orderBy: [{ at: "asc" }, { id: "asc" }], select: recordColumns }),
    db.obligation.findMany({ where: { subjectType: process, subjectId: id, dischargedAt: null }, orderBy: [{ lastDay: "asc" }, { id: "asc" }] }),
    db.baseCase.findMany({ where: { AND: [{ originId: id }, scope(actor, "baseCase.read")] }, orderBy: { createdAt: "asc" }, select: { id: true, process: true, title: true, stage: true } }),
  ]);
  const table = caseTable(process);
  const info = table.stages[row.stage]!;
  const day = shanghaiDay(at);
  const [last, earlier] = row.filings;
  const label = stageLabel(info, audience === "host" ? "host" : "staff");
  return {
    id,
    process,
    number: row.number,
    title: row.title,
    stage: row.stage,
    stageLabel: label,
    next: info.next,
    clause: info.clause,
    inHandsOf: info.inHandsOf === "nobody" ? null : `${partyLabels[info.inHandsOf]}（${label}）`,
    daysInStage: Math.max(0, daysBetween(shanghaiDay(row.stageSince), day)),
    today: day,
    version: row.version,
    year: row.year,
    base: { id: row.base.id, number: row.base.number, nameZh: row.base.nameZh, category: row.base.category, stage: row.base.stage },
    organizationId: row.organizationId,
    hostName: row.organization.name,
    recommenderName: row.recommender.name,
    signOffRequestedAt: row.signOffRequestedAt ? formatInstant(row.signOffRequestedAt) : null,
    filings: row.filings.map((one) => ({ ordinal: one.ordinal, receivedAt: formatInstant(one.receivedAt), signedByName: one.signedByName, sha256: one.sha256 })),
    content: last ? parseCaseContent(last.contentText) : null,
    previous: earlier ? parseCaseContent(earlier.contentText) : null,
    findings: (last?.findings ?? []) as unknown as Finding[],
    explanations: (last?.explanations ?? {}) as Record<string, string>,
    visited: new Set([row.stage, ...events.flatMap(({ stageFrom, stageTo }) => [stageFrom, stageTo]).filter((one) => one !== null)]),
    record: presentRecord(process, events, audience, { host: row.organization.name, recommender: row.recommender.name }),
    duties: duties.map((duty) => ({
      kind: duty.kind,
      nominalDay: fromDbDay(duty.nominalDay),
      lastDay: fromDbDay(duty.lastDay),
      derivation: duty.derivation,
      clause: duty.clause as ClauseId,
      provisional: duty.provisional,
      bearer: duty.bearer,
    })),
    consequences: consequences.map((one) => {
      const other = one.process as CaseProcess;
      return { id: one.id, process: other, title: one.title, stageLabel: stageLabel(caseTable(other).stages[one.stage]!, audience === "host" ? "host" : "staff") };
    }),
    allowed: new Set(transitionsFrom(table, row.stage).map(({ action }) => action).filter((action) => can(actor, `${process}.${action}`, row))),
  };
}

/** Somebody with roles on two sides sees in each workspace that side's cases. */
export function ownOf(actor: Actor, audience: CaseAudience): Prisma.BaseCaseWhereInput {
  if (audience === "host") return { organizationId: actor.organizationId ?? "00000000-0000-0000-0000-000000000000", openToHost: true };
  if (audience === "recommender") return { recommenderId: actor.recommenderId ?? "00000000-0000-0000-0000-000000000000", openToRecommender: true };
  return { openToProvince: true };
}
