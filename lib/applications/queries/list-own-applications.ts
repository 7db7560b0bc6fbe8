import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { applicationStageNames, applicationStages, type ApplicationStage } from "@/lib/workflow/application-stages";
import { awaitingSignOff } from "../workload";
import { partyLabels } from "@/lib/workflow/role";
import { stageLabel } from "@/lib/workflow/stage-label";
import { categoryLabels } from "@/lib/regulation/terms";

export interface OwnApplicationRow {
  id: string;
  number: string | null;
  callTitle: string;
  categoryLabel: string;
  fieldZh: string | null;
  stage: ApplicationStage;
  stageLabel: string;
  inHandsOf: string;
  updatedAt: string;
}

const pageSize = 20;

/** `after` as it stands in the address: the last row of the page before, `instant_id`. */
const cursorPattern = /^([0-9TZ:.-]{20,30})_([0-9a-f-]{36})$/;

/**
 * The institution's applications, last changed first; one query. An unreadable cursor is the first page.
 * @param filter.signOff only what waits for a signer's signature @returns the rows and the cursor of the next page, if there is one
 */
export async function listOwnApplications(actor: Actor, filter: { after?: string; stage?: string; signOff?: boolean } = {}): Promise<{ rows: OwnApplicationRow[]; next: string | null }> {
  if (!actor.organizationId) return { rows: [], next: null };
  const found = await db.application.findMany({
    where: { AND: [scope(actor, "application.read"), { organizationId: actor.organizationId }, inStage(filter.stage), filter.signOff ? awaitingSignOff : {}, afterCursor(filter.after)] },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: { id: true, number: true, category: true, fieldZh: true, stage: true, updatedAt: true, call: { select: { title: true } } },
  });
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  const rows = page.map((one): OwnApplicationRow => {
    const info = applicationStages.stages[one.stage];
    return {
      id: one.id,
      number: one.number,
      callTitle: one.call.title,
      categoryLabel: categoryLabels[one.category],
      fieldZh: one.fieldZh,
      stage: one.stage,
      stageLabel: stageLabel(info, "host"),
      inHandsOf: partyLabels[info.inHandsOf],
      updatedAt: one.updatedAt.toISOString(),
    };
  });
  return { rows, next: found.length > pageSize && last ? `${last.updatedAt.toISOString()}_${last.id}` : null };
}

/** The host does not learn from a filter what its label keeps back: stages of one label are one choice. An unknown stage is no filter. */
function inStage(name: string | undefined): Prisma.ApplicationWhereInput {
  const chosen = applicationStageNames.find((stage) => stage === name);
  if (!chosen) return {};
  const labelOf = (stage: ApplicationStage) => stageLabel(applicationStages.stages[stage], "host");
  return { stage: { in: applicationStageNames.filter((stage) => labelOf(stage) === labelOf(chosen)) } };
}

function afterCursor(text: string | undefined): Prisma.ApplicationWhereInput {
  const match = cursorPattern.exec(text ?? "");
  const at = match ? new Date(match[1]!) : undefined;
  if (!match || !at || Number.isNaN(at.getTime()) || !z.uuid().safeParse(match[2]).success) return {};
  return { OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { lt: match[2]! } }] };
}
