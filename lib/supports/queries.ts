import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { formatHundredths, parseHundredths } from "@/lib/regulation/decimal";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { SupportGiver, SupportKind } from "./support-kinds";

export interface SupportLine {
  id: string;
  giver: SupportGiver;
  kind: SupportKind;
  title: string;
  description: string;
  /** 万元, e.g. "30.00"; null when it is no money. */
  amount: string | null;
  givenOn: PlainDate;
  documentNumber: string | null;
  recordedByName: string;
  correctionReason: string | null;
  /** Replaced by a later record: shown, and not counted. */
  replaced: boolean;
}

export interface SupportList {
  lines: SupportLine[];
  /** What each party gave in money, corrections applied. */
  totals: { giver: SupportGiver; amount: string }[];
  mayRecord: boolean;
  /** Whose records the actor may correct. */
  ownGiver: SupportGiver;
}

/** Support given to a base, latest first; the last 300. undefined: not in the actor's charge. */
export async function findSupports(actor: Actor, baseId: string): Promise<SupportList | undefined> {
  const base = await db.base.findFirst({ where: { AND: [{ id: baseId }, scope(actor, "base.read")] } });
  if (!base) return undefined;
  const rows = await db.supportRecord.findMany({ where: { baseId }, orderBy: [{ givenOn: "desc" }, { id: "desc" }], take: 300 });
  const replaced = new Set(rows.map(({ correctsId }) => correctsId));
  const lines = rows.map((row): SupportLine => ({
    id: row.id,
    giver: row.giver as SupportGiver,
    kind: row.kind as SupportKind,
    title: row.title,
    description: row.description,
    amount: row.amount ? row.amount.toFixed(2) : null,
    givenOn: fromDbDay(row.givenOn),
    documentNumber: row.documentNumber,
    recordedByName: row.recordedByName,
    correctionReason: row.correctionReason,
    replaced: replaced.has(row.id),
  }));
  return {
    lines,
    totals: totalsOf(lines),
    mayRecord: can(actor, "support.record", base),
    ownGiver: actor.organizationId === base.organizationId ? "host" : actor.recommenderId === base.recommenderId ? "recommender" : "province",
  };
}

function totalsOf(lines: readonly SupportLine[]): SupportList["totals"] {
  return (["province", "recommender", "host"] as const).flatMap((giver) => {
    const given = lines.filter((line) => line.giver === giver && !line.replaced && line.amount !== null);
    if (given.length === 0) return [];
    return [{ giver, amount: formatHundredths(given.reduce((sum, { amount }) => sum + parseHundredths(amount!)!, BigInt(0))) }];
  });
}
