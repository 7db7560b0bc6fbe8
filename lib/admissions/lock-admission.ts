import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import type { Finding } from "@/lib/regulation/finding";
import { admissionStages, type AdmissionAction } from "@/lib/workflow/admission-stages";

export type LockedAdmission = Prisma.AdmissionGetPayload<object>;

/** @param version as the page showed it. @throws ExpectedError "notFound" | "conflict" */
export async function lockAdmission(tx: Tx, actor: Actor, id: string, version: number): Promise<LockedAdmission> {
  await tx.$queryRaw`SELECT 1 FROM "Admission" WHERE id = ${id}::uuid FOR UPDATE`;
  const admission = await tx.admission.findFirst({ where: { AND: [{ id }, scope(actor, "admission.read") as Prisma.AdmissionWhereInput] } });
  if (!admission) throw notFoundError("该载体");
  if (admission.version !== version) throw conflictError();
  return admission;
}

interface AdmissionMove {
  actor: Actor;
  admission: LockedAdmission;
  action: Exclude<AdmissionAction, "list">;
  data?: Prisma.AdmissionUncheckedUpdateManyInput;
  reason?: string;
  findings?: readonly Finding[];
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves a locked admission by one act of its table. @returns the event's id. @throws as `advance` */
export async function moveAdmission(tx: Tx, { admission, data, ...rest }: AdmissionMove): Promise<{ eventId: string }> {
  const at = await receivedAt(tx);
  return advance(tx, {
    ...rest,
    table: admissionStages,
    object: admission,
    update: (where, next) => tx.admission.updateMany({ where, data: { ...(next.stage === admission.stage ? {} : { stageSince: at }), ...data, ...next } }),
  });
}
