import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { confirmSetting } from "@/lib/law-settings/confirm-setting";
import { previewArrangement } from "@/lib/law-settings/preview";
import { proposeArrangement } from "@/lib/law-settings/propose-arrangement";
import { calendarYears, findSetting } from "@/lib/law-settings/queries";
import { proposeArrangementSchema } from "@/lib/law-settings/schema";
import { db } from "@/lib/platform/db";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { shippedCalendar } from "@/lib/regulation/calendar";
import type { PeriodBasis } from "@/lib/regulation/period-basis";
import { plainDate as day } from "@/lib/regulation/plain-date";
import { buildSubmitted } from "../../builders/applications";
import { buildProvince } from "../../builders/people";

let officer: Actor;
let leader: Actor;

beforeAll(async () => {
  ({ officer, leader } = await buildProvince());
});
beforeEach(async () => {
  await db.lawSetting.deleteMany();
  await db.obligation.deleteMany();
});

/** 2027 as it may come: January 31, a Sunday, is worked before the Spring Festival. */
const arrangement = proposeArrangementSchema.parse({
  year: "2027",
  source: "《国务院办公厅关于2027年部分节假日安排的通知》（测试）",
  reason: "",
  holidays: [
    { name: "元旦", first: "2027-01-01", last: "2027-01-03" },
    { name: "春节", first: "2027-02-05", last: "2027-02-11" },
    { name: "清明节", first: "2027-04-03", last: "2027-04-05" },
    { name: "劳动节", first: "2027-05-01", last: "2027-05-05" },
    { name: "端午节", first: "2027-06-09", last: "2027-06-09" },
    { name: "中秋节", first: "2027-09-15", last: "2027-09-17" },
    { name: "国庆节", first: "2027-10-01", last: "2027-10-07" },
  ],
  makeUpWorkdays: [{ day: "2027-01-31" }, { day: "2027-02-13" }],
});

async function dutyOf(subjectId: string, organizationId: string, basis: PeriodBasis, kind = "test") {
  await transaction(async (tx) => {
    const sourceEventId = await recordEvent(tx, { actor: officer, action: "test", subject: { type: "application", id: subjectId } });
    await createObligation(tx, { kind, subject: { type: "application", id: subjectId }, bearer: "host", organizationId, clause: "art15", basis, calendar: shippedCalendar, sourceEventId });
  });
  return db.obligation.findFirstOrThrow({ where: { subjectId, kind }, orderBy: { id: "desc" } });
}

describe("the arrangement of a year", () => {
  it("moves what was provisional, tells whom it concerns, and settles the rest, but only once it is confirmed", async () => {
    const { applicationId, host } = await buildSubmitted();
    await db.obligation.deleteMany();
    const report = await dutyOf(applicationId, host.organization.id, { kind: "day", day: day("2027-01-31"), rolls: true });
    expect(report).toMatchObject({ provisional: true, lastDay: new Date("2027-02-01") });
    const settled = await dutyOf(applicationId, host.organization.id, { kind: "day", day: day("2027-03-03"), rolls: true }, "other");

    const { settingId } = await proposeArrangement(officer, arrangement);
    const setting = (await findSetting(leader, settingId))!;
    expect(await previewArrangement(setting.arrangement!)).toMatchObject({ moved: 1, earlier: 1, settled: 1, deadlines: [{ from: "2027-02-01", to: "2027-01-31" }] });
    expect((await db.obligation.findUniqueOrThrow({ where: { id: report.id } })).lastDay).toEqual(new Date("2027-02-01"));

    expect(await confirmSetting(leader, { settingId, version: 1 })).toEqual({ moved: 1 });
    expect(await db.obligation.findUniqueOrThrow({ where: { id: report.id } })).toMatchObject({ provisional: false, lastDay: new Date("2027-01-31"), nominalDay: new Date("2027-01-31") });
    expect(await db.obligation.findUniqueOrThrow({ where: { id: settled.id } })).toMatchObject({ provisional: false, lastDay: new Date("2027-03-03") });
    expect(await db.event.count({ where: { action: "obligation.recount", subjectId: applicationId } })).toBe(1);
    expect(await db.message.count({ where: { template: "obligation.moved", recipient: { organizationId: host.organization.id } } })).toBeGreaterThan(0);
    expect((await liveCalendar()).arrangements.map(({ year }) => year)).toEqual([2026, 2027]);
    expect((await calendarYears()).find(({ year }) => year === 2027)).toMatchObject({ origin: "confirmed" });
  });

  it("does not move forward a day that was final, nor one that is discharged", async () => {
    const { applicationId, host } = await buildSubmitted();
    await db.obligation.deleteMany();
    const final = await dutyOf(applicationId, host.organization.id, { kind: "day", day: day("2027-01-31"), rolls: true });
    await db.obligation.update({ where: { id: final.id }, data: { provisional: false } });
    const done = await dutyOf(applicationId, host.organization.id, { kind: "day", day: day("2027-01-31"), rolls: true }, "done");
    await db.obligation.update({ where: { id: done.id }, data: { dischargedAt: new Date() } });
    const { settingId } = await proposeArrangement(officer, arrangement);
    expect(await confirmSetting(leader, { settingId, version: 1 })).toEqual({ moved: 0 });
    for (const { id } of [final, done]) expect((await db.obligation.findUniqueOrThrow({ where: { id } })).lastDay).toEqual(new Date("2027-02-01"));
  });

  it("keeps the round of a correction and its duty at one day", async () => {
    const { applicationId, host } = await buildSubmitted();
    await db.correctionRound.create({
      data: { applicationId, ordinal: 1, requestedIn: "recommendation", requestedById: officer.userId!, requestedByName: "经办", requestedAt: new Date(), nominalDay: new Date("2027-02-04"), dueOn: new Date("2027-02-04"), derivation: "", submissionOrdinal: 1 },
    });
    const duty = await dutyOf(applicationId, host.organization.id, { kind: "workingDays", from: day("2027-01-29"), days: 5, countFirstDay: false }, "correction");
    const { settingId } = await proposeArrangement(officer, arrangement);
    await confirmSetting(leader, { settingId, version: 1 });
    const [round, moved] = await Promise.all([db.correctionRound.findFirstOrThrow({ where: { applicationId } }), db.obligation.findUniqueOrThrow({ where: { id: duty.id } })]);
    expect(round.dueOn).toEqual(moved.lastDay);
    expect(round.dueOn).toEqual(new Date("2027-02-04"));
  });

  it("that lacks a statutory day is refused, with the day", async () => {
    const lacking = { ...arrangement, holidays: arrangement.holidays.filter(({ name }) => name !== "端午节") };
    await expect(proposeArrangement(officer, lacking)).rejects.toMatchObject({ details: { fieldErrors: { holidays: ["缺少法定节日端午节：2027年6月9日（周三）。"] } } });
  });
});
