import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { lawSettingStages } from "@/lib/workflow/law-setting-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { leadersToTell } from "./lock-setting";

interface Proposal {
  kind: "parameter" | "holidayArrangement" | "layoutPlan";
  key: string;
  label: string;
  value: Prisma.InputJsonObject;
  effectiveOn: PlainDate;
  source: string;
  reason: string;
}

/** Puts a proposal before the leaders. One at a time for each thing, so that a leader never confirms half of two. */
export async function proposeSetting(tx: Tx, actor: Actor, { label, ...proposal }: Proposal): Promise<{ settingId: string }> {
  authorize(actor, "lawSetting.propose");
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`lawSetting ${proposal.kind} ${proposal.key}`}))`;
  const waiting = await tx.lawSetting.findFirst({ where: { kind: proposal.kind, key: proposal.key, stage: "proposed" }, select: { id: true } });
  if (waiting) throw refusedError(`“${label}”已有一项变更待确认，请先由负责人决定或由提出人撤回。`);
  const at = await receivedAt(tx);
  const { to, clause } = getTransition(lawSettingStages, null, "propose");
  const setting = await tx.lawSetting.create({
    select: { id: true },
    data: { ...proposal, effectiveOn: toDbDay(proposal.effectiveOn), stage: to, proposedById: actor.userId!, proposedByName: actor.name, proposedAt: at },
  });
  await recordEvent(tx, {
    actor,
    action: "lawSetting.propose",
    subject: { type: "lawSetting", id: setting.id },
    stage: { from: null, to },
    clause,
    reason: proposal.reason,
    payload: { kind: proposal.kind, key: proposal.key, value: proposal.value, effectiveOn: proposal.effectiveOn, source: proposal.source },
    notify: (await leadersToTell(tx)).map((recipientId) => ({ recipientId, template: "lawSetting.proposed", data: { settingId: setting.id, label } })),
  });
  return { settingId: setting.id };
}
