import "server-only";
import { canonicalJson } from "@/lib/platform/canonical-json";
import type { Prisma, Tx } from "@/lib/platform/db";
import type { LedgerKind, RowsField, RowValue, Section, SectionData } from "@/lib/forms/field";
import { isWholeEntry, naturalKeyOf, type LedgerData, type LedgerValues } from "./ledger-columns";

interface Candidate {
  naturalKey: string;
  origin: string;
  values: LedgerValues;
}

/**
 * New and changed rows of a section go into the institution's ledgers, in the transaction that saves the section.
 * A row that is renamed renames the entry it made itself; an entry that came from elsewhere is left alone. Removing a
 * row removes nothing.
 */
export async function writeBackToLedger(tx: Tx, owner: { organizationId: string; applicationId: string }, section: Section, data: SectionData): Promise<void> {
  for (const field of section.fields) {
    if (field.kind !== "rows" || !field.ledger) continue;
    const candidates = candidatesOf(field, field.ledger, (data[field.key] as RowValue[] | undefined) ?? [], owner.applicationId);
    if (candidates.length > 0) await writeKind(tx, owner.organizationId, field.ledger, candidates);
  }
}

function candidatesOf(field: RowsField, kind: LedgerKind, rows: RowValue[], applicationId: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const row of rows) {
    const { id, ...rest } = row;
    const values = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as LedgerValues;
    if (field.fixed) values[field.fixed.key] = id;
    const naturalKey = naturalKeyOf(kind, values);
    if (naturalKey === undefined || !isWholeEntry(kind, values)) continue;
    found.set(naturalKey, { naturalKey, origin: `${applicationId}/${id}`, values });
  }
  return [...found.values()];
}

async function writeKind(tx: Tx, organizationId: string, kind: LedgerKind, candidates: readonly Candidate[]): Promise<void> {
  const existing = await tx.ledgerEntry.findMany({
    where: {
      organizationId,
      kind,
      OR: [
        { naturalKey: { in: candidates.map((one) => one.naturalKey) } },
        ...candidates.map((one) => ({ data: { path: ["origin"], equals: one.origin } })),
      ],
    },
    select: { id: true, naturalKey: true, data: true },
  });
  const byKey = new Map(existing.map((entry) => [entry.naturalKey, entry]));
  const byOrigin = new Map(existing.map((entry) => [(entry.data as unknown as LedgerData).origin, entry]));
  const created: Prisma.LedgerEntryCreateManyInput[] = [];
  for (const { naturalKey, origin, values } of candidates) {
    const same = byKey.get(naturalKey);
    const entry = same ?? byOrigin.get(origin);
    if (!entry) {
      created.push({ organizationId, kind, naturalKey, data: asJson({ values, origin }) });
      continue;
    }
    const before = entry.data as unknown as LedgerData;
    if (entry.naturalKey === naturalKey && canonicalJson(before.values) === canonicalJson(values)) continue;
    await tx.ledgerEntry.update({ where: { id: entry.id }, data: { naturalKey, data: asJson({ values, origin: before.origin }) } });
  }
  // Another section of the same institution may be saved at this very moment: the entry is there then, which is enough.
  if (created.length > 0) await tx.ledgerEntry.createMany({ data: created, skipDuplicates: true });
}

export function asJson(data: LedgerData): Prisma.InputJsonObject {
  return data as unknown as Prisma.InputJsonObject;
}
