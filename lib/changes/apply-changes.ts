import "server-only";
import { recipientsOf } from "@/lib/accounts/recipients";
import type { Actor } from "@/lib/access/actor";
import type { BaseChanges } from "@/lib/bases/base-version";
import { findAlikeBases } from "@/lib/bases/find-similar-bases";
import type { LockedBase } from "@/lib/bases/lock-base";
import { moveBase } from "@/lib/bases/move-base";
import { handOverCases } from "@/lib/cases/hand-over-cases";
import type { Prisma, Tx } from "@/lib/platform/db";
import { receivedAt } from "@/lib/platform/clock";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent, type Notification } from "@/lib/platform/event-log";
import { liveParameters } from "@/lib/platform/law-in-force";
import { findFieldProblems } from "@/lib/regulation/articles/article-25-naming";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { baseStages } from "@/lib/workflow/base-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import type { PlannedChanges } from "./planned-changes";
import { successorBan } from "./successor-ban";

interface Applying {
  actor: Actor;
  base: LockedBase;
  planned: PlannedChanges;
  /** The day of the approval: the new version holds from it on. */
  on: PlainDate;
  title: string;
  caseId: string;
}

/**
 * “省科技厅审核通过后完成变更”: the record becomes what was approved, as a new dated version; the old one stays.
 * @returns sentences that the leader should know, e.g. a name that comes close to another (第二十五条)
 * @throws ExpectedError "refused" when the new name, host or recommender is not possible
 */
export async function applyChanges(tx: Tx, applying: Applying): Promise<{ warnings: string[] }> {
  const { actor, base, planned, on, title, caseId } = applying;
  getTransition(baseStages, base.stage, "change");
  const warnings = await checkName(tx, base, planned, on);
  const host = planned.hostCreditCode === undefined ? undefined : await findHost(tx, base, planned.hostCreditCode);
  const changes: BaseChanges = { ...planned.base, ...(host ? { organizationId: host.id, cityCode: host.cityCode } : {}) };
  if (changes.recommenderId !== undefined) await requireActive(tx, changes.recommenderId);

  const before = Object.fromEntries(Object.keys(changes).map((key) => [key, base[key as keyof LockedBase]])) as Prisma.InputJsonObject;
  await moveBase(tx, {
    actor,
    base,
    action: "change",
    on,
    changes,
    reason: `重大事项变更：${title}`,
    payload: { caseId, before, after: { ...changes } as Prisma.InputJsonObject },
    notify: await tellNewOwners(tx, base, changes, caseId, title),
  });
  const moved = { ...(changes.organizationId ? { organizationId: changes.organizationId } : {}), ...(changes.recommenderId ? { recommenderId: changes.recommenderId } : {}) };
  if (Object.keys(moved).length > 0) await handOverCases(tx, base.id, moved);
  if (planned.hostName !== undefined) await renameHost(tx, actor, base, planned.hostName);
  return { warnings };
}

/** 第二十五条 is the law of names: a field that cannot stand in one is refused; one that comes close to another is a warning. */
async function checkName(tx: Tx, base: LockedBase, { base: { fieldZh, fieldEn } }: PlannedChanges, on: PlainDate): Promise<string[]> {
  if (fieldZh === undefined) return [];
  const problems = findFieldProblems(fieldZh, fieldEn, await liveParameters(on, tx));
  if (problems.length > 0) throw refusedError(`名称不符合第二十五条：${problems.join("")}请退回依托单位修改。`);
  const alike = (await findAlikeBases(tx, fieldZh)).filter(({ id }) => id !== base.id).slice(0, 5);
  return alike.map(({ number, nameZh, organizationName }) => `名称近似：${nameZh}（${number}，${organizationName}）。`);
}

async function findHost(tx: Tx, { fieldCode }: LockedBase, creditCode: string): Promise<{ id: string; cityCode: string }> {
  const host = await tx.organization.findUnique({ where: { creditCode }, select: { id: true, cityCode: true } });
  if (!host) throw refusedError(`接续的依托单位（${creditCode}）尚未在本系统注册，注册后才能批准变更（第七条（一））。`);
  const ban = await successorBan(tx, { creditCode, fieldCode }, await receivedAt(tx));
  if (ban.outcome === "unmet") throw refusedError(`${ban.explanation}（第二十二条）`, [ban]);
  return host;
}

async function requireActive(tx: Tx, recommenderId: string): Promise<void> {
  const found = await tx.recommender.count({ where: { id: recommenderId, active: true } });
  if (found === 0) throw refusedError("所选的组织推荐部门已停用，请退回依托单位重新选择（第十一条（一））。");
}

/** Whoever has the base from now on is told. */
async function tellNewOwners(tx: Tx, base: LockedBase, { organizationId, recommenderId }: BaseChanges, caseId: string, title: string): Promise<Notification[]> {
  const recipients = [
    ...(organizationId && organizationId !== base.organizationId ? await recipientsOf(tx, { organizationId }) : []),
    ...(recommenderId && recommenderId !== base.recommenderId ? await recipientsOf(tx, { recommenderId }) : []),
  ];
  return recipients.map((recipientId) => ({ recipientId, template: "majorChange.handedOver", data: { caseId, title, baseName: base.nameZh } }));
}

/** The name of the institution follows its registration; the credit code, and every ban on it, stays (第二十二条). */
async function renameHost(tx: Tx, actor: Actor, base: LockedBase, name: string): Promise<void> {
  const host = await tx.organization.findUniqueOrThrow({ where: { id: base.organizationId }, select: { id: true, name: true, formerNames: true } });
  if (host.name === name) return;
  const formerNames = host.formerNames.includes(host.name) ? host.formerNames : [...host.formerNames, host.name];
  await tx.organization.update({ where: { id: host.id }, data: { name, formerNames, version: { increment: 1 } } });
  await recordEvent(tx, { actor, action: "organization.rename", subject: { type: "organization", id: host.id }, clause: "art16", payload: { formerName: host.name, name } });
}
