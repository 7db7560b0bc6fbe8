import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { findAdmission, listAdmissions } from "@/lib/admissions/queries";
import { pendingChangesOf } from "@/lib/changes/queries";
import { findOwnEvaluation, findTiedEvaluations, listOwnFinishedEvaluations, listOwnOpenEvaluations } from "@/lib/evaluations/expert-queries";
import { findRound, listBasesToExclude, listRoundCases, listRounds } from "@/lib/evaluations/round-queries";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { findSupports } from "@/lib/supports/queries";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { buildOpenRound } from "../../builders/evaluations";
import { buildExpert } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

/** The reads of what happens to bases, as those ask them who may; each for one row and for several. */
interface Measured {
  world: BaseWorld;
  expert: Actor;
  roundId: string;
  assignmentId: string;
  admissionId: string;
}

let few: Measured;
let many: Measured;

async function build(bases: number): Promise<Measured> {
  const world = await buildBaseWorld();
  const ids = [world.baseId];
  while (ids.length < bases) ids.push((await buildBase(world)).id);
  const { roundId } = await buildOpenRound(world, ids);
  await db.baseCase.updateMany({ where: { roundId }, data: { stage: "assessment" } });
  const cases = await db.baseCase.findMany({ where: { roundId }, select: { id: true } });
  const { expert, actor } = await buildExpert();
  const assigned = { expertId: expert.id, assignedById: world.officer.userId!, assignedAt: new Date() };
  await db.evaluationAssignment.createMany({ data: cases.map(({ id: caseId }) => ({ ...assigned, caseId, stage: "assigned" as const })) });
  const now = new Date();
  await db.baseCase.createMany({
    data: ids.map((baseId) => ({ process: "majorChange", stage: "recommendation", baseId, organizationId: world.organizationId, recommenderId: world.recommenderId, title: "负责人变更", stageSince: now, createdAt: now, updatedAt: now, filedAt: now, openToHost: true, openToRecommender: true, openToProvince: true })),
  });
  await db.supportRecord.createMany({
    data: ids.map((_, index) => ({ baseId: world.baseId, giver: "province", kind: "service", title: `支持${index}`, description: "对接海外机构。", givenOn: toDbDay(plainDate("2026-09-01")), recordedById: world.officer.userId!, recordedByName: "经办", recordedAt: now })),
  });
  const admissions = ids.map((_, index) => ({ listTitle: "名单", carrierKind: "incubator", carrierName: `载体${index}`, originalDocument: "旧文〔2019〕1号", category: "openService" as const, hostName: "单位", creditCode: "", recommenderId: world.recommenderId, stage: "listed" as const, cityCode: "330100", regions: ["DE"], fieldCode: "F99", fieldZh: "离岸孵化", fieldEn: "Offshore Incubation", leaderName: "沈知远", createdById: world.officer.userId!, createdAt: now, stageSince: now }));
  await db.admission.createMany({ data: admissions });
  const assignment = await db.evaluationAssignment.findFirstOrThrow({ where: { expertId: expert.id } });
  const admission = await db.admission.findFirstOrThrow();
  return { world, expert: actor, roundId, assignmentId: assignment.id, admissionId: admission.id };
}

beforeAll(async () => {
  few = await build(1);
  many = await build(6);
}, 120_000);

const reads: Record<string, (of: Measured) => Promise<unknown>> = {
  listRounds: ({ world }) => listRounds(world.officer, {}),
  findRound: ({ world, roundId }) => findRound(world.officer, roundId),
  listRoundCases: ({ world, roundId }) => listRoundCases(world.officer, roundId, undefined, {}),
  listBasesToExclude: ({ world }) => listBasesToExclude(world.officer),
  listOwnOpenEvaluations: ({ expert }) => listOwnOpenEvaluations(expert),
  listOwnFinishedEvaluations: ({ expert }) => listOwnFinishedEvaluations(expert, {}),
  findOwnEvaluation: ({ expert, assignmentId }) => findOwnEvaluation(expert, assignmentId),
  findTiedEvaluations: ({ expert }) => findTiedEvaluations(expert),
  findSupports: ({ world }) => findSupports(world.officer, world.baseId),
  pendingChangesOf: ({ world }) => pendingChangesOf(world.officer, [world.baseId]),
  listAdmissions: ({ world }) => listAdmissions(world.officer, { q: "" }, {}),
  findAdmission: ({ world, admissionId }) => findAdmission(world.officer, admissionId),
};

it.each(Object.keys(reads))("%s sends the same number of statements for one row and for six", async (name) => {
  const read = reads[name]!;
  await read(few);
  const one = await countQueries(() => read(few));
  const six = await countQueries(() => read(many));
  expect(one.result).toBeDefined();
  expect(six.result).toBeDefined();
  expect(one.queries).toBeGreaterThan(0);
  expect(six.queries).toBe(one.queries);
});
