import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fieldLabel } from "@/lib/regulation/fields";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { applicationStages } from "@/lib/workflow/application-stages";
import { stageLabel } from "@/lib/workflow/stage-label";
import { findRunningBans } from "@/lib/organizations/find-running-bans";

export interface StartOptions {
  calls: readonly { id: string; title: string; categories: readonly { value: Category; label: string }[]; closesAt: string; own: readonly OwnInCall[] }[];
  /** 第十八、二十二条: told now, refuses only the submission. */
  bans: readonly OwnBan[];
}

export interface OwnBan {
  bannedThrough: string;
  documentNumber: string;
  explanation: string;
  /** The field in which a base was revoked; null: the ban holds in every field. */
  fieldLabel: string | null;
}

/** What the institution already has in a call. */
export interface OwnInCall {
  id: string;
  number: string | null;
  categoryLabel: string;
  fieldZh: string | null;
  stageLabel: string;
}

/** Everything asked when a declaration is started: open calls, own applications in them, running bans. Constant number of queries. */
export async function getStartOptions(actor: Actor): Promise<StartOptions> {
  if (!actor.organizationId) return { calls: [], bans: [] };
  const now = await readClock();
  const organization = await db.organization.findUniqueOrThrow({ where: { id: actor.organizationId }, select: { creditCode: true } });
  const bans = await findRunningBans(db, organization.creditCode, now);
  const calls = await db.call.findMany({
    where: { stage: "published", opensAt: { lte: now }, closesAt: { gte: now } },
    orderBy: [{ closesAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, categories: true, closesAt: true },
  });
  const own = await db.application.findMany({
    where: { AND: [scope(actor, "application.read"), { organizationId: actor.organizationId, callId: { in: calls.map((call) => call.id) }, stage: { not: "retracted" } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, number: true, callId: true, category: true, fieldZh: true, stage: true },
  });
  return {
    bans: bans.map(({ fieldCode, bannedThrough, documentNumber, finding }) => ({ bannedThrough, documentNumber, explanation: finding.explanation, fieldLabel: fieldCode && fieldLabel(fieldCode) })),
    calls: calls.map((call) => ({
      id: call.id,
      title: call.title,
      categories: call.categories.map((category) => ({ value: category, label: categoryLabels[category] })),
      closesAt: call.closesAt!.toISOString(),
      own: own
        .filter((one) => one.callId === call.id)
        .map(({ id, number, category, fieldZh, stage }) => ({ id, number, categoryLabel: categoryLabels[category], fieldZh, stageLabel: stageLabel(applicationStages.stages[stage], "host") })),
    })),
  };
}
