import "server-only";
import { moveCorrectionRound } from "@/lib/applications/correction-period";
import { Prisma, type Reader, type Tx } from "@/lib/platform/db";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import type { LegalCalendar } from "@/lib/regulation/calendar";
import { recount, type MovedPeriod, type PeriodBasis } from "@/lib/regulation/period-basis";
import type { PlainDate } from "@/lib/regulation/plain-date";

const batch = 1000;

export interface MovedDeadline extends MovedPeriod {
  obligationId: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  organizationId: string | null;
  bearer: string;
  clause: string;
  wasProvisional: boolean;
}

/** Every duty still open whose days come out differently under another calendar, read in batches. */
export async function* movedDeadlines(client: Reader, calendar: LegalCalendar): AsyncGenerator<MovedDeadline> {
  for (let after: string | undefined; ; ) {
    const rows = await client.obligation.findMany({
      where: { dischargedAt: null, NOT: { basis: { equals: Prisma.AnyNull } }, ...(after ? { id: { gt: after } } : {}) },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true, kind: true, subjectType: true, subjectId: true, organizationId: true, bearer: true, clause: true, nominalDay: true, lastDay: true, provisional: true, basis: true },
    });
    for (const row of rows) {
      const told = { basis: row.basis as unknown as PeriodBasis, nominalDay: fromDbDay(row.nominalDay), lastDay: fromDbDay(row.lastDay), provisional: row.provisional };
      const moved = recount(told, calendar);
      if (!moved) continue;
      const { kind, subjectType, subjectId, organizationId, bearer, clause } = row;
      yield { ...moved, obligationId: row.id, kind, subjectType, subjectId, organizationId, bearer, clause, wasProvisional: row.provisional };
    }
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}

export interface MoveSummary {
  /** Duties whose last day becomes another. */
  moved: number;
  /** Duties that are no longer provisional but keep their day. */
  settled: number;
  earliest: PlainDate | null;
}

/** Counts every open duty again, once, and keeps what was told where the law protects it (see `recount`). */
export async function recountDeadlines(tx: Tx, calendar: LegalCalendar): Promise<MoveSummary & { deadlines: MovedDeadline[] }> {
  const deadlines: MovedDeadline[] = [];
  let settled = 0;
  for await (const moved of movedDeadlines(tx, calendar)) {
    const { nominalDay, lastDay, provisional, explanation } = moved.period;
    await tx.obligation.update({ where: { id: moved.obligationId }, data: { nominalDay: toDbDay(nominalDay), lastDay: toDbDay(lastDay), provisional, derivation: explanation } });
    if (moved.kind === "correction") await moveCorrectionRound(tx, moved.subjectId, moved.period);
    if (moved.from === moved.to) settled += 1;
    else deadlines.push(moved);
  }
  const earliest = deadlines.map(({ to }) => to).sort()[0] ?? null;
  return { moved: deadlines.length, settled, earliest, deadlines };
}
