import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import type { Prisma, Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import type { CaseProcess } from "@/lib/workflow/case-tables";

/** What the policy reads of a case, beside what the verbs need. */
export const caseFacts = {
  base: true,
  organization: { select: { id: true, name: true, creditCode: true, cityCode: true } },
  recommender: { select: { id: true, name: true } },
} satisfies Prisma.BaseCaseInclude;

export type LockedCase = Prisma.BaseCaseGetPayload<{ include: typeof caseFacts }>;

/**
 * The case, locked until the transaction ends; another process's case is not there either.
 * @throws ExpectedError "notFound"
 */
export async function lockCase(tx: Tx, actor: Actor, id: string, process: CaseProcess): Promise<LockedCase> {
  await tx.$queryRaw`SELECT 1 FROM "BaseCase" WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await tx.baseCase.findFirst({ where: { AND: [{ id, process }, scope(actor, "baseCase.read")] }, include: caseFacts });
  if (!found) throw notFoundError("该事项");
  return found;
}
