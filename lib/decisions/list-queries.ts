import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import type { ProposedListStage } from "@/lib/workflow/proposed-list-stages";

export interface ProposedListLine {
  id: string;
  title: string;
  callTitle: string;
  stage: ProposedListStage;
  createdAt: Date;
  entries: number;
  recognized: number;
  /** Still held back by an objection. */
  held: number;
}

/** Proposed lists, of one stage where asked, latest first. One query. */
export async function listProposedLists(actor: Actor, { stage, ...request }: PageRequest & { stage?: ProposedListStage | undefined }, size = 20): Promise<Page<ProposedListLine>> {
  const page = await keysetPage(request, size, (row: { id: string; createdAt: Date }) => ({ value: row.createdAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("createdAt", range);
    return db.proposedList.findMany({
      where: { AND: [scope(actor, "proposedList.read") as Prisma.ProposedListWhereInput, stage ? { stage } : {}, where] },
      orderBy,
      take: range.take,
      select: {
        id: true, title: true, stage: true, createdAt: true, call: { select: { title: true } },
        entries: { select: { outcome: true, heldAt: true, application: { select: { stage: true } } } },
      },
    });
  });
  return {
    ...page,
    rows: page.rows.map(({ call, entries, ...row }) => ({
      ...row,
      callTitle: call.title,
      entries: entries.length,
      recognized: entries.filter(({ outcome }) => outcome === "recognize").length,
      held: entries.filter(({ heldAt, application }) => heldAt !== null && application.stage === "publicNotice").length,
    })),
  };
}

export interface ReadyCall {
  callId: string;
  title: string;
  year: number;
  /** Assessed applications that are in no list yet. */
  count: number;
}

/** Calls for which a list can be drafted now; empty for somebody who may not draft one. */
export async function listCallsReadyForProposal(actor: Actor): Promise<ReadyCall[]> {
  if (!can(actor, "proposedList.draft")) return [];
  const groups = await db.application.groupBy({
    by: ["callId"],
    where: { AND: [scope(actor, "application.read") as Prisma.ApplicationWhereInput, { stage: "proposal", proposalEntries: { none: {} } }] },
    _count: true,
  });
  const calls = await db.call.findMany({ where: { id: { in: groups.map(({ callId }) => callId) } }, select: { id: true, title: true, year: true }, orderBy: [{ year: "desc" }, { id: "desc" }] });
  return calls.map(({ id, title, year }) => ({ callId: id, title, year, count: groups.find(({ callId }) => callId === id)!._count }));
}
