import type { Actor } from "@/lib/access/actor";
import { assignEvaluators } from "@/lib/evaluations/assign-evaluators";
import { readEvaluation } from "@/lib/evaluations/content";
import { decideGrade } from "@/lib/evaluations/decide-grade";
import { draftRound } from "@/lib/evaluations/draft-round";
import { declareEvaluator } from "@/lib/evaluations/evaluator-acts";
import { submitEvaluationScores } from "@/lib/evaluations/evaluator-scores";
import { forwardEvaluation, handleEvaluation } from "@/lib/evaluations/handle-evaluation";
import { defaultIndicators } from "@/lib/evaluations/indicators";
import { openRound } from "@/lib/evaluations/open-round";
import { publishRound } from "@/lib/evaluations/publish-round";
import type { RoundInput } from "@/lib/evaluations/schema";
import { suggestGrade } from "@/lib/evaluations/suggest-grade";
import { db } from "@/lib/platform/db";
import { addDays, plainDate, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import type { Grade } from "@/lib/regulation/terms";
import type { BaseWorld } from "./bases";
import { signCase } from "./case-writing";
import { fillCase } from "./fill-form";
import { buildExpert } from "./people";

export const inDays = (days: number) => addDays(shanghaiDay(new Date()), days);

/** A round for these bases only: every other base in the database is left out by name. */
export async function roundFor(baseIds: readonly string[], changes: Partial<RoundInput> = {}): Promise<RoundInput> {
  const others = await db.base.findMany({ where: { id: { notIn: [...baseIds] } }, select: { id: true } });
  return {
    title: "2027年度国际科技合作基地绩效评价",
    periodFrom: plainDate("2024-01-01"),
    periodTo: plainDate("2025-12-31"),
    submitBy: inDays(20),
    scope: { recognizedBefore: inDays(1), excluded: others.map(({ id }) => ({ baseId: id, reason: "不在本次测试的范围内" })) },
    indicators: structuredClone(defaultIndicators) as RoundInput["indicators"],
    ...changes,
  };
}

export async function versionOf(roundId: string): Promise<{ roundId: string; version: number }> {
  const { version } = await db.evaluationRound.findUniqueOrThrow({ where: { id: roundId } });
  return { roundId, version };
}

/** A round that is open, with the case of each base in the order given. */
export async function buildOpenRound(world: BaseWorld, baseIds: readonly string[] = [world.baseId], changes: Partial<RoundInput> = {}) {
  const { roundId } = await draftRound(world.officer, { round: await roundFor(baseIds, changes) });
  await openRound(world.leader, await versionOf(roundId));
  const cases = await db.baseCase.findMany({ where: { roundId }, select: { id: true, baseId: true } });
  return { roundId, caseIds: baseIds.map((baseId) => cases.find((one) => one.baseId === baseId)!.id) };
}

export const opinion = { opinion: "该基地建设成效明显，同意其自评报告。", systems: "五项制度和科技安全机制已现场核实。", supports: [{ kind: "funding", title: "市级配套经费", amount: "30.00", evidence: "杭科合〔2027〕3号" }] } as const;

export async function currentVersion(caseId: string): Promise<number> {
  return (await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).version;
}

/** The host evaluates itself and signs. */
export async function fileSelfEvaluation(world: BaseWorld, caseId: string): Promise<void> {
  await fillCase(world.editor, caseId);
  await signCase(world.signer, caseId);
}

/** Self-evaluation, the recommender's opinion, and its forwarding: before the experts. */
export async function bringToAssessment(world: BaseWorld, caseId: string): Promise<void> {
  await fileSelfEvaluation(world, caseId);
  await handleEvaluation(world.handler, { caseId, version: await currentVersion(caseId), ...opinion, supports: [...opinion.supports] });
  await forwardEvaluation(world.approver, { caseId });
}

/** An expert who has been assigned and has declared. */
export async function buildEvaluator(officer: Actor, caseId: string, dueOn: PlainDate = inDays(10)) {
  const expert = await buildExpert();
  await assignEvaluators(officer, { caseId, expertIds: [expert.expert.id], dueOn });
  const { id } = await db.evaluationAssignment.findUniqueOrThrow({ where: { caseId_expertId: { caseId, expertId: expert.expert.id } } });
  await declareEvaluator(expert.actor, { assignmentId: id, noConflict: true, confidential: true });
  const { version } = await db.evaluationAssignment.findUniqueOrThrow({ where: { id } });
  return { ...expert, assignmentId: id, version };
}

/** The same points for every indicator of the case, so that they are the total. */
export async function sameScores(caseId: string, points: number): Promise<Record<string, number>> {
  const { content } = await db.baseCase.findUniqueOrThrow({ where: { id: caseId } });
  return Object.fromEntries(readEvaluation(content).indicators.map(({ key }) => [key, points]));
}

/** One expert for each of the totals, who submits it. */
export async function buildScores(officer: Actor, caseId: string, totals: readonly number[], dueOn?: PlainDate): Promise<void> {
  for (const points of totals) {
    const { actor, assignmentId, version } = await buildEvaluator(officer, caseId, dueOn);
    await submitEvaluationScores(actor, { assignmentId, version, scores: await sameScores(caseId, points), opinion: "按指标逐项评价，依据充分。" });
  }
}

/** From opening to a decided grade; the officer departs from the scores with a reason where they say otherwise. @param dueOn of the experts */
export async function bringToDecided(world: BaseWorld, caseId: string, grade: Grade, dueOn?: PlainDate): Promise<void> {
  await bringToAssessment(world, caseId);
  await buildScores(world.officer, caseId, Array(3).fill({ excellent: 90, qualified: 70, unqualified: 50 }[grade]) as number[], dueOn);
  await suggestGrade(world.officer, { caseId, grade, reason: "结合现场考察情况提出" });
  await decideGrade(world.leader, { caseId, grade, reason: "" });
}

export async function publish(leader: Actor, roundId: string): Promise<void> {
  await publishRound(leader, { ...(await versionOf(roundId)), title: "关于公布绩效评价结果的通知", body: "现将本轮绩效评价结果予以公布。" });
}

/** A whole round that ends with one grade for the world's base. */
export async function buildGraded(world: BaseWorld, grade: Grade, changes: Partial<RoundInput> = {}): Promise<{ roundId: string; caseId: string }> {
  const { roundId, caseIds } = await buildOpenRound(world, [world.baseId], changes);
  await bringToDecided(world, caseIds[0]!, grade);
  await publish(world.leader, roundId);
  return { roundId, caseId: caseIds[0]! };
}
