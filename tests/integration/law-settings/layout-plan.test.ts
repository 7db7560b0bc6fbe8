import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { readLayout } from "@/lib/assessments/read-layout";
import { layoutPlanOn, readLayoutComparison } from "@/lib/bases/layout-plan";
import { confirmSetting } from "@/lib/law-settings/confirm-setting";
import { proposeLayoutPlan } from "@/lib/law-settings/propose-layout-plan";
import { findSetting } from "@/lib/law-settings/queries";
import type { ProposeLayoutPlanInput } from "@/lib/law-settings/schema";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/regulation/plain-date";
import { buildBaseWorld } from "../../builders/bases";
import { buildProvince } from "../../builders/people";

let officer: Actor;
let leader: Actor;
let day: PlainDate;

beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
  // One base in 杭州市, F12, with Germany and Japan.
  await buildBaseWorld();
});
beforeEach(async () => {
  await db.lawSetting.deleteMany();
  day = await today();
});

const line = (changes: Partial<ProposeLayoutPlanInput["lines"][number]>) => ({ cityCode: "", fieldCode: "", region: "", bases: "5", note: "", ...changes });
const plan = (lines: ProposeLayoutPlanInput["lines"], changes: Partial<ProposeLayoutPlanInput> = {}): ProposeLayoutPlanInput => ({ effectiveOn: day, lines, source: "布局规划〔2026〕1号", reason: "按十五五规划调整布局", ...changes });

async function confirmed(input: ProposeLayoutPlanInput) {
  const { settingId } = await proposeLayoutPlan(officer, input);
  await confirmSetting(leader, { settingId, version: 1 });
  return settingId;
}

it("is proposed by an officer, confirmed by a leader, and compared with the bases there are", async () => {
  expect(await readLayoutComparison()).toEqual([]);
  const { settingId } = await proposeLayoutPlan(officer, plan([line({ cityCode: "330100" }), line({ fieldCode: "F12", region: "DE", bases: "1" }), line({ cityCode: "330200", region: "DE", bases: "2" })]));
  expect(await readLayoutComparison()).toEqual([]);
  expect((await findSetting(leader, settingId))?.layout).toHaveLength(3);
  await confirmSetting(leader, { settingId, version: 1 });
  expect(await readLayoutComparison()).toMatchObject([
    { label: "杭州市", bases: 5, existing: 1 },
    { label: "功能材料 × 德国", bases: 1, existing: 1 },
    { label: "宁波市 × 德国", bases: 2, existing: 0 },
  ]);
});

it("holds from its day on, and the earlier plan until then", async () => {
  await confirmed(plan([line({ cityCode: "330100" })]));
  await confirmed(plan([line({ cityCode: "330200" })], { effectiveOn: addDays(day, 10) }));
  expect(await layoutPlanOn(addDays(day, -1))).toEqual([]);
  expect(await layoutPlanOn(addDays(day, 9))).toMatchObject([{ cityCode: "330100" }]);
  expect(await layoutPlanOn(addDays(day, 10))).toMatchObject([{ cityCode: "330200" }]);
});

it("is shown to a panel only where it speaks of the application's place", async () => {
  await confirmed(plan([line({ cityCode: "330100" }), line({ cityCode: "330200" }), line({ region: "JP" }), line({ region: "US" })]));
  const layout = await readLayout({ category: "comprehensive", cityCode: "330100", fieldCode: "F01", regions: ["JP"] });
  expect(layout.planned.map(({ label }) => label)).toEqual(["杭州市", "日本"]);
});

it("names what is wrong at its line", async () => {
  const refusal = async (lines: ProposeLayoutPlanInput["lines"]) => proposeLayoutPlan(officer, plan(lines)).catch((error: { details?: { fieldErrors?: object } }) => error.details?.fieldErrors);
  expect(await refusal([line({})])).toEqual({ "lines.0.cityCode": ["请至少选择设区市、领域、国家（地区）中的一项"] });
  expect(await refusal([line({ cityCode: "110100" })])).toEqual({ "lines.0.cityCode": ["没有这个设区市"] });
  expect(await refusal([line({ fieldCode: "F00" })])).toEqual({ "lines.0.fieldCode": ["没有这个领域"] });
  expect(await refusal([line({ region: "XX" })])).toEqual({ "lines.0.region": ["没有这个国家（地区）"] });
  expect(await refusal([line({ region: "DE" }), line({ region: "DE", bases: "9" })])).toEqual({ "lines.1.cityCode": ["与前面的一行重复"] });
  await expect(proposeLayoutPlan(officer, plan([line({ region: "DE" })], { effectiveOn: addDays(day, -1) }))).rejects.toThrow("不能早于今天");
  await expect(proposeLayoutPlan(leader, plan([line({ region: "DE" })]))).rejects.toThrow(AccessError);
});
