import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { db, type Prisma, type Tx } from "@/lib/platform/db";
import { fieldError, notFoundError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { checkSubsidyGround } from "@/lib/regulation/articles/article-19-subsidy";
import type { Grade } from "@/lib/regulation/terms";
import type { DecideInclusionInput, RecordMinistryBaseInput, RecordMinistryGradeInput } from "./schema";

/** 登记在浙的科技部国际科技合作基地. @throws ExpectedError "invalid" for one that is in the list already */
export async function recordMinistryBase(actor: Actor, input: RecordMinistryBaseInput): Promise<{ ministryBaseId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "ministryBase.record");
    const { ministryBaseId, isNew } = await enterMinistryBase(tx, actor, input);
    if (!isNew) throw fieldError("documentNumber", "该文号下的同名基地已在名录中");
    return { ministryBaseId };
  });
}

/** A base that passed to the ministry (第二十四条) is in the list too, in the transaction of that decision. */
export async function listTransferredBase(tx: Tx, actor: Actor, input: RecordMinistryBaseInput & { baseId: string }): Promise<void> {
  const { baseId, ...entry } = input;
  const { ministryBaseId } = await enterMinistryBase(tx, actor, entry);
  await tx.ministryBase.update({ where: { id: ministryBaseId }, data: { baseId } });
}

async function enterMinistryBase(tx: Tx, actor: Actor, input: RecordMinistryBaseInput): Promise<{ ministryBaseId: string; isNew: boolean }> {
  const made = await tx.ministryBase.createMany({ data: [{ ...input, recordedAt: await receivedAt(tx) }], skipDuplicates: true });
  const { id } = await tx.ministryBase.findUniqueOrThrow({ where: { nameZh_documentNumber: { nameZh: input.nameZh, documentNumber: input.documentNumber } }, select: { id: true } });
  const isNew = made.count > 0;
  if (isNew) await recordEvent(tx, { actor, action: "ministryBase.record", subject: { type: "ministryBase", id }, clause: "art19", payload: { ...input } });
  return { ministryBaseId: id, isNew };
}

async function lockMinistryBase(tx: Tx, id: string): Promise<Prisma.MinistryBaseGetPayload<object>> {
  await tx.$queryRaw`SELECT 1 FROM "MinistryBase" WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await tx.ministryBase.findUnique({ where: { id } });
  if (!found) throw notFoundError("该部级基地");
  return found;
}

/** The ministry's grade of a year; a newer one asks for a decision anew. @throws ExpectedError "invalid" for a year before the last */
export async function recordMinistryGrade(actor: Actor, input: RecordMinistryGradeInput): Promise<null> {
  return transaction(async (tx) => {
    authorize(actor, "ministryBase.record");
    const base = await lockMinistryBase(tx, input.ministryBaseId);
    const year = Number(input.year);
    if (base.gradedYear !== null && year <= base.gradedYear) throw fieldError("year", `已登记 ${base.gradedYear} 年的评价结果，请登记以后年度的`);
    await tx.ministryBase.update({
      where: { id: base.id },
      data: { gradedYear: year, grade: input.grade, gradeDocument: input.documentNumber, included: null, decidedByName: null, decidedAt: null, version: { increment: 1 } },
    });
    await recordEvent(tx, { actor, action: "ministryBase.grade", subject: { type: "ministryBase", id: base.id }, clause: "art19", payload: { year, grade: input.grade, documentNumber: input.documentNumber } });
    return null;
  });
}

/** 第十九条 “可纳入我省补助范围”: discretion, used by a leader with a reason; only for an excellent grade by the ministry. */
export async function decideInclusion(actor: Actor, input: DecideInclusionInput): Promise<null> {
  return transaction(async (tx) => {
    authorize(actor, "ministryBase.decide");
    const base = await lockMinistryBase(tx, input.ministryBaseId);
    if (base.grade === null) throw refusedError("尚未登记科技部的评价结果。");
    const ground = checkSubsidyGround({ grade: base.grade as Grade, nationalBase: true });
    if (ground.outcome === "unmet") throw refusedError(ground.explanation, [ground]);
    await tx.ministryBase.update({ where: { id: base.id }, data: { included: input.included, decidedByName: actor.name, decidedAt: await receivedAt(tx), version: { increment: 1 } } });
    await recordEvent(tx, {
      actor,
      action: "ministryBase.decide",
      subject: { type: "ministryBase", id: base.id },
      clause: "art19",
      reason: input.reason,
      findings: [ground],
      payload: { included: input.included, year: base.gradedYear },
    });
    return null;
  });
}

export interface MinistryBaseLine {
  id: string;
  nameZh: string;
  kind: string;
  hostName: string;
  documentNumber: string;
  gradedYear: number | null;
  grade: Grade | null;
  included: boolean | null;
  decidedByName: string | null;
}

/** The list, by name; there are a few dozen in the province. */
export async function listMinistryBases(actor: Actor): Promise<MinistryBaseLine[]> {
  authorize(actor, "ministryBase.read");
  const rows = await db.ministryBase.findMany({ orderBy: [{ nameZh: "asc" }, { id: "asc" }], take: 500 });
  return rows.map(({ id, nameZh, kind, hostName, documentNumber, gradedYear, grade, included, decidedByName }) => ({ id, nameZh, kind, hostName, documentNumber, gradedYear, grade: grade as Grade | null, included, decidedByName }));
}
