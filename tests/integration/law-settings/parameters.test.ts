import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { AccessError } from "@/lib/access/policy";
import { draftCall } from "@/lib/calls/draft-call";
import { publishCall } from "@/lib/calls/publish-call";
import { confirmSetting } from "@/lib/law-settings/confirm-setting";
import { declineSetting } from "@/lib/law-settings/decline-setting";
import { previewParameter } from "@/lib/law-settings/preview";
import { proposeParameter } from "@/lib/law-settings/propose-parameter";
import { findSetting, listSettings, parameterStates } from "@/lib/law-settings/queries";
import { proposeParameterSchema, type ProposeParameterInput } from "@/lib/law-settings/schema";
import { withdrawSetting } from "@/lib/law-settings/withdraw-setting";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { liveParameters } from "@/lib/platform/law-in-force";
import { addDays, type PlainDate } from "@/lib/regulation/plain-date";
import { StageError } from "@/lib/workflow/next-stage";
import { callContent } from "../../builders/call-content";
import { buildProvince } from "../../builders/people";
import { countQueries } from "../../support/count-queries";

let officer: Actor;
let leader: Actor;
let day: PlainDate;

beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
});
beforeEach(async () => {
  await db.lawSetting.deleteMany();
  day = await today();
});

const days = (value: string, changes: Partial<ProposeParameterInput> = {}): ProposeParameterInput => ({
  unit: "recommendationWorkingDays",
  values: { recommendationWorkingDays: value },
  effectiveOn: day,
  source: "厅长办公会纪要〔2026〕19号",
  reason: "推荐部门反映时间不够",
  ...changes,
});

describe("a parameter", () => {
  it("is proposed by an officer, confirmed by a leader, and applies from its day on", async () => {
    const { settingId } = await proposeParameter(officer, days("20", { effectiveOn: addDays(day, 10) }));
    expect((await liveParameters(addDays(day, 10))).recommendationWorkingDays).toBe(15);
    await confirmSetting(leader, { settingId, version: 1 });
    expect((await liveParameters(addDays(day, 9))).recommendationWorkingDays).toBe(15);
    expect((await liveParameters(addDays(day, 10))).recommendationWorkingDays).toBe(20);
    const state = (await parameterStates()).states.find(({ key }) => key === "recommendationWorkingDays");
    expect(state).toMatchObject({ present: "15工作日", changed: false, coming: [{ value: "20工作日", effectiveOn: addDays(day, 10) }] });
  });

  it("is pinned to the calls that are published under it", async () => {
    const { settingId } = await proposeParameter(officer, { ...days("1"), unit: "recommenderCorrectionTimes", values: { recommenderCorrectionTimes: "3" } });
    await confirmSetting(leader, { settingId, version: 1 });
    const { callId } = await draftCall(officer, callContent());
    await publishCall(leader, { callId, version: 1 });
    expect((await db.call.findUniqueOrThrow({ where: { id: callId } })).parameters).toMatchObject({ recommenderCorrectionTimes: 3 });
  });

  it("shows before the decision what it would change", async () => {
    const { settingId } = await proposeParameter(officer, days("20"));
    const preview = await previewParameter((await findSetting(leader, settingId))!);
    expect(preview.effects).toMatchObject([{ key: "recommendationWorkingDays", before: "15工作日", after: "20工作日" }]);
    const { example } = preview.effects[0]!;
    expect(example!.after > example!.before).toBe(true);
  });

  it("is not proposed by a leader nor confirmed by an officer", async () => {
    await expect(proposeParameter(leader, days("20"))).rejects.toThrow(AccessError);
    const { settingId } = await proposeParameter(officer, days("20"));
    await expect(confirmSetting(officer, { settingId, version: 1 })).rejects.toThrow(AccessError);
    expect(await findSetting(publicActor, settingId)).toBeUndefined();
    await confirmSetting(leader, { settingId, version: 1 });
    expect(await findSetting(publicActor, settingId)).toMatchObject({ stage: "confirmed", possible: [] });
  });

  it("is refused out of its bounds, for a day that has passed, without a change, and twice at once", async () => {
    await expect(proposeParameter(officer, days("121"))).rejects.toMatchObject({ details: { fieldErrors: { "values.recommendationWorkingDays": ["审核初评时限应为1至120的整数。"] } } });
    await expect(proposeParameter(officer, days("十五"))).rejects.toMatchObject({ code: "invalid" });
    await expect(proposeParameter(officer, days("20", { effectiveOn: addDays(day, -1) }))).rejects.toThrow("第二十七条");
    await expect(proposeParameter(officer, days("15"))).rejects.toThrow("没有变更");
    await proposeParameter(officer, days("20"));
    await expect(proposeParameter(officer, days("21"))).rejects.toThrow("已有一项变更待确认");
  });

  it("that the regulation fixes cannot be proposed at all", () => {
    const parsed = proposeParameterSchema.safeParse({ ...days("2"), unit: "agreementsMinimum", values: { agreementsMinimum: "2" } });
    expect(parsed.error?.issues[0]?.message).toBe("这个数由办法规定，不能调整");
  });

  it("cannot be confirmed when its day has passed meanwhile", async () => {
    const { settingId } = await proposeParameter(officer, days("20"));
    await db.lawSetting.update({ where: { id: settingId }, data: { effectiveOn: new Date("2026-07-10") } });
    await expect(confirmSetting(leader, { settingId, version: 1 })).rejects.toThrow("生效日已过");
  });

  it("that was declined or withdrawn changes nothing and stays on record", async () => {
    const one = await proposeParameter(officer, days("20"));
    await declineSetting(leader, { settingId: one.settingId, version: 1, reason: "暂不调整时限" });
    const two = await proposeParameter(officer, days("21"));
    await withdrawSetting(officer, { settingId: two.settingId, version: 1, reason: "重新研究后再提" });
    await expect(confirmSetting(leader, { settingId: two.settingId, version: 2 })).rejects.toThrow(StageError);
    expect((await liveParameters(day)).recommendationWorkingDays).toBe(15);
    expect((await listSettings(leader, {})).rows.map(({ stage }) => stage).sort()).toEqual(["declined", "withdrawn"]);
    expect(await db.message.count({ where: { template: "lawSetting.declined", recipientId: officer.userId! } })).toBeGreaterThan(0);
  });

  it("is listed by the same number of queries however many there are", async () => {
    await proposeParameter(officer, days("20"));
    const few = (await countQueries(() => listSettings(officer, {}))).queries;
    for (const [unit, value] of [["correctionTimes", "2"], ["correctionWorkingDays", "7"], ["rectificationMonths", "9"]] as const) {
      await proposeParameter(officer, days("1", { unit, values: { [unit]: value } }));
    }
    expect((await countQueries(() => listSettings(officer, {}))).queries).toBe(few);
  });
});
