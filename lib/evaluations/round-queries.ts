import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { today } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db, type Prisma } from "@/lib/platform/db";
import { ascending, descending, keysetPage, type Page, type PageRequest } from "@/lib/platform/keyset";
import { isUuid } from "@/lib/platform/uuid";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category, Grade } from "@/lib/regulation/terms";
import { evaluationRoundStages, type EvaluationRoundAction, type EvaluationRoundStage } from "@/lib/workflow/evaluation-round-stages";
import { evaluationStages, type EvaluationStage } from "@/lib/workflow/evaluation-stages";
import { transitionsFrom } from "@/lib/workflow/next-stage";
import type { Party } from "@/lib/workflow/role";
import { readEvaluation } from "./content";
import { meanTotal, spellHundredths, type IndicatorSets } from "./indicators";
import { scopeWhere } from "./open-round";
import { readRound } from "./round-content";
import { hundredthsOf } from "./round-scores";

const visible = (actor: Actor) => scope(actor, "evaluationRound.read") as Prisma.EvaluationRoundWhereInput;

export interface RoundLine {
  id: string;
  title: string;
  stage: EvaluationRoundStage;
  periodFrom: PlainDate;
  periodTo: PlainDate;
  submitBy: PlainDate;
  bases: number;
}

/** 评价轮次, latest first. */
export async function listRounds(actor: Actor, request: PageRequest, size = 20): Promise<Page<RoundLine>> {
  const page = await keysetPage(request, size, (row: { id: string; createdAt: Date }) => ({ value: row.createdAt.toISOString(), id: row.id }), (range) => {
    const { where, orderBy } = descending("createdAt", range);
    return db.evaluationRound.findMany({ where: { AND: [visible(actor), where] }, orderBy, take: range.take, include: { _count: { select: { cases: true } } } });
  });
  return {
    ...page,
    rows: page.rows.map(({ id, title, stage, periodFrom, periodTo, submitBy, _count }) => ({
      id,
      title,
      stage,
      periodFrom: fromDbDay(periodFrom),
      periodTo: fromDbDay(periodTo),
      submitBy: fromDbDay(submitBy),
      bases: _count.cases,
    })),
  };
}

export interface RoundView extends RoundLine {
  version: number;
  recognizedBefore: PlainDate;
  excluded: { baseId: string; number: string; nameZh: string; reason: string }[];
  indicators: IndicatorSets;
  /** As pinned when it was opened; null before. */
  parameters: { excellentScoreMinimum: number; qualifiedScoreMinimum: number; excellentShareMaximum: number; evaluationExpertsMinimum: number } | null;
  /** How many bases of the round stand in each stage. */
  counts: { stage: EvaluationStage; label: string; count: number }[];
  /** Acts of the table that this actor may do now. */
  possible: EvaluationRoundAction[];
  today: PlainDate;
}

/** A round as the province sees it; `bases` of a draft are those it would be opened for. undefined: not there, or not for this actor. */
export async function findRound(actor: Actor, id: string): Promise<RoundView | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.evaluationRound.findFirst({ where: { AND: [{ id }, visible(actor)] } });
  if (!row) return undefined;
  const { scope: limits, indicators } = readRound(row);
  const [bases, counted, day, left] = await Promise.all([
    row.stage === "draft" ? db.base.count({ where: scopeWhere(limits) }) : db.baseCase.count({ where: { roundId: id } }),
    db.baseCase.groupBy({ by: ["stage"], where: { roundId: id }, _count: true }),
    today(),
    db.base.findMany({ where: { id: { in: limits.excluded.map(({ baseId }) => baseId) } }, select: { id: true, number: true, nameZh: true } }),
  ]);
  const counts = new Map(counted.map(({ stage, _count }) => [stage, _count]));
  return {
    id,
    version: row.version,
    title: row.title,
    stage: row.stage,
    periodFrom: fromDbDay(row.periodFrom),
    periodTo: fromDbDay(row.periodTo),
    submitBy: fromDbDay(row.submitBy),
    bases,
    recognizedBefore: limits.recognizedBefore,
    excluded: limits.excluded.map(({ baseId, reason }) => {
      const base = left.find((one) => one.id === baseId);
      return { baseId, number: base?.number ?? "—", nameZh: base?.nameZh ?? "—", reason };
    }),
    indicators,
    parameters: row.openedAt ? pinnedParameters(row.parameters) : null,
    counts: (Object.keys(evaluationStages.stages) as EvaluationStage[]).flatMap((stage) => {
      const count = counts.get(stage);
      return count ? [{ stage, label: evaluationStages.stages[stage].label, count }] : [];
    }),
    possible: transitionsFrom(evaluationRoundStages, row.stage).map(({ action }) => action).filter((action) => can(actor, `evaluationRound.${action}`, row)),
    today: day,
  };
}

export interface RoundCase {
  caseId: string;
  baseNumber: string;
  nameZh: string;
  hostName: string;
  category: Category;
  stageLabel: string;
  inHandsOf: Party;
  /** Experts who submitted, of those assigned. */
  experts: { submitted: number; assigned: number };
  /** Mean of what was submitted, "85.71". */
  score: string | null;
  suggested: Grade | null;
  grade: Grade | null;
}

/** The bases of a round in the order in which they were included. @param stage limits; absent: all */
export async function listRoundCases(actor: Actor, roundId: string, stage: EvaluationStage | undefined, request: PageRequest, size = 50): Promise<Page<RoundCase>> {
  const where: Prisma.BaseCaseWhereInput = { AND: [{ roundId, process: "evaluation", round: visible(actor) }, scope(actor, "baseCase.read"), stage ? { stage } : {}] };
  const page = await keysetPage(request, size, (row: { id: string; createdAt: Date }) => ({ value: row.createdAt.toISOString(), id: row.id }), (range) => {
    const { where: from, orderBy } = ascending("createdAt", range);
    return db.baseCase.findMany({
      where: { AND: [where, from] },
      orderBy,
      take: range.take,
      select: {
        id: true, createdAt: true, stage: true, grade: true, content: true,
        base: { select: { number: true, nameZh: true } },
        organization: { select: { name: true } },
        assignments: { select: { stage: true, total: true } },
      },
    });
  });
  return {
    ...page,
    rows: page.rows.map(({ id, stage: at, grade, content, base, organization, assignments }): RoundCase => {
      const { category, suggestion } = readEvaluation(content);
      const submitted = assignments.filter((one) => one.stage === "submitted");
      const mean = meanTotal(submitted.map(({ total }) => hundredthsOf(total!)));
      const info = evaluationStages.stages[at as EvaluationStage];
      return {
        caseId: id,
        baseNumber: base.number,
        nameZh: base.nameZh,
        hostName: organization.name,
        category,
        stageLabel: info.label,
        inHandsOf: info.inHandsOf,
        experts: { submitted: submitted.length, assigned: assignments.filter((one) => one.stage !== "refused" && one.stage !== "withdrawn").length },
        score: mean === undefined ? null : spellHundredths(mean),
        suggested: suggestion?.grade ?? null,
        grade: grade as Grade | null,
      };
    }),
  };
}

/** Bases that a round may leave out, by number: for the choice in its form. */
export async function listBasesToExclude(actor: Actor): Promise<{ id: string; label: string }[]> {
  const bases = await db.base.findMany({
    where: { AND: [{ stage: { in: ["active", "rectifying"] } }, scope(actor, "base.read")] },
    orderBy: { number: "asc" },
    take: 1000,
    select: { id: true, number: true, nameZh: true },
  });
  return bases.map(({ id, number, nameZh }) => ({ id, label: `${number} ${nameZh}` }));
}
