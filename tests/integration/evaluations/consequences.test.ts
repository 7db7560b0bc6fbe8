import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { confirmBenchmark, endBenchmark } from "@/lib/evaluations/benchmark";
import { consequencesOf } from "@/lib/evaluations/consequences";
import { correctGrade, deferEvaluation } from "@/lib/evaluations/decide-grade";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { buildGraded, buildOpenRound, publish } from "../../builders/evaluations";
import { countQueries } from "../../support/count-queries";

let world: BaseWorld;

beforeEach(async () => {
  world = await buildBaseWorld();
});

const input = (baseId = world.baseId) => ({ baseId, reason: "依据最近两次评价结果", documentNumber: "浙科发外〔2030〕8号" });
const proposed = async (roundId: string) => (await consequencesOf(world.officer, roundId))[0]!.proposals;
const benchmarkSince = async () => (await db.base.findUniqueOrThrow({ where: { id: world.baseId } })).benchmarkSince;

describe("标杆型国合基地", () => {
  it("is proposed after two excellent grades, confirmed by a leader, and ended after the next that is not excellent", async () => {
    const first = await buildGraded(world, "excellent");
    expect(await proposed(first.roundId)).toEqual(["grantSubsidy"]);
    await expect(confirmBenchmark(world.leader, input())).rejects.toThrow("不能确认为标杆型国合基地");

    const second = await buildGraded(world, "excellent");
    expect(await proposed(second.roundId)).toEqual(["confirmBenchmark", "grantSubsidy"]);
    expect(await benchmarkSince()).toBeNull();
    await expect(confirmBenchmark(world.officer, input())).rejects.toThrow(AccessError);
    await confirmBenchmark(world.leader, input());
    await expect(confirmBenchmark(world.leader, input())).rejects.toThrow("已是标杆型国合基地");
    await expect(endBenchmark(world.leader, input())).rejects.toThrow("不能终止标杆型称号");
    expect(await benchmarkSince()).toEqual(toDbDay(shanghaiDay(new Date())));

    const third = await buildGraded(world, "qualified");
    expect(await proposed(third.roundId)).toEqual(["endBenchmark"]);
    expect(await proposed(second.roundId)).toEqual([]);
    await endBenchmark(world.leader, input());
    expect(await benchmarkSince()).toBeNull();
    const versions = await db.baseVersion.findMany({ where: { baseId: world.baseId }, orderBy: { ordinal: "asc" } });
    expect(versions.map(({ reason }) => reason)).toEqual(["认定", "确认为标杆型国合基地", "终止标杆型称号"]);
    expect(versions.map(({ data }) => (data as { benchmarkSince?: string | null }).benchmarkSince ?? null)).toEqual([null, shanghaiDay(new Date()), null]);

    const fourth = await buildGraded(world, "excellent");
    expect(await proposed(fourth.roundId)).toEqual(["grantSubsidy"]);
  });

  it("a deferred round neither breaks nor adds, and a corrected grade counts as corrected", async () => {
    const first = await buildGraded(world, "excellent");
    const { roundId, caseIds } = await buildOpenRound(world);
    await deferEvaluation(world.leader, { caseId: caseIds[0]!, reason: "主体搬迁，经批准缓评" });
    await publish(world.leader, roundId);
    expect(await proposed(roundId)).toEqual([]);
    const last = await buildGraded(world, "excellent");
    expect(await proposed(last.roundId)).toContain("confirmBenchmark");
    await correctGrade(world.leader, { caseId: first.caseId, grade: "qualified", reason: "复核发现评分录入有误" });
    expect(await proposed(last.roundId)).not.toContain("confirmBenchmark");
  });
});

describe("unqualified", () => {
  it("proposes rectification, the second time a lead, with a warning when rectification was never ordered", async () => {
    const first = await buildGraded(world, "unqualified");
    expect(await proposed(first.roundId)).toEqual(["orderRectification"]);
    const second = await buildGraded(world, "unqualified");
    const [found] = await consequencesOf(world.leader, second.roundId);
    expect(found!.proposals).toEqual(["orderRectification", "revocationLead"]);
    expect(found!.standing.warnings).toMatchObject([{ clause: "art18", message: expect.stringContaining("没有下达限期整改") }]);
    expect((await db.base.findUniqueOrThrow({ where: { id: world.baseId } })).stage).toBe("active");
  });
});

it("is read by the province alone, of a published round alone, in a fixed number of queries", async () => {
  const { roundId } = await buildGraded(world, "qualified");
  expect(await consequencesOf(world.signer, roundId)).toEqual([]);
  expect(await consequencesOf(world.handler, roundId)).toEqual([]);
  const { queries: few } = await countQueries(() => consequencesOf(world.officer, roundId));
  const others = [await buildBase(world), await buildBase(world), await buildBase(world)];
  const open = await buildOpenRound(world, others.map(({ id }) => id));
  expect(await consequencesOf(world.officer, open.roundId)).toEqual([]);
  for (const caseId of open.caseIds) await deferEvaluation(world.leader, { caseId, reason: "本轮统一缓评一次" });
  await publish(world.leader, open.roundId);
  const { queries: many, result } = await countQueries(() => consequencesOf(world.officer, open.roundId));
  expect([result.length, many]).toEqual([3, few]);
});
