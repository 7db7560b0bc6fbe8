import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findCaseDraft } from "@/lib/cases/case-draft";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { consequencesOf } from "@/lib/evaluations/consequences";
import { readEvaluation } from "@/lib/evaluations/content";
import { correctGrade, decideGrade, deferEvaluation, recordAbsence } from "@/lib/evaluations/decide-grade";
import { evaluationDefinition } from "@/lib/evaluations/definition";
import { refuseEvaluation } from "@/lib/evaluations/evaluator-acts";
import { forwardEvaluation, handleEvaluation } from "@/lib/evaluations/handle-evaluation";
import { recordVisit } from "@/lib/evaluations/record-visit";
import { returnEvaluation } from "@/lib/evaluations/return-evaluation";
import { reopenAssessment, suggestGrade } from "@/lib/evaluations/suggest-grade";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { StageError } from "@/lib/workflow/next-stage";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { bringToAssessment, buildEvaluator, buildGraded, buildOpenRound, buildScores, currentVersion, fileSelfEvaluation, inDays, opinion, publish } from "../../builders/evaluations";
import { signCase } from "../../builders/case-writing";
import { fillCase } from "../../builders/fill-form";
import { actorOf, buildUser } from "../../builders/people";

let world: BaseWorld;
let roundId: string;
let caseId: string;

beforeEach(async () => {
  world = await buildBaseWorld();
  const built = await buildOpenRound(world);
  roundId = built.roundId;
  caseId = built.caseIds[0]!;
});

const stageOf = async () => (await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).stage;
const contentOf = async () => readEvaluation((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).content);
const openDuties = async () => (await db.obligation.findMany({ where: { subjectId: caseId, dischargedAt: null } })).map(({ kind }) => kind);
const handle = async (actor = world.handler) => handleEvaluation(actor, { caseId, version: await currentVersion(caseId), ...opinion, supports: [...opinion.supports] });

describe("the self-evaluation", () => {
  it("asks for every indicator that applies, says what is on record, and has no subsidy section without a subsidy", async () => {
    const { form } = (await findCaseDraft(db, evaluationDefinition, { id: caseId }))!;
    expect(form.map(({ key }) => key)).toEqual(["group1", "group2", "group3", "group4", "group5", "matchingSupport", "report", "commitment"]);
    const fields = form.flatMap((section) => section.fields);
    expect(fields.find(({ key }) => key === "A1Account")!.label).toBe("A1 海外机构与国家（地区）的增量和层次（8.51分）");
    expect(fields.find(({ key }) => key === "E2Account")!.hint).toContain("2025年度没有年度报告在案");
    expect(fields.map(({ key }) => key)).toContain("E2Correction");
    expect(fields.map(({ key }) => key)).not.toContain("A1Correction");
  });

  it("is signed and filed, which discharges the duty and puts it before the recommender", async () => {
    expect(await openDuties()).toEqual(["selfEvaluation"]);
    await fileSelfEvaluation(world, caseId);
    expect(await stageOf()).toBe("recommendation");
    expect(await openDuties()).toEqual([]);
    expect((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).number).toMatch(/^PJ-\d{4}-\d{4}$/);
  });

  it("is not filed with anything missing, nor by an editor", async () => {
    await expect(signCase(world.signer, caseId)).rejects.toThrow("还不能提交");
    await fillCase(world.editor, caseId);
    await expect(signCase(world.editor, caseId)).rejects.toThrow(AccessError);
  });
});

describe("the recommender", () => {
  it("writes by one person and forwards by another, support figures included", async () => {
    await fileSelfEvaluation(world, caseId);
    await expect(forwardEvaluation(world.approver, { caseId })).rejects.toThrow(AccessError);
    await handle();
    await forwardEvaluation(world.approver, { caseId });
    expect(await stageOf()).toBe("assessment");
    expect((await contentOf()).recommender).toMatchObject({ opinion: opinion.opinion, supports: [{ amount: "30.00" }], byName: world.handler.name });
  });

  it("is never forwarded by somebody who wrote on it, also when a colleague wrote over it", async () => {
    await fileSelfEvaluation(world, caseId);
    const both = actorOf(await buildUser({ roles: ["recommenderHandler", "recommenderApprover"], recommenderId: world.recommenderId }));
    await handle(both);
    await expect(forwardEvaluation(both, { caseId })).rejects.toThrow("您写过本件的评价意见");
    await handle(world.handler);
    await expect(forwardEvaluation(both, { caseId })).rejects.toThrow("您写过本件的评价意见");
    expect(await stageOf()).toBe("recommendation");
  });

  it("returns it with a day, which is a duty of its own until filed again", async () => {
    await fileSelfEvaluation(world, caseId);
    await expect(returnEvaluation(world.handler, { caseId, reason: "第二部分缺少佐证", dueOn: inDays(0) })).rejects.toMatchObject({ details: { fieldErrors: { dueOn: expect.anything() } } });
    await returnEvaluation(world.handler, { caseId, reason: "第二部分缺少佐证", dueOn: inDays(7) });
    expect([await stageOf(), await openDuties()]).toEqual(["returned", ["evaluationSupplement"]]);
    await signCase(world.signer, caseId);
    expect([await stageOf(), await openDuties()]).toEqual(["recommendation", []]);
    expect(await db.caseFiling.count({ where: { caseId } })).toBe(2);
  });

  it("does not overwrite what a colleague saved meanwhile", async () => {
    await fileSelfEvaluation(world, caseId);
    const version = await currentVersion(caseId);
    await handle();
    await expect(handleEvaluation(world.handler, { caseId, version, ...opinion, supports: [] })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("the grade", () => {
  beforeEach(() => bringToAssessment(world, caseId));

  it("is suggested only when enough experts have submitted and none is outstanding", async () => {
    await buildScores(world.officer, caseId, [80, 80]);
    const outstanding = await buildEvaluator(world.officer, caseId);
    await expect(suggestGrade(world.officer, { caseId, grade: "qualified", reason: "" })).rejects.toThrow("还有专家没有提交评分");
    await db.evaluationAssignment.update({ where: { id: outstanding.assignmentId }, data: { stage: "withdrawn" } });
    await expect(suggestGrade(world.officer, { caseId, grade: "qualified", reason: "" })).rejects.toThrow("已提交评分的专家2人，不少于3人");
    await buildScores(world.officer, caseId, [80]);
    await suggestGrade(world.officer, { caseId, grade: "qualified", reason: "" });
    expect((await contentOf()).suggestion).toMatchObject({ grade: "qualified", machine: { grade: "qualified", score: 8000 } });
  });

  it("may depart from the scores with a reason, and the leader from the officer with a reason", async () => {
    await buildScores(world.officer, caseId, [50, 50, 50]);
    await expect(suggestGrade(world.officer, { caseId, grade: "qualified", reason: "偏低" })).rejects.toMatchObject({ details: { fieldErrors: { reason: expect.anything() } } });
    await suggestGrade(world.officer, { caseId, grade: "qualified", reason: "专家未见补充材料" });
    await expect(decideGrade(world.leader, { caseId, grade: "unqualified", reason: "" })).rejects.toMatchObject({ details: { fieldErrors: { reason: expect.anything() } } });
    await decideGrade(world.leader, { caseId, grade: "unqualified", reason: "会议研究认为成效不足" });
    const row = await db.baseCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(row).toMatchObject({ stage: "decided", grade: "unqualified" });
    const { decision, suggestion } = readEvaluation(row.content);
    expect([suggestion!.grade, suggestion!.machine.grade, decision!.grade, decision!.reason]).toEqual(["qualified", "unqualified", "unqualified", "会议研究认为成效不足"]);
    const event = await db.event.findFirstOrThrow({ where: { subjectId: caseId, action: "evaluation.decideGrade" } });
    expect(event).toMatchObject({ reason: "会议研究认为成效不足", clause: "art18" });
  });

  it("is not decided by the officer who proposed it, though a leader as well; the leader who opened the round may", async () => {
    await buildScores(world.officer, caseId, [70, 70, 70]);
    const both = actorOf(await buildUser({ roles: ["provinceOfficer", "provinceLeader"] }));
    await suggestGrade(both, { caseId, grade: "qualified", reason: "" });
    await expect(decideGrade(both, { caseId, grade: "qualified", reason: "" })).rejects.toThrow(AccessError);
    await expect(decideGrade(world.officer, { caseId, grade: "qualified", reason: "" })).rejects.toThrow(AccessError);
    await decideGrade(world.leader, { caseId, grade: "qualified", reason: "" });
    expect(await stageOf()).toBe("decided");
  });

  it("may be given back to the experts before it is decided", async () => {
    await buildScores(world.officer, caseId, [70, 70, 70]);
    await suggestGrade(world.officer, { caseId, grade: "qualified", reason: "" });
    await reopenAssessment(world.officer, { caseId, reason: "补充现场考察后再议" });
    expect([await stageOf(), (await contentOf()).suggestion]).toEqual(["assessment", null]);
    await expect(decideGrade(world.leader, { caseId, grade: "qualified", reason: "" })).rejects.toThrow(StageError);
  });

  it("site visits are added one after another, never in the future", async () => {
    const visit = { caseId, place: "基地实验室", visitors: "专家组三人", record: "实地查看设备和项目档案，与团队座谈。" };
    await recordVisit(world.officer, { ...visit, visitedOn: inDays(-2) });
    await recordVisit(world.officer, { ...visit, visitedOn: inDays(0) });
    await expect(recordVisit(world.officer, { ...visit, visitedOn: inDays(1) })).rejects.toMatchObject({ code: "invalid" });
    expect((await contentOf()).visits).toHaveLength(2);
  });

  it("a deferral ends it without a grade and lets the experts go", async () => {
    const { assignmentId } = await buildEvaluator(world.officer, caseId);
    await deferEvaluation(world.leader, { caseId, reason: "遭遇洪灾，经批准缓评" });
    expect([await stageOf(), (await db.evaluationAssignment.findUniqueOrThrow({ where: { id: assignmentId } })).stage]).toEqual(["deferred", "withdrawn"]);
    await expect(deferEvaluation(world.leader, { caseId, reason: "再次批准缓评" })).rejects.toThrow(StageError);
  });

  it("who took part is not absent", async () => {
    await expect(recordAbsence(world.leader, { caseId, reason: "已提交自评的不能记为未参评" })).rejects.toThrow(StageError);
  });

  it("a returned self-evaluation keeps the experts out until it comes back", async () => {
    const expert = await buildEvaluator(world.officer, caseId);
    await returnEvaluation(world.officer, { caseId, reason: "请补充成效佐证材料", dueOn: inDays(5) });
    await expect(refuseEvaluation(expert.actor, { assignmentId: expert.assignmentId, reason: "材料退回期间的回避声明" })).rejects.toThrow(AccessError);
    await signCase(world.signer, caseId);
    expect(await stageOf()).toBe("recommendation");
    await expect(forwardEvaluation(world.approver, { caseId })).rejects.toThrow(AccessError);
  });
});

it("an evaluation ends with its base, its duty too, and does not hold the round up", async () => {
  await transaction(async (tx) => endBase(tx, { actor: world.leader, base: await lockBase(tx, world.leader, world.baseId), action: "withdraw", on: inDays(0), reason: "批准主动退出" }));
  expect([await stageOf(), await openDuties()]).toEqual(["ended", []]);
  await publish(world.leader, roundId);
  expect(await stageOf()).toBe("ended");
  expect(await consequencesOf(world.officer, roundId)).toEqual([]);
});

it("a published grade is corrected by a decision with its reason; what stood before is kept", async () => {
  const other = await buildBaseWorld();
  const graded = await buildGraded(other, "unqualified");
  await expect(correctGrade(other.leader, { caseId: graded.caseId, grade: "unqualified", reason: "并无改变的更正" })).rejects.toMatchObject({ code: "invalid" });
  await expect(correctGrade(other.officer, { caseId: graded.caseId, grade: "qualified", reason: "经办人不能更正" })).rejects.toThrow(AccessError);
  await correctGrade(other.leader, { caseId: graded.caseId, grade: "qualified", reason: "复核发现评分录入有误" });
  const row = await db.baseCase.findUniqueOrThrow({ where: { id: graded.caseId } });
  expect(row).toMatchObject({ stage: "published", grade: "qualified" });
  expect(readEvaluation(row.content).corrections).toMatchObject([{ from: "unqualified", to: "qualified", reason: "复核发现评分录入有误" }]);
  await expect(publish(other.leader, graded.roundId)).rejects.toThrow(StageError);
  expect(roundId).not.toBe(graded.roundId);
});
