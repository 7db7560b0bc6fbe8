import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import { createBase } from "@/lib/bases/create-base";
import { originLabels } from "@/lib/bases/origin-labels";
import { registerKnownHost, type KnownHost } from "@/lib/organizations/register-known-host";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { CheckedLine, ImportedBase } from "./check-lines";
import { compareLines, type Resolution } from "./compare-lines";
import { countOutcomes, type OutcomeCounts } from "./import-report";
import type { AcceptImportInput } from "./schema";

/** Thousands of bases, each with its first version and its event. */
const longEnough = { timeoutSeconds: 120 };

export interface ImportResult extends OutcomeCounts {
  /** Hosts that had to be registered. */
  organizations: number;
}

/**
 * Imports every line that is new by what is on record now: lines in error, known ones and changed ones are left alone.
 * All or nothing. Doing it again with the same file imports nothing.
 */
export async function acceptImport(actor: Actor, input: AcceptImportInput): Promise<ImportResult> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "BaseImport" WHERE id = ${input.importId}::uuid FOR UPDATE`;
    const prepared = await tx.baseImport.findFirst({ where: { AND: [{ id: input.importId }, scope(actor, "baseImport.read") as Prisma.BaseImportWhereInput] } });
    if (!prepared) throw notFoundError("该导入");
    authorize(actor, "baseImport.accept", prepared);
    if (prepared.acceptedAt) throw conflictError("这份文件已经导入过了。");
    // Two officers with two files that name the same new host: the second waits and then finds it.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('baseImport.accept'))`;

    const { lines, resolved } = await compareLines(tx, prepared.rows as unknown as CheckedLine[]);
    const counts = countOutcomes(lines);
    if (counts.new === 0) throw refusedError("没有可以导入的新基地：其余各行已经存在，或者有错误。");
    const hosts = new Map<string, string>();
    for (const { line, base, outcome } of lines) {
      if (outcome !== "new" || !base) continue;
      await importBase(tx, actor, base, resolved.get(line)!, hosts);
    }
    const result: ImportResult = { ...counts, organizations: hosts.size };
    await tx.baseImport.update({ where: { id: prepared.id }, data: { acceptedById: actor.userId!, acceptedAt: await receivedAt(tx), report: lines as unknown as Prisma.InputJsonArray, result: { ...result } } });
    await recordEvent(tx, { actor, action: "baseImport.accept", subject: { type: "baseImport", id: prepared.id }, clause: "art27", payload: { ...result } });
    return result;
  }, longEnough);
}

async function importBase(tx: Tx, actor: Actor, base: ImportedBase, where: Resolution, hosts: Map<string, string>): Promise<void> {
  const organizationId = where.organizationId ?? hosts.get(base.creditCode) ?? (await registerKnownHost(tx, actor, knownHost(base, where.recommenderId)));
  if (!where.organizationId) hosts.set(base.creditCode, organizationId);
  await createBase(tx, {
    actor,
    organizationId,
    recommenderId: where.recommenderId,
    category: base.category,
    fieldCode: base.fieldCode,
    fieldZh: base.fieldZh,
    fieldEn: base.fieldEn,
    cityCode: base.cityCode,
    regions: base.regions,
    leaderName: base.leaderName,
    recognizedOn: base.recognizedOn,
    documentNumber: base.documentNumber,
    entryRoute: "import",
    number: base.number,
    names: { nameZh: base.nameZh, nameEn: base.nameEn },
    stage: base.stage,
    ...(base.origin ? { origin: { kind: base.origin, name: originLabels[base.origin] } } : {}),
  });
}

function knownHost(base: ImportedBase, recommenderId: string): KnownHost {
  return { creditCode: base.creditCode, name: base.hostName, kind: base.hostKind!, establishedOn: base.establishedOn!, cityCode: base.cityCode, recommenderId };
}
