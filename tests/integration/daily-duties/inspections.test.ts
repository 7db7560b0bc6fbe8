import { beforeEach, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findCase } from "@/lib/cases/get-case";
import { acceptInspection, answerInspection, sendInspectionBack } from "@/lib/inspections/follow-up";
import { getInspection } from "@/lib/inspections/get-inspection";
import { recordInspection } from "@/lib/inspections/record-inspection";
import { inspectedMatters, recordInspectionSchema, type InspectedMatter, type RecordInspectionInput } from "@/lib/inspections/schema";
import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addDays, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";

let world: BaseWorld;
let day: PlainDate;
beforeEach(async () => {
  world = await buildBaseWorld();
  day = shanghaiDay(await readClock());
});

const input = (changes: Partial<RecordInspectionInput> = {}): RecordInspectionInput => ({
  baseId: world.baseId,
  checkedOn: day,
  matters: ["confidentiality", "technologySecurity"],
  result: "problems",
  findings: "保密制度未覆盖外籍访问学者，应在期限内修订。",
  dueOn: addDays(day, 30),
  ...changes,
});

it("a check with problems gives the host a day, its answer is looked at, sent back, and accepted", async () => {
  const { caseId } = await recordInspection(world.handler, input());
  expect(await findCase(world.editor, caseId, "host")).toMatchObject({ stage: "followUp", duties: [{ kind: "inspectionFollowUp", nominalDay: addDays(day, 30) }] });
  await answerInspection(world.editor, { caseId, reason: "制度已修订并印发" });
  await sendInspectionBack(world.handler, { caseId, reason: "还要组织培训" });
  await answerInspection(world.editor, { caseId, reason: "已组织培训两次" });
  await acceptInspection(world.officer, { caseId, reason: "核对无误，落实到位" });
  expect(await findCase(world.editor, caseId, "host")).toMatchObject({ stage: "closed", duties: [] });
  expect(await getInspection(world.editor, caseId)).toMatchObject({ matters: ["confidentiality", "technologySecurity"], checkedOn: day });
});

it("a check without problems ends at once and owes nothing", async () => {
  const { caseId } = await recordInspection(world.officer, input({ result: "none", dueOn: "", findings: "五项制度齐全，执行到位。" }));
  expect(await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ stage: "closed", endedAt: expect.any(Date) });
  expect(await db.obligation.count({ where: { subjectId: caseId } })).toBe(0);
});

it("a check of everything has a short title, a check of some of it names them", async () => {
  const all = Object.keys(inspectedMatters) as InspectedMatter[];
  const titles = [];
  for (const matters of [all, all.slice(0, 5)]) {
    const { caseId } = await recordInspection(world.officer, input({ matters, result: "none", dueOn: "" }));
    titles.push((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).title);
  }
  expect(titles).toEqual(["检查：五项制度和科技安全", "检查：知识产权制度、数据跨境制度、人类遗传资源制度、科研伦理制度、保密制度"]);
});

it("days are in order, and problems without a day are refused by their shape", async () => {
  await expect(recordInspection(world.handler, input({ checkedOn: addDays(day, 1) }))).rejects.toThrow("不能晚于今天");
  await expect(recordInspection(world.handler, input({ dueOn: day }))).rejects.toThrow("应晚于今天");
  expect(recordInspectionSchema.safeParse(input({ dueOn: "" })).success).toBe(false);
  expect(recordInspectionSchema.safeParse(input({ dueOn: "", result: "none" })).success).toBe(true);
});

it("hosts and leaders do not record checks, nor a recommender at another's base", async () => {
  for (const actor of [world.signer, world.leader]) await expect(recordInspection(actor, input())).rejects.toThrow(AccessError);
  const other = await buildBaseWorld();
  await expect(recordInspection(other.handler, input())).rejects.toThrow("没有找到");
});
