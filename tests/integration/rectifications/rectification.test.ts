import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { consequencesOf } from "@/lib/evaluations/consequences";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { acceptRectification, refuseRectification } from "@/lib/rectifications/conclude-rectification";
import { readRectification } from "@/lib/rectifications/content";
import { extendRectification } from "@/lib/rectifications/extend-rectification";
import { orderRectification } from "@/lib/rectifications/order-rectification";
import { planRectification } from "@/lib/rectifications/plan-rectification";
import { fromDbDay } from "@/lib/platform/day";
import { StageError } from "@/lib/workflow/next-stage";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { buildGraded, currentVersion, inDays } from "../../builders/evaluations";
import { signCase } from "../../builders/case-writing";
import { fillCase } from "../../builders/fill-form";

let world: BaseWorld;
let graded: { roundId: string; caseId: string };

beforeEach(async () => {
  world = await buildBaseWorld();
  graded = await buildGraded(world, "unqualified");
});

const demands = "请就合作渠道和成效不足进行整改。";
const order = (dueOn = inDays(180)) => orderRectification(world.leader, { evaluationCaseId: graded.caseId, dueOn, demands });
const baseStage = async () => (await db.base.findUniqueOrThrow({ where: { id: world.baseId } })).stage;
const rowOf = (caseId: string) => db.baseCase.findUniqueOrThrow({ where: { id: caseId } });
const openDays = async (caseId: string) => (await db.obligation.findMany({ where: { subjectId: caseId, dischargedAt: null } })).map(({ nominalDay }) => fromDbDay(nominalDay));
const plan = async (caseId: string, actor = world.handler) =>
  planRectification(actor, { caseId, version: await currentVersion(caseId), plan: "分三个阶段补齐短板，提升合作层次。", support: "安排专人联系指导", measures: [{ measure: "新增两家海外合作机构", responsible: "沈知远", by: "" }] });
const opinion = "逐项核对整改措施，成效明显。";

/** Ordered, planned, carried out and filed. */
async function filed(): Promise<string> {
  const { caseId } = await order();
  await plan(caseId);
  await fillCase(world.editor, caseId);
  await signCase(world.signer, caseId);
  return caseId;
}

describe("限期整改", () => {
  it("runs from the order over the plan and the progress to acceptance, and the base is in order again", async () => {
    const { caseId } = await order();
    expect([await baseStage(), (await rowOf(caseId)).stage, await openDays(caseId)]).toEqual(["rectifying", "planning", [inDays(180)]]);
    expect((await rowOf(caseId)).number).toMatch(/^ZG-\d{4}-\d{4}$/);
    await plan(caseId);
    await fillCase(world.editor, caseId);
    await signCase(world.signer, caseId);
    expect([(await rowOf(caseId)).stage, await openDays(caseId)]).toEqual(["acceptance", []]);
    await expect(acceptRectification(world.officer, { caseId, opinion })).rejects.toThrow(AccessError);
    await acceptRectification(world.leader, { caseId, opinion });
    expect([await baseStage(), (await rowOf(caseId)).stage]).toEqual(["active", "completed"]);
    const versions = await db.baseVersion.findMany({ where: { baseId: world.baseId }, orderBy: { ordinal: "asc" } });
    expect(versions.map(({ data }) => (data as { stage: string }).stage)).toEqual(["active", "rectifying", "active"]);
  });

  it("is ordered by a leader, once, from a published unqualified grade, with a day to come", async () => {
    await expect(orderRectification(world.officer, { evaluationCaseId: graded.caseId, dueOn: inDays(180), demands })).rejects.toThrow(AccessError);
    await expect(order(inDays(0))).rejects.toMatchObject({ details: { fieldErrors: { dueOn: expect.anything() } } });
    expect(await baseStage()).toBe("active");
    await order(inDays(1));
    await expect(order()).rejects.toThrow("本次评价已下达限期整改");
    const other = await buildBaseWorld();
    const qualified = await buildGraded(other, "qualified");
    await expect(orderRectification(other.leader, { evaluationCaseId: qualified.caseId, dueOn: inDays(180), demands })).rejects.toThrow("结果已公布为“不合格”");
  });

  it("is no longer proposed once ordered, and takes the warning away from a second unqualified grade", async () => {
    const caseId = await filed();
    expect((await consequencesOf(world.officer, graded.roundId))[0]!.proposals).toEqual([]);
    await acceptRectification(world.leader, { caseId, opinion });
    const second = await buildGraded(world, "unqualified");
    const [found] = await consequencesOf(world.officer, second.roundId);
    expect(found!.standing).toMatchObject({ revocationGround: true, warnings: [] });
    expect(found!.proposals).toContain("revocationLead");
  });

  it("is planned by the recommender of the base only, and the plan may be adjusted while it is under way", async () => {
    const { caseId } = await order();
    const stranger = await buildBaseWorld();
    await expect(plan(caseId, stranger.handler)).rejects.toMatchObject({ code: "notFound" });
    await expect(plan(caseId, world.signer)).rejects.toThrow(AccessError);
    const version = await currentVersion(caseId);
    await plan(caseId);
    await expect(planRectification(world.approver, { caseId, version, plan: "另写一份不同的优化提升方案。", support: "专人指导", measures: [] as never })).rejects.toMatchObject({ code: "conflict" });
    await plan(caseId, world.approver);
    expect(readRectification((await rowOf(caseId)).content).plan).toMatchObject({ byName: world.approver.name });
  });

  it("is extended to a later day with a reason; the earlier duty is closed and on record", async () => {
    const { caseId } = await order();
    await expect(extendRectification(world.leader, { caseId, dueOn: inDays(180), reason: "没有延长的延长决定" })).rejects.toMatchObject({ details: { fieldErrors: { dueOn: expect.anything() } } });
    await extendRectification(world.leader, { caseId, dueOn: inDays(181), reason: "设备到货推迟一个月" });
    expect(await openDays(caseId)).toEqual([inDays(181)]);
    expect(await db.obligation.count({ where: { subjectId: caseId, dischargedAt: { not: null } } })).toBe(1);
    expect(readRectification((await rowOf(caseId)).content)).toMatchObject({ dueOn: inDays(181), extensions: [{ from: inDays(180), to: inDays(181), reason: "设备到货推迟一个月" }] });
    await expect(extendRectification(world.officer, { caseId, dueOn: inDays(200), reason: "经办人不能延长期限" })).rejects.toThrow(AccessError);
  });

  it("refused, goes on with a new duty and nothing else", async () => {
    const caseId = await filed();
    await refuseRectification(world.leader, { caseId, opinion: "两项措施没有落实，请继续整改。", dueOn: inDays(60) });
    expect([await baseStage(), (await rowOf(caseId)).stage, await openDays(caseId)]).toEqual(["rectifying", "underway", [inDays(60)]]);
    await signCase(world.signer, caseId);
    await acceptRectification(world.leader, { caseId, opinion });
    expect(readRectification((await rowOf(caseId)).content).conclusions.map(({ accepted }) => accepted)).toEqual([false, true]);
    await expect(acceptRectification(world.leader, { caseId, opinion })).rejects.toThrow(StageError);
  });

  it("ends with the base, its duty too", async () => {
    const { caseId } = await order();
    await transaction(async (tx) => endBase(tx, { actor: world.leader, base: await lockBase(tx, world.leader, world.baseId), action: "withdraw", on: inDays(0), reason: "批准主动退出" }));
    expect([(await rowOf(caseId)).stage, await openDays(caseId)]).toEqual(["ended", []]);
  });
});
