import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBases, type LockedBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import type { Prisma, Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";
import { liveCalendar, liveParameters } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { checkSubsidyIndicator } from "@/lib/regulation/articles/article-19-subsidy";
import { checkMatchingSupportIndicator } from "@/lib/regulation/articles/article-21-matching-support";
import type { LegalCalendar } from "@/lib/regulation/calendar";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import { evaluationRoundStages } from "@/lib/workflow/evaluation-round-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { applicableIndicators, sumOfWeights, type IndicatorSets } from "./indicators";
import { lockRound, moveRound, type LockedRound } from "./lock-round";
import { factsOf, type BaseFacts } from "./reported-facts";
import { readRound, type RoundScope } from "./round-content";
import type { RoundVersionInput } from "./schema";

/** Kind of the duty to file the self-evaluation by the day the round names. */
export const selfEvaluationDuty = "selfEvaluation";

/** Bases that a round is for: managed as such, recognised before its day, not left out by name. */
export function scopeWhere(scope: RoundScope): Prisma.BaseWhereInput {
  return { stage: { in: ["active", "rectifying"] }, recognizedOn: { lt: toDbDay(scope.recognizedBefore) }, id: { notIn: scope.excluded.map(({ baseId }) => baseId) } };
}

/**
 * 启动评价 (第十八条): scope, indicators and parameters are frozen; every base in scope has its case, pre-filled from the
 * records, with the duty to evaluate itself. @throws ExpectedError "refused" naming what the regulation asks of the indicators
 */
export async function openRound(actor: Actor, input: RoundVersionInput): Promise<{ cases: number }> {
  return transaction(
    async (tx) => {
      const round = await lockRound(tx, actor, input.roundId, input.version);
      getTransition(evaluationRoundStages, round.stage, "open");
      authorize(actor, "evaluationRound.open", round);
      const at = await receivedAt(tx);
      const { scope, indicators } = readRound(round);
      if (fromDbDay(round.submitBy) <= shanghaiDay(at)) throw refusedError("自评截止日须晚于今天，请先修改轮次。");
      const bases = await lockBases(tx, actor, scopeWhere(scope));
      if (bases.length === 0) throw refusedError("范围内没有基地，请先修改轮次的范围。");
      const facts = await factsOf(tx, bases, { from: fromDbDay(round.periodFrom), to: fromDbDay(round.periodTo) });
      requireLawfulIndicators(indicators, bases, facts);

      const calendar = await liveCalendar(tx);
      for (const base of bases) await includeBase(tx, { actor, round, base, indicators, facts: facts.get(base.id)!, calendar });
      const parameters = await liveParameters(shanghaiDay(at), tx);
      await moveRound(tx, { actor, round, action: "open", data: { openedAt: at, parameters }, payload: { cases: bases.length, excluded: scope.excluded, indicators: indicators as unknown as Prisma.InputJsonObject, parameters } });
      return { cases: bases.length };
    },
    { timeoutSeconds: 300 },
  );
}

/** Weights of one hundred; the indicators of 第二十一条 always, of 第十九条 where a base of the category has a subsidy. */
function requireLawfulIndicators(sets: IndicatorSets, bases: readonly LockedBase[], facts: ReadonlyMap<string, BaseFacts>): void {
  const problems = (Object.keys(sets) as Category[]).flatMap((category) => {
    const lines = sets[category];
    const subsidised = bases.some((base) => base.category === category && facts.get(base.id)!.subsidised);
    const sum = sumOfWeights(lines);
    const unmet = [checkMatchingSupportIndicator(lines), ...checkSubsidyIndicator(lines, subsidised)].filter(({ outcome }) => outcome === "unmet");
    return [...(sum === 100 ? [] : [`权重合计应为 100，现为 ${sum}。`]), ...unmet.map(({ explanation }) => explanation)].map((text) => `${categoryLabels[category]}：${text}`);
  });
  if (problems.length > 0) throw refusedError(`还不能启动评价。${problems.join("")}`);
}

interface Inclusion {
  actor: Actor;
  round: LockedRound;
  base: LockedBase;
  indicators: IndicatorSets;
  facts: BaseFacts;
  calendar: LegalCalendar;
}

async function includeBase(tx: Tx, { actor, round, base, indicators, facts, calendar }: Inclusion): Promise<void> {
  const submitBy = fromDbDay(round.submitBy);
  const lines = applicableIndicators(indicators[base.category], facts.subsidised);
  const people = await recipientsOf(tx, { organizationId: base.organizationId });
  const content = { category: base.category, subsidised: facts.subsidised, indicators: lines, reported: facts.reported };
  const { caseId, eventId } = await createCase(tx, {
    actor,
    process: "evaluation",
    action: "include",
    base,
    title: round.title,
    roundId: round.id,
    openTo: { host: true, recommender: true, province: true },
    opensOnly: true,
    content: content as unknown as Prisma.InputJsonObject,
    notify: (id) => people.map((recipientId) => ({ recipientId, template: "evaluation.opened", data: { caseId: id, title: round.title, dueOn: submitBy } })),
  });
  // What the record says; the host writes over it what has become different (第十六条).
  await tx.caseSection.create({ data: { caseId, key: "report", data: { nameZh: base.nameZh, leaderName: base.leaderName }, updatedById: actor.userId!, updatedByName: actor.name, updatedAt: await receivedAt(tx) } });
  await createObligation(tx, {
    kind: selfEvaluationDuty,
    subject: { type: "evaluation", id: caseId },
    bearer: "host",
    organizationId: base.organizationId,
    recommenderId: base.recommenderId,
    clause: "art18",
    basis: { kind: "day", day: submitBy, rolls: true },
    calendar,
    sourceEventId: eventId,
  });
}
