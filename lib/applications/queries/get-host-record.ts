import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import { isClauseId, type ClauseId } from "@/lib/regulation/clause";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { applicationStages, type ApplicationStage } from "@/lib/workflow/application-stages";
import { formOf } from "../form/find-section";
import type { Section } from "@/lib/forms/field";

/** The case as its host follows it, besides the events (case-events.ts). */
export interface HostRecord {
  id: string;
  number: string | null;
  fieldZh: string | null;
  callTitle: string;
  stage: ApplicationStage;
  since: PlainDate;
  today: PlainDate;
  submissions: readonly { ordinal: number; receiptNumber: string; receivedAt: Date; signedByName: string }[];
  rounds: readonly RecordedRound[];
  statements: readonly { id: string; text: string; madeByName: string; madeAt: Date; stageLabel: string }[];
  /** An open request of the host to retract the case. */
  retraction: { requestedAt: Date; reason: string } | null;
  mayState: boolean;
  /** Free until the recommender has decided. */
  mayRetract: boolean;
  mayRequestRetraction: boolean;
}

export interface RecordedRound {
  ordinal: number;
  requestedBy: string;
  requestedAt: Date;
  dueOn: PlainDate;
  nominalDay: PlainDate;
  derivation: string;
  closedAt: Date | null;
  items: readonly { id: string; sectionKey: string; path: string | null; place: string; clause: ClauseId | null; request: string; response: string }[];
}

const parts = {
  call: { select: { title: true, year: true, formVersion: true } },
  submissions: { orderBy: { ordinal: "desc" }, select: { ordinal: true, receiptNumber: true, receivedAt: true, signedByName: true } },
  correctionRounds: { orderBy: { ordinal: "desc" }, include: { items: { orderBy: { id: "asc" } } } },
  statements: { orderBy: { madeAt: "desc" } },
} satisfies Prisma.ApplicationInclude;

/** Undefined: not there, or not this host's. */
export async function findHostRecord(actor: Actor, id: string): Promise<HostRecord | undefined> {
  if (!actor.organizationId || !z.uuid().safeParse(id).success) return undefined;
  if (!isUuid(id)) return undefined;
  const row = await db.application.findFirst({ where: { AND: [{ id, organizationId: actor.organizationId }, scope(actor, "application.read")] }, include: parts });
  if (!row) return undefined;
  const form = formOf(row);
  const facts = { ...row };
  return {
    id: row.id,
    number: row.number,
    fieldZh: row.fieldZh,
    callTitle: row.call.title,
    stage: row.stage,
    since: shanghaiDay(row.stageSince),
    today: await today(),
    submissions: row.submissions,
    rounds: row.correctionRounds.map((round) => ({
      ordinal: round.ordinal,
      // An office asks, not the person at the desk (case-audience.ts).
      requestedBy: round.requestedIn === "formalExamination" ? "省科技厅" : "组织推荐部门",
      requestedAt: round.requestedAt,
      dueOn: fromDbDay(round.dueOn),
      nominalDay: fromDbDay(round.nominalDay),
      derivation: round.derivation,
      closedAt: round.closedAt,
      items: round.items.map((item) => ({
        id: item.id,
        sectionKey: item.sectionKey,
        path: item.fieldKey,
        place: placeOf(form, item.sectionKey, item.fieldKey),
        clause: item.clause !== null && isClauseId(item.clause) ? item.clause : null,
        request: item.request,
        response: item.response ?? "",
      })),
    })),
    statements: row.statements.map(({ id: statementId, text, madeByName, madeAt, stage }) => ({
      id: statementId,
      text,
      madeByName,
      madeAt,
      stageLabel: applicationStages.stages[stage as ApplicationStage].label,
    })),
    retraction: row.retractionRequestedAt ? { requestedAt: row.retractionRequestedAt, reason: row.retractionReason ?? "" } : null,
    mayState: can(actor, "application.state", facts),
    mayRetract: can(actor, "application.retract", facts),
    mayRequestRetraction: row.retractionRequestedAt === null && can(actor, "application.requestRetraction", facts),
  };
}

function placeOf(form: readonly Section[], sectionKey: string, fieldKey: string | null): string {
  const section = form.find(({ key }) => key === sectionKey);
  if (!section) return sectionKey;
  const slot = section.slots.find(({ key }) => `slot:${key}` === fieldKey);
  const field = section.fields.find(({ key }) => key === fieldKey);
  return [section.title, slot?.label ?? field?.label].filter(Boolean).join(" · ");
}
