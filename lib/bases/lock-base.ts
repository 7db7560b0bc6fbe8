import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import type { Prisma, Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";

const baseFacts = {
  organization: { select: { id: true, name: true, creditCode: true, cityCode: true } },
} satisfies Prisma.BaseInclude;

export type LockedBase = Prisma.BaseGetPayload<{ include: typeof baseFacts }>;

/** The base, locked until the transaction ends. Not visible to this actor is the same as not there. @throws ExpectedError "notFound" */
export async function lockBase(tx: Tx, actor: Actor, id: string): Promise<LockedBase> {
  await tx.$queryRaw`SELECT 1 FROM "Base" WHERE id = ${id}::uuid FOR UPDATE`;
  const base = await tx.base.findFirst({ where: { AND: [{ id }, scope(actor, "base.read")] }, include: baseFacts });
  if (!base) throw notFoundError("该基地");
  return base;
}

/** Several bases at once, locked in one order so that two acts never wait for each other. Those not visible are left out. */
export async function lockBases(tx: Tx, actor: Actor, where: Prisma.BaseWhereInput): Promise<LockedBase[]> {
  const visible: Prisma.BaseWhereInput = { AND: [where, scope(actor, "base.read")] };
  const ids = (await tx.base.findMany({ where: visible, select: { id: true } })).map(({ id }) => id);
  await tx.$queryRaw`SELECT 1 FROM "Base" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  return tx.base.findMany({ where: { AND: [visible, { id: { in: ids } }] }, include: baseFacts, orderBy: { id: "asc" } });
}
