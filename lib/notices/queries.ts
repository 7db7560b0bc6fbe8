import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import { readClock } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { NoticeKind } from "./notice-kind";

const published = (actor: Actor) => scope(actor, "notice.readPublic") as Prisma.NoticeWhereInput;

export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  title: string;
  publishedAt: Date;
  /** Of a public notice. */
  endsOn: PlainDate | null;
}

/** Published notices, latest first. */
export async function listNotices(actor: Actor, request: PageRequest & { kind?: NoticeKind | undefined }, size = 20): Promise<Page<NoticeRow>> {
  const page = await keysetPage(request, size, (row: { id: string; publishedAt: Date | null }) => ({ value: row.publishedAt!.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("publishedAt", range);
    return db.notice.findMany({
      where: { AND: [published(actor), request.kind ? { kind: request.kind } : {}, where] },
      orderBy,
      take: range.take,
      select: { id: true, kind: true, title: true, publishedAt: true, endsOn: true },
    });
  });
  return {
    ...page,
    rows: page.rows.map((row) => ({
      id: row.id,
      kind: row.kind as NoticeKind,
      title: row.title,
      publishedAt: row.publishedAt!,
      endsOn: row.endsOn ? fromDbDay(row.endsOn) : null,
    })),
  };
}

/** One line of a list annexed to a notice: what is proposed, or what was recognised. */
export interface AnnexLine {
  id: string;
  fieldZh: string;
  fieldEn: string;
  category: Category;
  hostName: string;
  cityCode: string;
  /** Once recognised. */
  number: string | null;
}

export interface NoticeView {
  id: string;
  kind: NoticeKind;
  title: string;
  body: string;
  publishedAt: Date;
  callId: string | null;
  period: { startsOn: PlainDate; endsOn: PlainDate; derivation: string; running: boolean } | null;
  document: { number: string; issuedOn: PlainDate } | null;
  annex: AnnexLine[];
}

const annexOf = {
  proposedList: {
    select: {
      entries: {
        where: { outcome: "recognize" },
        orderBy: { panelRank: "asc" },
        select: { application: { select: { id: true, fieldZh: true, fieldEn: true, category: true, cityCode: true, organization: { select: { name: true } } } } },
      },
    },
  },
  document: {
    select: {
      number: true,
      issuedOn: true,
      bases: {
        where: { publicVisible: true },
        orderBy: { number: "asc" },
        select: { id: true, number: true, fieldZh: true, fieldEn: true, category: true, cityCode: true, organization: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.NoticeInclude;

/** A published notice with what is annexed to it; undefined when there is none. */
export async function findNotice(actor: Actor, id: string): Promise<NoticeView | undefined> {
  if (!isUuid(id)) return undefined;
  const [notice, now] = await Promise.all([db.notice.findFirst({ where: { AND: [{ id }, published(actor)] }, include: annexOf }), readClock()]);
  if (!notice) return undefined;
  const [startsOn, endsOn] = [notice.startsOn && fromDbDay(notice.startsOn), notice.endsOn && fromDbDay(notice.endsOn)];
  const day = shanghaiDay(now);
  const proposed = notice.proposedList?.entries.map(({ application }) => ({ ...application, number: null })) ?? [];
  return {
    id: notice.id,
    kind: notice.kind as NoticeKind,
    title: notice.title,
    body: notice.body,
    publishedAt: notice.publishedAt!,
    callId: notice.callId,
    period: startsOn && endsOn ? { startsOn, endsOn, derivation: notice.derivation ?? "", running: startsOn <= day && day <= endsOn } : null,
    document: notice.document ? { number: notice.document.number, issuedOn: fromDbDay(notice.document.issuedOn) } : null,
    annex: (notice.document?.bases ?? proposed).map((line) => ({
      id: line.id,
      fieldZh: line.fieldZh ?? "",
      fieldEn: line.fieldEn ?? "",
      category: line.category,
      hostName: line.organization.name,
      cityCode: line.cityCode,
      number: line.number,
    })),
  };
}

export interface NoticeDraft {
  id: string;
  title: string;
  body: string;
}

/** Drafts of general notices, latest first; the last 50. */
export async function listNoticeDrafts(actor: Actor): Promise<NoticeDraft[]> {
  authorize(actor, "notice.edit");
  return db.notice.findMany({
    where: { kind: "general", publishedAt: null },
    orderBy: { id: "desc" },
    take: 50,
    select: { id: true, title: true, body: true },
  });
}

/** A draft of a general notice; undefined when there is none, or when it has been published. */
export async function findNoticeDraft(actor: Actor, id: string): Promise<NoticeDraft | undefined> {
  authorize(actor, "notice.edit");
  if (!isUuid(id)) return undefined;
  return (await db.notice.findFirst({ where: { id, kind: "general", publishedAt: null }, select: { id: true, title: true, body: true } })) ?? undefined;
}
