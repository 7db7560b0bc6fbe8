import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { advance } from "@/lib/accounts/advance";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import type { Notification } from "@/lib/platform/event-log";
import { lawSettingStages, type LawSettingAction } from "@/lib/workflow/law-setting-stages";

export type LockedSetting = Prisma.LawSettingGetPayload<object>;

/** @param version as the page showed it. @throws ExpectedError "notFound" | "conflict" */
export async function lockSetting(tx: Tx, actor: Actor, id: string, version: number): Promise<LockedSetting> {
  await tx.$queryRaw`SELECT 1 FROM "LawSetting" WHERE id = ${id}::uuid FOR UPDATE`;
  const setting = await tx.lawSetting.findFirst({ where: { AND: [{ id }, scope(actor, "lawSetting.read") as Prisma.LawSettingWhereInput] } });
  if (!setting) throw notFoundError("该设定变更");
  if (setting.version !== version) throw conflictError();
  return setting;
}

interface SettingMove {
  actor: Actor;
  setting: LockedSetting;
  action: Exclude<LawSettingAction, "propose">;
  at: Date;
  reason?: string;
  payload?: Prisma.InputJsonObject;
  notify?: readonly Notification[];
}

/** Moves a locked proposal by one act of its table. @returns the event's id. @throws as `advance` */
export async function moveSetting(tx: Tx, { setting, at, ...rest }: SettingMove): Promise<{ eventId: string }> {
  return advance(tx, {
    ...rest,
    table: lawSettingStages,
    object: setting,
    update: (where, next) => tx.lawSetting.updateMany({ where, data: { ...next, decidedAt: at, decidedByName: rest.actor.name } }),
  });
}

/** Everybody who decides on proposals. */
export async function leadersToTell(tx: Tx): Promise<string[]> {
  const leaders = await tx.user.findMany({ where: { active: true, roles: { some: { role: "provinceLeader" } } }, select: { id: true } });
  return leaders.map(({ id }) => id);
}
