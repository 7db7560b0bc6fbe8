import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import { proposedListStages, type ProposedListAction } from "@/lib/workflow/proposed-list-stages";

const listFacts = {
  call: { select: { id: true, title: true, year: true, parameters: true } },
  entries: { orderBy: { panelRank: "asc" }, include: { application: { select: { id: true, category: true, stage: true, stageSince: true, number: true } } } },
  notice: true,
  decisions: { orderBy: { recordedAt: "asc" } },
  documents: { orderBy: { releasedAt: "asc" } },
} satisfies Prisma.ProposedListInclude;

export type LockedList = Prisma.ProposedListGetPayload<{ include: typeof listFacts }>;

/**
 * The proposed list, locked. @param version as the page showed it: somebody else's step in between is a conflict
 * @throws ExpectedError "notFound" | "conflict"
 */
export async function lockList(tx: Tx, actor: Actor, id: string, version?: number): Promise<LockedList> {
  await tx.$queryRaw`SELECT 1 FROM "ProposedList" WHERE id = ${id}::uuid FOR UPDATE`;
  const list = await tx.proposedList.findFirst({
    where: { AND: [{ id }, scope(actor, "proposedList.read") as Prisma.ProposedListWhereInput] },
    include: listFacts,
  });
  if (!list) throw notFoundError("该名单");
  if (version !== undefined && list.version !== version) throw conflictError();
  return list;
}

/** Moves the list by one act of its table. @returns the event's id. @throws as `advance` */
export async function moveList(
  tx: Tx,
  actor: Actor,
  list: LockedList,
  action: ProposedListAction,
  payload?: Prisma.InputJsonObject,
): Promise<{ eventId: string }> {
  return advance(tx, {
    actor,
    table: proposedListStages,
    action,
    object: list,
    update: (where, next) => tx.proposedList.updateMany({ where, data: next }),
    ...(payload ? { payload } : {}),
  });
}
