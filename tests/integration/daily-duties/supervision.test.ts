import { beforeEach, expect, it } from "vitest";
import { answerHelpRequest } from "@/lib/help-requests/answer-help-request";
import { raiseHelpRequest } from "@/lib/help-requests/raise-help-request";
import { recordInspection } from "@/lib/inspections/record-inspection";
import { readClock } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { addDays, addMonths, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { listBaseHealth } from "@/lib/supervision/base-health";
import { listRecommenderDuties } from "@/lib/supervision/recommender-duties";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { countQueries } from "../../support/count-queries";

let world: BaseWorld;
let day: PlainDate;
beforeEach(async () => {
  world = await buildBaseWorld();
  day = shanghaiDay(await readClock());
});

const health = async (filter?: Parameters<typeof listBaseHealth>[2]) => (await listBaseHealth(world.handler, "recommender", filter, {})).rows;

const inspect = (baseId: string, dueOn: PlainDate) =>
  recordInspection(world.handler, { baseId, checkedOn: day, matters: ["confidentiality"], result: "problems", findings: "保密制度没有覆盖访问学者，应予修订。", dueOn });

const agreement = (title: string, expiresOn?: string) =>
  db.ledgerEntry.create({ data: { organizationId: world.organizationId, kind: "agreement", naturalKey: title, data: { values: { title, partner: "某大学", ...(expiresOn ? { expiresOn } : {}) } } } });

it("shows what each base owes, which agreements end, and what nobody has checked", async () => {
  const { caseId } = await inspect(world.baseId, addDays(day, 9));
  await agreement("无固定期限");
  await agreement("今天届满", day);
  await agreement("昨天届满", addDays(day, -1));
  await agreement("六个月届满", addMonths(day, 6));
  await agreement("六个月又一天届满", addDays(addMonths(day, 6), 1));
  const [row] = await health();
  expect(row).toMatchObject({ id: world.baseId, agreements: { endsSoon: 2, ended: 1 }, duties: [{ caseId, bearer: "host" }] });
  expect(row!.unchecked).toEqual(["intellectualProperty", "crossBorderData", "humanGeneticResources", "researchEthics", "technologySecurity"]);
});

it("singles out what is late, from the day after the last day on", async () => {
  const { caseId } = await inspect(world.baseId, addDays(day, 9));
  expect(await health("late")).toEqual([]);
  await db.obligation.updateMany({ where: { subjectId: caseId }, data: { lastDay: toDbDay(day) } });
  expect(await health("late")).toEqual([]);
  await db.obligation.updateMany({ where: { subjectId: caseId }, data: { lastDay: toDbDay(addDays(day, -1)) } });
  expect(await health("late")).toMatchObject([{ id: world.baseId, duties: [{ daysLeft: -1 }] }]);
  expect(await health("unchecked")).toEqual([]);
});

it("leaves out bases that have ended and bases of others", async () => {
  await db.base.update({ where: { id: world.baseId }, data: { stage: "revoked" } });
  await buildBaseWorld();
  expect(await health()).toEqual([]);
  expect((await listBaseHealth(world.officer, "province", undefined, {})).rows.some(({ id }) => id === world.baseId)).toBe(false);
});

it("costs the same for one base and for many", async () => {
  const one = await countQueries(() => health());
  for (let index = 0; index < 6; index++) {
    const { id } = await buildBase(world);
    await inspect(id, addDays(day, 5 + index));
  }
  const many = await countQueries(() => health());
  expect(many.result).toHaveLength(7);
  expect(many.queries).toBe(one.queries);
});

it("counts what a recommender did this year, its own only", async () => {
  await inspect(world.baseId, addDays(day, 9));
  const { caseId } = await raiseHelpRequest(world.editor, { baseId: world.baseId, title: "签证受阻", text: "两名外籍专家的工作许可受阻。" });
  await answerHelpRequest(world.approver, { caseId, reason: "已经协调解决" });
  expect(await listRecommenderDuties(world.handler, "recommender")).toMatchObject([{ recommenderId: world.recommenderId, counts: { recommended: 0, helped: 1, supported: 0, inspected: 1, agreed: 0 } }]);
  expect((await listRecommenderDuties(world.officer, "province")).length).toBeGreaterThan(1);
});
