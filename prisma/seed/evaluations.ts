import type { Actor } from "@/lib/access/actor";
import { assignEvaluators } from "@/lib/evaluations/assign-evaluators";
import { decideGrade } from "@/lib/evaluations/decide-grade";
import { draftRound } from "@/lib/evaluations/draft-round";
import { declareEvaluator } from "@/lib/evaluations/evaluator-acts";
import { findEvaluatorCandidates } from "@/lib/evaluations/evaluator-candidates";
import { submitEvaluationScores } from "@/lib/evaluations/evaluator-scores";
import { forwardEvaluation, handleEvaluation } from "@/lib/evaluations/handle-evaluation";
import { openRound } from "@/lib/evaluations/open-round";
import { publishRound } from "@/lib/evaluations/publish-round";
import { suggestGrade } from "@/lib/evaluations/suggest-grade";
import { db } from "@/lib/platform/db";
import { addDays, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import type { Grade } from "@/lib/regulation/terms";
import { orderRectification } from "@/lib/rectifications/order-rectification";
import { planRectification } from "@/lib/rectifications/plan-rectification";
import { grantSubsidy } from "@/lib/subsidies/grant-subsidy";
import { currentVersion, roundFor, sameScores, versionOf } from "../../tests/builders/evaluations";
import { signCase } from "../../tests/builders/case-writing";
import { fillCase } from "../../tests/builders/fill-form";
import { at, momentOf } from "./moment";
import type { OlderBase, OlderBases } from "./older-bases";
import type { SeedWorld } from "./world";

const opinion = { opinion: "自评报告与日常掌握的情况相符，同意报送。", systems: "五项制度和科技安全机制已现场核实，均在执行。" };

async function evaluationOf(roundId: string, { baseId }: OlderBase): Promise<string> {
  return (await db.baseCase.findFirstOrThrow({ where: { roundId, baseId }, select: { id: true } })).id;
}

async function selfEvaluate(base: OlderBase, caseId: string): Promise<void> {
  await fillCase(base.editor, caseId);
  await signCase(base.signer, caseId);
}

async function sendToExperts(world: SeedWorld, base: OlderBase, caseId: string, dueOn: PlainDate): Promise<Actor[]> {
  await handleEvaluation(base.handler, { caseId, version: await currentVersion(caseId), ...opinion, supports: [{ kind: "funding", title: "配套经费", amount: "30.00", evidence: "以拨款文件为准" }] });
  await forwardEvaluation(base.approver, { caseId });
  const { candidates } = (await findEvaluatorCandidates(world.officer, caseId))!;
  const chosen = candidates.filter(({ obstacles }) => obstacles.length === 0).slice(0, 3);
  await assignEvaluators(world.officer, { caseId, expertIds: chosen.map(({ expertId }) => expertId), dueOn });
  return chosen.map(({ expertId }) => world.experts.find(({ id }) => id === expertId)!.actor);
}

async function scoreBy(experts: readonly Actor[], caseId: string, points: number): Promise<void> {
  for (const expert of experts) {
    const { id } = await db.evaluationAssignment.findFirstOrThrow({ where: { caseId, expertId: expert.expertId! } });
    await declareEvaluator(expert, { assignmentId: id, noConflict: true, confidential: true });
    const { version } = await db.evaluationAssignment.findUniqueOrThrow({ where: { id } });
    await submitEvaluationScores(expert, { assignmentId: id, version, scores: await sameScores(caseId, points), opinion: "对照指标逐项核对，依据充分，合作内容与协议相符。" });
  }
}

async function openedRound(world: SeedWorld, today: PlainDate, from: number, title: string, bases: readonly OlderBase[]): Promise<string> {
  return at(momentOf(today, from), async () => {
    const round = await roundFor(bases.map(({ baseId }) => baseId), { title, submitBy: addDays(today, from + 20), periodFrom: plainDate("2023-07-01"), periodTo: plainDate("2025-12-31") });
    const { roundId } = await draftRound(world.officer, { round: { ...round, scope: { ...round.scope, recognizedBefore: plainDate("2024-01-01"), excluded: round.scope.excluded.map(({ baseId }) => ({ baseId, reason: "列入其他批次评价" })) } } });
    await openRound(world.leader, await versionOf(roundId));
    return roundId;
  });
}

/** A round whose result is out (excellent, qualified, unqualified with its rectification), and one that is under way. */
export async function evaluationRounds(world: SeedWorld, today: PlainDate, bases: OlderBases): Promise<void> {
  const finished = await openedRound(world, today, -80, "首批国际科技合作基地绩效评价", [bases.model, bases.steady, bases.weak]);
  const results: readonly [OlderBase, Grade, number][] = [[bases.model, "excellent", 91], [bases.steady, "qualified", 76], [bases.weak, "unqualified", 52]];
  for (const [base, grade, points] of results) {
    const caseId = await evaluationOf(finished, base);
    await at(momentOf(today, -68), () => selfEvaluate(base, caseId));
    const experts = await at(momentOf(today, -62), () => sendToExperts(world, base, caseId, addDays(today, -50)));
    await at(momentOf(today, -52), () => scoreBy(experts, caseId, points));
    await at(momentOf(today, -46), () => suggestGrade(world.officer, { caseId, grade, reason: "结合现场考察情况提出" }));
    await at(momentOf(today, -42), () => decideGrade(world.leader, { caseId, grade, reason: "" }));
  }
  await at(momentOf(today, -40), async () =>
    publishRound(world.leader, { ...(await versionOf(finished)), title: "浙江省科学技术厅关于公布国际科技合作基地绩效评价结果的通知", body: "经基地自评、推荐部门审核、专家评价和研究审定，现将绩效评价结果予以公布。" }),
  );
  await afterwards(world, today, bases, finished);

  const open = await openedRound(world, today, -14, "第二批国际科技合作基地绩效评价", [bases.writing, bases.recommended, bases.assessed]);
  await at(momentOf(today, -6), async () => selfEvaluate(bases.recommended, await evaluationOf(open, bases.recommended)));
  const assessed = await evaluationOf(open, bases.assessed);
  await at(momentOf(today, -9), () => selfEvaluate(bases.assessed, assessed));
  const experts = await at(momentOf(today, -5), () => sendToExperts(world, bases.assessed, assessed, addDays(today, 10)));
  await at(momentOf(today, -2), () => scoreBy(experts.slice(0, 1), assessed, 81));
}

/** What people decided on the result: 第十八条 rectification, 第十九条 subsidy. */
async function afterwards(world: SeedWorld, today: PlainDate, bases: OlderBases, roundId: string): Promise<void> {
  const { caseId } = await at(momentOf(today, -36), async () =>
    orderRectification(world.leader, { evaluationCaseId: await evaluationOf(roundId, bases.weak), dueOn: addDays(today, 150), demands: "请补充有效合作渠道，明确年度合作计划，落实专职人员。" }),
  );
  await at(momentOf(today, -30), async () =>
    planRectification(bases.weak.handler, {
      caseId,
      version: await currentVersion(caseId),
      plan: "分渠道、项目、团队三个方面列出短板，半年内逐项补齐。",
      support: "安排专人联系，协助对接海外创新机构。",
      measures: [
        { measure: "与两家海外机构签订合作协议", responsible: "基地负责人", by: addDays(today, 90) },
        { measure: "配备三名专职人员", responsible: "依托单位科技处", by: addDays(today, 60) },
      ],
    }),
  );
  await at(momentOf(today, -25), async () =>
    grantSubsidy(world.leader, { evaluationCaseId: await evaluationOf(roundId, bases.model), amount: "50.00", documentNumber: "浙科发计〔2026〕77号", grantedOn: addDays(today, -25) }),
  );
}
