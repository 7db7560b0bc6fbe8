import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import { objectionStages, type ObjectionAction, type ObjectionStage } from "@/lib/workflow/objection-stages";
import type { objectionConclusionLabels, objectorKindLabels } from "./schema";

const visible = (actor: Actor) => scope(actor, "objection.read") as Prisma.ObjectionWhereInput;
const concerned = { select: { number: true, fieldZh: true, fieldEn: true, organization: { select: { name: true } } } } as const;

export interface ObjectionLine {
  id: string;
  number: string;
  stage: ObjectionStage;
  receivedAt: Date;
  baseNameZh: string;
  hostName: string;
}

/** Objections for the supervisor, latest first. One query. */
export async function listObjections(actor: Actor, request: PageRequest & { stage?: ObjectionStage | undefined }, size = 20): Promise<Page<ObjectionLine>> {
  const page = await keysetPage(request, size, (row: { id: string; receivedAt: Date }) => ({ value: row.receivedAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("receivedAt", range);
    return db.objection.findMany({
      where: { AND: [visible(actor), request.stage ? { stage: request.stage } : {}, where] },
      orderBy,
      take: range.take,
      select: { id: true, number: true, stage: true, receivedAt: true, application: concerned },
    });
  });
  return {
    ...page,
    rows: page.rows.map(({ application, ...row }) => ({ ...row, baseNameZh: baseName(application.fieldZh ?? "", application.fieldEn ?? "").nameZh, hostName: application.organization.name })),
  };
}

export interface ObjectionView extends ObjectionLine {
  version: number;
  applicationNumber: string;
  noticeTitle: string;
  noticeEndsOn: PlainDate | null;
  objectorKind: keyof typeof objectorKindLabels;
  objectorName: string;
  objectorContact: string;
  content: string;
  acceptanceReason: string | null;
  conclusion: keyof typeof objectionConclusionLabels | null;
  resolution: string | null;
  closedAt: Date | null;
  possible: ObjectionAction[];
}

/** One objection with the objector, for the supervisor only; undefined for everybody else. */
export async function findObjection(actor: Actor, id: string): Promise<ObjectionView | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.objection.findFirst({
    where: { AND: [{ id }, visible(actor)] },
    include: { application: concerned, notice: { select: { title: true, endsOn: true } } },
  });
  if (!row) return undefined;
  const { application, notice } = row;
  return {
    id: row.id,
    number: row.number,
    stage: row.stage,
    version: row.version,
    receivedAt: row.receivedAt,
    baseNameZh: baseName(application.fieldZh ?? "", application.fieldEn ?? "").nameZh,
    hostName: application.organization.name,
    applicationNumber: application.number ?? "—",
    noticeTitle: notice.title,
    noticeEndsOn: notice.endsOn && fromDbDay(notice.endsOn),
    objectorKind: row.objectorKind as ObjectionView["objectorKind"],
    objectorName: row.objectorName,
    objectorContact: row.objectorContact,
    content: row.content,
    acceptanceReason: row.acceptanceReason,
    conclusion: row.conclusion as ObjectionView["conclusion"],
    resolution: row.resolution,
    closedAt: row.closedAt,
    possible: transitionsFrom(objectionStages, row.stage).map(({ action }) => action).filter((action) => can(actor, `objection.${action}`, row)),
  };
}
