import { beforeAll, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { readEvaluation } from "@/lib/evaluations/content";
import { deferEvaluation, recordAbsence } from "@/lib/evaluations/decide-grade";
import { draftRound } from "@/lib/evaluations/draft-round";
import { editRound, withdrawRound } from "@/lib/evaluations/edit-round";
import { openRound } from "@/lib/evaluations/open-round";
import { publishRound } from "@/lib/evaluations/publish-round";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { addDays, plainDate } from "@/lib/regulation/plain-date";
import { StageError } from "@/lib/workflow/next-stage";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { bringToDecided, buildOpenRound, inDays, roundFor, versionOf } from "../../builders/evaluations";
import { actorOf, buildUser } from "../../builders/people";

let world: BaseWorld;

beforeAll(async () => {
  world = await buildBaseWorld({ recognizedOn: plainDate("2023-03-01") });
});

const draft = async (changes: Parameters<typeof roundFor>[1] = {}, bases: readonly string[] = [world.baseId]) => (await draftRound(world.officer, { round: await roundFor(bases, changes) })).roundId;
const reason = { reason: "本轮不再组织" };

describe("a round", () => {
  it("is drafted by an officer, opened by a leader, and gives every base in scope its case and its duty", async () => {
    const second = await buildBase(world, { category: "globalRnd" });
    const { roundId, caseIds } = await buildOpenRound(world, [world.baseId, second.id]);
    const cases = await db.baseCase.findMany({ where: { roundId }, orderBy: { createdAt: "asc" } });
    expect(cases.map(({ id }) => id).sort()).toEqual([...caseIds].sort());
    for (const one of cases) expect(one).toMatchObject({ process: "evaluation", stage: "selfEvaluation", openToHost: true, openToRecommender: true, openToProvince: true, preparedByIds: [] });
    const duties = await db.obligation.findMany({ where: { subjectId: { in: caseIds } } });
    expect(duties).toHaveLength(2);
    expect(duties[0]).toMatchObject({ kind: "selfEvaluation", bearer: "host", clause: "art18", organizationId: world.organizationId, nominalDay: toDbDay(inDays(20)) });
    expect(readEvaluation(cases.find(({ baseId }) => baseId === second.id)!.content)).toMatchObject({ category: "globalRnd", subsidised: false });
    const told = await db.message.findMany({ where: { template: "evaluation.opened", recipientId: world.signer.userId! } });
    expect(told).toHaveLength(2);
  });

  it("leaves out who was recognised on the day or later, who has left, and who is excluded with a reason", async () => {
    const day = plainDate("2022-05-05");
    const [before, on, left] = [await buildBase(world, { recognizedOn: addDays(day, -1) }), await buildBase(world, { recognizedOn: day }), await buildBase(world, { recognizedOn: addDays(day, -1) })];
    await db.base.update({ where: { id: left.id }, data: { stage: "withdrawn" } });
    const round = await roundFor([before.id, on.id, left.id]);
    const { roundId } = await draftRound(world.officer, { round: { ...round, scope: { ...round.scope, recognizedBefore: day } } });
    expect(await openRound(world.leader, await versionOf(roundId))).toEqual({ cases: 1 });
    expect((await db.baseCase.findMany({ where: { roundId } })).map(({ baseId }) => baseId)).toEqual([before.id]);
    const opened = await db.event.findFirstOrThrow({ where: { action: "evaluationRound.open", subjectId: roundId } });
    expect(opened.payload).toMatchObject({ cases: 1, excluded: round.scope.excluded });
  });

  it("freezes its indicators and parameters when it opens", async () => {
    const { roundId } = await buildOpenRound(world);
    const round = await db.evaluationRound.findUniqueOrThrow({ where: { id: roundId } });
    expect(pinnedParameters(round.parameters).excellentScoreMinimum).toBe(85);
    await expect(editRound(world.officer, { ...(await versionOf(roundId)), round: await roundFor([world.baseId]) })).rejects.toThrow(StageError);
    await expect(withdrawRound(world.officer, { ...(await versionOf(roundId)), ...reason })).rejects.toThrow(StageError);
    await expect(openRound(world.leader, await versionOf(roundId))).rejects.toThrow(StageError);
  });

  it("takes away the indicator of Article 19 from a base without a subsidy only", async () => {
    const { caseIds } = await buildOpenRound(world);
    const content = readEvaluation((await db.baseCase.findUniqueOrThrow({ where: { id: caseIds[0]! } })).content);
    expect(content.indicators.map(({ key }) => key)).not.toContain("F2");
    expect(content.indicators.map(({ key }) => key)).toContain("F1");
  });

  it("does not open with weights that do not make one hundred, or without the indicator of Article 21", async () => {
    const { indicators } = await roundFor([world.baseId]);
    const heavier = structuredClone(indicators);
    heavier.openService[0]!.weight += 1;
    const id = await draft({ indicators: heavier });
    await expect(openRound(world.leader, await versionOf(id))).rejects.toThrow("开放服务类：权重合计应为 100，现为 101");
    const without = structuredClone(indicators);
    const support = without.comprehensive.find(({ key }) => key === "F1")!;
    without.comprehensive[0]!.weight += support.weight;
    support.weight = 0;
    const other = await draft({ indicators: without });
    await expect(openRound(world.leader, await versionOf(other))).rejects.toThrow("综合发展类：评价指标须有组织推荐部门和依托单位的配套支持");
  });

  it("does not open when the day to file has come, nor for nobody", async () => {
    const passed = await draft({ submitBy: inDays(0) });
    await expect(openRound(world.leader, await versionOf(passed))).rejects.toThrow("自评截止日须晚于今天");
    const empty = await draft({}, []);
    await expect(openRound(world.leader, await versionOf(empty))).rejects.toThrow("范围内没有基地");
  });

  it("is changed and withdrawn while a draft, by an officer, with its version", async () => {
    const roundId = await draft();
    const first = await versionOf(roundId);
    await editRound(world.officer, { ...first, round: await roundFor([world.baseId], { title: "修改后的评价轮次" }) });
    await expect(editRound(world.officer, { ...first, round: await roundFor([world.baseId]) })).rejects.toMatchObject({ code: "conflict" });
    await expect(withdrawRound(world.leader, { ...(await versionOf(roundId)), ...reason })).rejects.toThrow(AccessError);
    await withdrawRound(world.officer, { ...(await versionOf(roundId)), ...reason });
    expect(await db.evaluationRound.findUniqueOrThrow({ where: { id: roundId } })).toMatchObject({ stage: "withdrawn", title: "修改后的评价轮次" });
  });

  it("is not opened by who drafted it, nor by an officer, nor seen by others", async () => {
    const both = actorOf(await buildUser({ roles: ["provinceOfficer", "provinceLeader"] }));
    const { roundId } = await draftRound(both, { round: await roundFor([world.baseId]) });
    await expect(openRound(both, await versionOf(roundId))).rejects.toThrow(AccessError);
    await expect(openRound(world.officer, await versionOf(roundId))).rejects.toThrow(AccessError);
    for (const actor of [world.signer, world.approver]) await expect(openRound(actor, await versionOf(roundId))).rejects.toMatchObject({ code: "notFound" });
    await expect(draftRound(world.leader, { round: await roundFor([]) })).rejects.toThrow(AccessError);
    expect(await openRound(world.leader, await versionOf(roundId))).toEqual({ cases: 1 });
  });
});

describe("publication", () => {
  const notice = { title: "关于公布绩效评价结果的通知", body: "现将本轮绩效评价结果予以公布。" };

  it("waits until every base is decided, deferred or absent, and is then one act with a public notice", async () => {
    const others = [await buildBase(world), await buildBase(world)];
    const { roundId, caseIds } = await buildOpenRound(world, [world.baseId, ...others.map(({ id }) => id)]);
    const [graded, deferred, absent] = caseIds as [string, string, string];
    await bringToDecided(world, graded, "qualified");
    await deferEvaluation(world.leader, { caseId: deferred, reason: "主体搬迁，经批准缓评" });
    await expect(publishRound(world.leader, { ...(await versionOf(roundId)), ...notice })).rejects.toThrow("有 1 个基地没有确定等次");
    await db.obligation.updateMany({ where: { subjectId: absent }, data: { lastDay: toDbDay(inDays(-1)) } });
    await recordAbsence(world.leader, { caseId: absent, reason: "截止日后经催告仍未提交自评" });
    await expect(publishRound(world.officer, { ...(await versionOf(roundId)), ...notice })).rejects.toThrow(AccessError);

    const { noticeId, published } = await publishRound(world.leader, { ...(await versionOf(roundId)), ...notice });
    expect(published).toBe(1);
    expect(await db.notice.findUniqueOrThrow({ where: { id: noticeId } })).toMatchObject({ kind: "general", title: notice.title, publishedAt: expect.any(Date) });
    const cases = await db.baseCase.findMany({ where: { roundId }, select: { id: true, stage: true, grade: true, endedAt: true } });
    const stages = Object.fromEntries(cases.map(({ id, stage, grade }) => [id, [stage, grade]]));
    expect(stages).toEqual({ [graded]: ["published", "qualified"], [deferred]: ["deferred", null], [absent]: ["absent", null] });
    expect(cases.every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(await db.obligation.count({ where: { subjectId: { in: caseIds }, dischargedAt: null } })).toBe(0);
    expect(await db.message.count({ where: { template: "evaluation.published", recipientId: { in: [world.signer.userId!, world.handler.userId!] } } })).toBe(2);
  });

  it("absence is recorded only after the last day, on the day itself not", async () => {
    const { caseIds } = await buildOpenRound(world);
    const caseId = caseIds[0]!;
    await db.obligation.updateMany({ where: { subjectId: caseId }, data: { lastDay: toDbDay(inDays(0)) } });
    await expect(recordAbsence(world.leader, { caseId, reason: "截止日当天不能记为未参评" })).rejects.toThrow("该日以后方可记为未参评");
    await expect(recordAbsence(world.officer, { caseId, reason: "经办人不能记为未参评" })).rejects.toThrow();
  });
});
