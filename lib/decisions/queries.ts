import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { resultsOf } from "@/lib/assessments/statistics";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { countOpenObjections } from "@/lib/objections/open-objections";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { isUuid } from "@/lib/platform/uuid";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { proposedListStages, type ProposedListAction, type ProposedListStage } from "@/lib/workflow/proposed-list-stages";
import { findCoveringDecision } from "./covering-decision";
import { noticePeriod } from "./notice-period";
import type { EntryOutcome } from "./schema";

export interface ListEntry {
  applicationId: string;
  number: string;
  hostName: string;
  cityCode: string;
  recommenderName: string;
  category: Category;
  fieldZh: string;
  fieldEn: string;
  /** The name it will have, or has, by 第二十五条. */
  nameZh: string;
  nameEn: string;
  stage: ApplicationStage;
  panelRank: number;
  mean: number | null;
  opinions: number;
  outcome: EntryOutcome;
  departureReason: string;
  held: boolean;
  /** How many, never whose. */
  openObjections: number;
  base: { number: string } | null;
}

export interface ProposedListView {
  id: string;
  title: string;
  stage: ProposedListStage;
  version: number;
  noticeRequired: boolean;
  call: { id: string; title: string; year: number };
  entries: ListEntry[];
  notice: { id: string; startsOn: PlainDate; endsOn: PlainDate; derivation: string; ended: boolean } | null;
  /** What opening the notice today would mean. */
  noticePreview: { startsOn: PlainDate; endsOn: PlainDate; derivation: string };
  decisions: { id: string; meetingKind: string; metOn: PlainDate; minutesNumber: string; summary: string; handlerName: string }[];
  documents: { id: string; number: string; title: string; issuedOn: PlainDate }[];
  /** Acts of the table this actor may do now. */
  possible: ProposedListAction[];
  /** Applications that a release now would decide, and whether a decision record carries it. */
  due: { applicationIds: string[]; decided: boolean };
  today: PlainDate;
}

const listFacts = {
  call: { select: { id: true, title: true, year: true, parameters: true } },
  notice: true,
  decisions: { orderBy: { recordedAt: "asc" } },
  documents: { orderBy: { releasedAt: "asc" } },
  entries: {
    include: {
      application: {
        select: {
          id: true, number: true, cityCode: true, category: true, fieldZh: true, fieldEn: true, stage: true, stageSince: true,
          organization: { select: { name: true } },
          recommender: { select: { name: true } },
          base: { select: { number: true } },
          assignments: { where: { stage: "submitted" }, select: { expertId: true, total: true } },
        },
      },
    },
  },
} satisfies Prisma.ProposedListInclude;

type ListRow = Prisma.ProposedListGetPayload<{ include: typeof listFacts }>;

/** A proposed list with everything said of it; undefined when there is none for this actor. A fixed number of queries. */
export async function findProposedList(actor: Actor, id: string): Promise<ProposedListView | undefined> {
  if (!isUuid(id)) return undefined;
  const [list, day, calendar] = await Promise.all([
    db.proposedList.findFirst({ where: { AND: [{ id }, scope(actor, "proposedList.read") as Prisma.ProposedListWhereInput] }, include: listFacts }),
    today(),
    liveCalendar(),
  ]);
  if (!list) return undefined;
  const objections = can(actor, "objection.readState") ? await countOpenObjections(db, list.entries.map(({ applicationId }) => applicationId)) : new Map<string, number>();
  const due = list.entries.filter(({ application }) => application.stage === "decision");
  const preview = noticePeriod(pinnedParameters(list.call.parameters), day, calendar);
  const { notice } = list;
  const endsOn = notice?.endsOn ? fromDbDay(notice.endsOn) : null;
  return {
    id: list.id,
    title: list.title,
    stage: list.stage,
    version: list.version,
    noticeRequired: list.noticeRequired,
    call: { id: list.call.id, title: list.call.title, year: list.call.year },
    entries: list.entries.map((entry) => entryOf(entry, objections.get(entry.applicationId) ?? 0)).sort(inPanelOrder),
    notice: notice?.startsOn && endsOn ? { id: notice.id, startsOn: fromDbDay(notice.startsOn), endsOn, derivation: notice.derivation ?? "", ended: day > endsOn } : null,
    noticePreview: { startsOn: day, endsOn: preview.lastDay, derivation: preview.explanation },
    decisions: list.decisions.map(({ id, meetingKind, metOn, minutesNumber, summary, handlerName }) => ({ id, meetingKind, metOn: fromDbDay(metOn), minutesNumber, summary, handlerName })),
    documents: list.documents.map(({ id, number, title, issuedOn }) => ({ id, number, title, issuedOn: fromDbDay(issuedOn) })),
    possible: transitionsFrom(proposedListStages, list.stage).map(({ action }) => action).filter((action) => can(actor, `proposedList.${action}`, list)),
    due: {
      applicationIds: due.map(({ applicationId }) => applicationId),
      decided: findCoveringDecision(list.decisions, list.documents, due.map(({ application }) => application.stageSince)) !== undefined,
    },
    today: day,
  };
}

function entryOf(entry: ListRow["entries"][number], openObjections: number): ListEntry {
  const { application } = entry;
  const [fieldZh, fieldEn] = [application.fieldZh ?? "", application.fieldEn ?? ""];
  const [result] = resultsOf(application.assignments.flatMap(({ expertId, total }) => (total ? [{ applicationId: application.id, expertId, total: total.toNumber() }] : [])));
  return {
    applicationId: application.id,
    number: application.number ?? "—",
    hostName: application.organization.name,
    cityCode: application.cityCode,
    recommenderName: application.recommender.name,
    category: application.category,
    fieldZh,
    fieldEn,
    ...baseName(fieldZh, fieldEn),
    stage: application.stage,
    panelRank: entry.panelRank,
    mean: result?.mean ?? null,
    opinions: result?.count ?? 0,
    outcome: entry.outcome as EntryOutcome,
    departureReason: entry.departureReason ?? "",
    held: entry.heldAt !== null && application.stage === "publicNotice",
    openObjections,
    base: application.base,
  };
}

const categoryOrder: readonly Category[] = ["comprehensive", "openService", "globalRnd"];

function inPanelOrder(left: ListEntry, right: ListEntry): number {
  return (
    categoryOrder.indexOf(left.category) - categoryOrder.indexOf(right.category) || left.panelRank - right.panelRank || (left.number < right.number ? -1 : 1)
  );
}
