import "server-only";
import { hasRole, type Actor } from "@/lib/access/actor";
import { AccessError, scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { applicationStages, type ApplicationAction, type ApplicationStage } from "@/lib/workflow/application-stages";
import { trackStepOf, type TrackStepKey } from "@/lib/workflow/application-track";
import { assignmentStages } from "@/lib/workflow/assignment-stages";
import { findTransition } from "@/lib/workflow/next-stage";
import { roleLabels, type Role } from "@/lib/workflow/role";
import type { StageTable } from "@/lib/workflow/stage-table";
import { actionsShownTo, namesPerson, reasonShownTo, type CaseAudience } from "./case-audience";

/** One line of the record as an audience may see it. */
export interface CaseEvent {
  id: string;
  who: string;
  /** 2026年9月2日（周三）14:03 */
  when: string;
  whenIso: string;
  what: string;
  clause: ClauseId | null;
  reason: string | null;
  weight: "step" | "forward" | "returned" | "refused" | "recognized";
}

export interface CaseRecord {
  events: CaseEvent[];
  /** For the track: the first day each step of 第十一条 was reached. */
  reachedOn: Partial<Record<TrackStepKey, PlainDate>>;
}

const rolesOf: Record<CaseAudience, readonly Role[]> = {
  host: ["hostEditor", "hostSigner"],
  recommender: ["recommenderHandler", "recommenderApprover"],
  province: ["provinceOfficer", "provinceLeader"],
};

const eventColumns = {
  id: true, at: true, action: true, subjectType: true, actorId: true, actorName: true, actorRoles: true, stageFrom: true, stageTo: true, clause: true, reason: true,
} satisfies Prisma.EventSelect;
type EventRow = Prisma.EventGetPayload<{ select: typeof eventColumns }>;

/**
 * The record of a case, oldest first, as `audience` may see it: a host learns of no assignment inside an office, no
 * score and no expert's name; a recommender of its own part and the outcomes; the province of everything.
 * @throws AccessError when the actor does not belong to the audience, ExpectedError "notFound"
 */
export async function readCaseRecord(actor: Actor, applicationId: string, audience: CaseAudience): Promise<CaseRecord> {
  if (!hasRole(actor, ...rolesOf[audience])) throw new AccessError("application.read");
  const application = await db.application.findFirst({
    where: { AND: [{ id: applicationId }, scope(actor, "application.read")] },
    select: { recommender: { select: { name: true } }, organization: { select: { name: true } }, assignments: { select: { id: true } } },
  });
  if (!application) throw notFoundError("该申报");
  const rows = await db.event.findMany({
    where: {
      OR: [
        { subjectType: "application", subjectId: applicationId },
        ...(audience === "province" ? [{ subjectType: "assignment", subjectId: { in: application.assignments.map(({ id }) => id) } }] : []),
      ],
    },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: eventColumns,
  });
  const parties = { host: application.organization.name, recommender: application.recommender.name };
  return {
    events: rows.filter((row) => isShown(row, audience)).map((row) => present(row, audience, parties)),
    reachedOn: daysReached(rows),
  };
}

function actionOf(row: EventRow): string {
  return row.action.slice(row.action.indexOf(".") + 1);
}

function isShown(row: EventRow, audience: CaseAudience): boolean {
  if (audience === "province") return true;
  const action = actionOf(row) as ApplicationAction;
  // Taking an overdue correction up again moves the case; looking at it line by line is the office's own.
  if (action === "examine") return row.stageFrom !== row.stageTo;
  return actionsShownTo[audience].includes(action);
}

function present(row: EventRow, audience: CaseAudience, parties: { host: string; recommender: string }): CaseEvent {
  return {
    id: row.id,
    who: whoActed(row, audience, parties),
    when: formatInstant(row.at),
    whenIso: row.at.toISOString(),
    what: transitionOf(row)?.label ?? row.action,
    clause: row.clause !== null && isClauseId(row.clause) ? row.clause : null,
    reason: audience === "province" || reasonShownTo(audience, actionOf(row)) ? row.reason : null,
    weight: weightOf(row),
  };
}

function transitionOf(row: EventRow) {
  const table = (row.subjectType === "assignment" ? assignmentStages : applicationStages) as StageTable<string, string>;
  return findTransition(table, row.stageFrom, actionOf(row));
}

function weightOf(row: EventRow): CaseEvent["weight"] {
  if (row.subjectType !== "application" || row.stageTo === null || row.stageTo === row.stageFrom) return "step";
  const stage = row.stageTo as ApplicationStage;
  if (stage === "recognized") return "recognized";
  if (stage === "notRecommended" || stage === "formallyRejected" || stage === "notRecognized") return "refused";
  return applicationStages.stages[stage].inHandsOf === "host" && row.stageFrom !== null ? "returned" : "forward";
}

/** Outside its own house an office is named, not the person who sat at the desk. */
function whoActed(row: EventRow, audience: CaseAudience, parties: { host: string; recommender: string }): string {
  const able = transitionOf(row)?.by ?? [];
  // Somebody may have roles on two sides: the side that could do this act is the one that did.
  const roles = (row.actorRoles as Role[]).filter((role) => able.length === 0 || able.includes(role));
  const side = (["host", "recommender", "province"] as const).find((party) => rolesOf[party].some((role) => roles.includes(role)));
  const role = roles[0] ? roleLabels[roles[0]] : "系统";
  if (!side) return audience === "province" ? `${row.actorName}（${role}）` : role;
  const office = side === "province" ? "省科技厅" : parties[side];
  return namesPerson(audience, side) ? `${office} ${row.actorName}` : office;
}

function daysReached(rows: readonly EventRow[]): Partial<Record<TrackStepKey, PlainDate>> {
  const reached: Partial<Record<TrackStepKey, PlainDate>> = {};
  for (const { subjectType, stageTo, at } of rows) {
    if (subjectType !== "application" || stageTo === null) continue;
    const step = trackStepOf(stageTo as ApplicationStage);
    if (step) reached[step] ??= shanghaiDay(at);
  }
  return reached;
}
