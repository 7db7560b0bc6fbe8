import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import type { ImportResult } from "./accept-import";
import type { ComparedLine, LineOutcome } from "./compare-lines";
import type { CellMessages } from "./check-lines";
import { countOutcomes, type OutcomeCounts } from "./import-report";

const visible = (actor: Actor) => scope(actor, "baseImport.read") as Prisma.BaseImportWhereInput;

export interface ImportRow {
  id: string;
  fileName: string;
  createdAt: Date;
  createdByName: string;
  acceptedAt: Date | null;
  imported: number | null;
}

/** Uploaded tables, latest first. */
export async function listImports(actor: Actor, request: PageRequest): Promise<Page<ImportRow>> {
  const page = await keysetPage(request, 20, (row: { id: string; createdAt: Date }) => ({ value: row.createdAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("createdAt", range);
    return db.baseImport.findMany({
      where: { AND: [visible(actor), where] },
      orderBy,
      take: range.take,
      select: { id: true, createdAt: true, createdById: true, acceptedAt: true, result: true, file: { select: { name: true } } },
    });
  });
  const people = await db.user.findMany({ where: { id: { in: page.rows.map(({ createdById }) => createdById) } }, select: { id: true, name: true } });
  return {
    ...page,
    rows: page.rows.map((row) => ({
      id: row.id,
      fileName: row.file.name,
      createdAt: row.createdAt,
      createdByName: people.find(({ id }) => id === row.createdById)?.name ?? "",
      acceptedAt: row.acceptedAt,
      imported: (row.result as ImportResult | null)?.new ?? null,
    })),
  };
}

export interface ReportLine {
  line: number;
  number: string;
  nameZh: string;
  outcome: LineOutcome;
  errors: CellMessages;
  warnings: CellMessages;
  differences: string[];
}

export interface ImportView {
  id: string;
  fileName: string;
  sha256: string;
  createdAt: Date;
  acceptedAt: Date | null;
  acceptedByName: string | null;
  result: ImportResult | null;
  counts: OutcomeCounts;
  withWarnings: number;
  lines: ReportLine[];
  /** Lines of the chosen outcome beyond those shown. */
  further: number;
  mayAccept: boolean;
}

/** How many lines of a report one page shows. */
export const reportPageSize = 200;

/** One upload with its report: the lines of one outcome, or all, from `skip` on. */
export async function findImport(actor: Actor, id: string, filter: { outcome?: LineOutcome | undefined; skip: number }): Promise<ImportView | undefined> {
  if (!isUuid(id)) return undefined;
  if (!isUuid(id)) return undefined;
  const found = await db.baseImport.findFirst({ where: { AND: [{ id }, visible(actor)] }, include: { file: { select: { name: true, sha256: true } } } });
  if (!found) return undefined;
  const acceptedBy = found.acceptedById ? await db.user.findUnique({ where: { id: found.acceptedById }, select: { name: true } }) : null;
  const all = found.report as unknown as ComparedLine[];
  const wanted = filter.outcome ? all.filter(({ outcome }) => outcome === filter.outcome) : all;
  const shown = wanted.slice(filter.skip, filter.skip + reportPageSize);
  return {
    id: found.id,
    fileName: found.file.name,
    sha256: found.file.sha256,
    createdAt: found.createdAt,
    acceptedAt: found.acceptedAt,
    acceptedByName: acceptedBy?.name ?? null,
    result: found.result as ImportResult | null,
    counts: countOutcomes(all),
    withWarnings: all.filter(({ warnings }) => Object.keys(warnings).length > 0).length,
    lines: shown.map(({ line, number, nameZh, outcome, errors, warnings, differences }) => ({ line, number, nameZh, outcome, errors, warnings, differences })),
    further: Math.max(0, wanted.length - filter.skip - shown.length),
    mayAccept: found.acceptedAt === null && can(actor, "baseImport.accept", found),
  };
}
