import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { ledgerKinds, type LedgerKind } from "@/lib/forms/field";
import { ledgerTitle, type LedgerData, type LedgerValues } from "./ledger-columns";

export interface LedgerItem {
  id: string;
  kind: LedgerKind;
  title: string;
  values: LedgerValues;
  updatedAt: string;
}

/** An institution has some hundred at most; a list that is longer than this is cut, newest first. */
const maximumListed = 1_000;

/** The institution's entries of these kinds, newest first: one query. */
export async function listLedger(actor: Actor, kinds: readonly LedgerKind[]): Promise<LedgerItem[]> {
  if (kinds.length === 0) return [];
  const entries = await db.ledgerEntry.findMany({
    where: { AND: [{ kind: { in: [...kinds] } }, scope(actor, "ledger.read")] },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: maximumListed,
    select: { id: true, kind: true, data: true, updatedAt: true },
  });
  return entries.map(({ id, kind, data, updatedAt }) => {
    const { values } = data as unknown as LedgerData;
    return { id, kind: kind as LedgerKind, title: ledgerTitle(kind as LedgerKind, values), values, updatedAt: updatedAt.toISOString() };
  });
}

/** How many entries each ledger holds. */
export async function countLedger(actor: Actor): Promise<Record<LedgerKind, number>> {
  const counts = await db.ledgerEntry.groupBy({ by: ["kind"], where: scope(actor, "ledger.read"), _count: { _all: true } });
  const of = (kind: LedgerKind) => counts.find((count) => count.kind === kind)?._count._all ?? 0;
  return Object.fromEntries(ledgerKinds.map((kind) => [kind, of(kind)])) as Record<LedgerKind, number>;
}
