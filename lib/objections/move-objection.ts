import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import { objectionStages, type ObjectionAction } from "@/lib/workflow/objection-stages";

interface Move {
  actor: Actor;
  objectionId: string;
  /** As the page showed it. */
  version: number;
  action: ObjectionAction;
  data: Prisma.ObjectionUncheckedUpdateManyInput;
  reason: string;
}

/** Locks an objection in the supervisor's scope and moves it by one act of its table. @throws as `advance` */
export async function moveObjection(tx: Tx, { actor, objectionId, version, action, data, reason }: Move): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Objection" WHERE id = ${objectionId}::uuid FOR UPDATE`;
  const objection = await tx.objection.findFirst({
    where: { AND: [{ id: objectionId }, scope(actor, "objection.read") as Prisma.ObjectionWhereInput] },
  });
  if (!objection) throw notFoundError("该异议");
  if (objection.version !== version) throw conflictError();
  await advance(tx, {
    actor,
    table: objectionStages,
    action,
    object: objection,
    update: (where, next) => tx.objection.updateMany({ where, data: { ...data, ...next, handledById: actor.userId } }),
    reason,
  });
}
