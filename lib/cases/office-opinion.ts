import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { caseTable, type CaseProcess } from "@/lib/workflow/case-tables";
import { getTransition } from "@/lib/workflow/next-stage";
import { tellDeciders } from "./case-audience";
import { lockCase, type LockedCase } from "./lock-case";
import { moveCase } from "./move-case";
import { officeProposalLabels, officeProposals, type GiveOpinionInput, type OfficeProposal } from "./office-steps-schema";

export type OpinionParty = "recommender" | "province";

const opinionSchema = z.object({ proposal: z.enum(officeProposals), opinion: z.string(), byName: z.string(), at: z.string() });
/** What a handler of an office proposed, in its own words. */
export type OfficeOpinion = z.output<typeof opinionSchema>;

/** The part of `BaseCase.content` that holds the opinions of the two offices. */
export const opinionsContent = z.object({ opinions: z.object({ recommender: opinionSchema.optional(), province: opinionSchema.optional() }).default({}) });

/** The opinion last given by a handler of the party; undefined before there is any. */
export function findOpinion(content: unknown, party: OpinionParty): OfficeOpinion | undefined {
  return opinionsContent.parse(content).opinions[party];
}

/** The opinions that one party may read; an office's own is its own until it has decided. */
export interface ShownOpinions {
  recommender?: OfficeOpinion;
  province?: OfficeOpinion;
}

/** The host reads decisions with their reasons in the record, not opinions; the recommender does not read the province's. */
export function opinionsShownTo(audience: "host" | "recommender" | "province", row: { content: unknown }): ShownOpinions {
  if (audience === "host") return {};
  const { recommender, province } = opinionsContent.parse(row.content).opinions;
  return { ...(recommender ? { recommender } : {}), ...(province && audience === "province" ? { province } : {}) };
}

/** A handler writes the opinion of its office; somebody else decides (四眼). May be written again until then. */
export async function giveOpinion(process: CaseProcess, act: { action: string; party: OpinionParty }, actor: Actor, input: GiveOpinionInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, process);
    const { proposal, opinion } = input;
    const given: OfficeOpinion = { proposal, opinion, byName: actor.name, at: (await receivedAt(tx)).toISOString() };
    const opinions = { ...opinionsContent.parse(locked.content).opinions, [act.party]: given };
    await moveCase(tx, {
      actor,
      locked,
      action: act.action,
      data: { handlerId: actor.userId, content: { ...(locked.content as Prisma.InputJsonObject), opinions } },
      reason: opinion,
      payload: { proposal },
      notify: await tellDeciders(tx, locked, act.party, "case.awaitsDecision"),
    });
    return null;
  });
}

/**
 * The opinion on which a decision rests. Whoever decides otherwise than was proposed says why.
 * @returns the reason to record: the opinion, or the note that departs from it
 * @throws StageError, ExpectedError "refused" when nobody has proposed since the case came to this office
 */
export function requireOpinion(locked: LockedCase, act: { action: string; party: OpinionParty; decision: OfficeProposal }, note: string): { reason: string; departs: boolean } {
  getTransition(caseTable(locked.process as CaseProcess), locked.stage, act.action);
  const opinion = locked.handlerId === null ? undefined : findOpinion(locked.content, act.party);
  if (!opinion) throw refusedError("请先由经办人提出意见，再由另一人决定。");
  const departs = opinion.proposal !== act.decision;
  if (departs && [...note].length < 5) throw fieldError("note", `经办人的意见是“${officeProposalLabels[opinion.proposal]}”。作出不同决定的，请写明理由（不少于 5 个字）`);
  return { reason: note === "" ? opinion.opinion : note, departs };
}

/** A decision of an office on a locked case, on the handler's opinion. */
export async function decideOnOpinion(
  tx: Tx,
  actor: Actor,
  locked: LockedCase,
  act: { action: string; party: OpinionParty; decision: OfficeProposal; note: string },
  move: Omit<Parameters<typeof moveCase>[1], "actor" | "locked" | "action" | "reason">,
): Promise<{ eventId: string; reason: string }> {
  const { reason, departs } = requireOpinion(locked, act, act.note);
  const { eventId } = await moveCase(tx, { actor, locked, action: act.action, reason, ...move, payload: { ...move.payload, departs } });
  return { eventId, reason };
}
