import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize, scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import { callStages, type CallAction } from "@/lib/workflow/call-stages";
import { getTransition } from "@/lib/workflow/next-stage";

export type LockedCall = Prisma.CallGetPayload<object>;

/**
 * The call, locked until the transaction ends. @param version as the page showed it: somebody else's step in between is
 * a conflict. @throws ExpectedError "notFound" | "conflict"
 */
export async function lockCall(tx: Tx, actor: Actor, id: string, version: number): Promise<LockedCall> {
  await tx.$queryRaw`SELECT 1 FROM "Call" WHERE id = ${id}::uuid FOR UPDATE`;
  const call = await tx.call.findFirst({ where: { AND: [{ id }, scope(actor, "call.read") as Prisma.CallWhereInput] } });
  if (!call) throw notFoundError("该申报批次");
  if (call.version !== version) throw conflictError("此批次刚刚已被他人修改。您填写的内容仍在本页，请另开页面查看最新内容后再保存。");
  return call;
}

/** Stage and right first: whoever may not do it at all is not told what is missing. @throws StageError, AccessError */
export function requireCallAct(actor: Actor, call: LockedCall, action: CallAction): void {
  getTransition(callStages, call.stage, action);
  authorize(actor, `call.${action}`, call);
}

interface CallMove {
  actor: Actor;
  call: LockedCall;
  action: CallAction;
  /** Further columns that this act sets. */
  data?: Prisma.CallUncheckedUpdateManyInput;
  reason?: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves a locked call by one act of its table. @returns the event's id. @throws as `advance` */
export async function moveCall(tx: Tx, { call, data, ...rest }: CallMove): Promise<{ eventId: string }> {
  return advance(tx, {
    ...rest,
    table: callStages,
    object: call,
    update: (where, next) => tx.call.updateMany({ where, data: { ...data, ...next } }),
  });
}
