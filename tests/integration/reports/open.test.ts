import { beforeEach, describe, expect, it } from "vitest";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { plainDate } from "@/lib/regulation/plain-date";
import { openAnnualReports } from "@/lib/reports/open-annual-reports";
import { startReport } from "@/lib/reports/start-report";
import { AccessError } from "@/lib/access/policy";
import { openedReport, reportsJob } from "../../builders/annual-report";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { buildProvince } from "../../builders/people";
import { onDay } from "../../support/at-time";
import { resetDatabase } from "../../support/worker-database";

let world: BaseWorld;
beforeEach(async () => {
  await resetDatabase();
  world = await buildBaseWorld({ recognizedOn: plainDate("2026-12-15") });
});

const dutyOf = (subjectId: string) => db.obligation.findFirst({ where: { subjectId } });

describe("第十五条: who owes a report", () => {
  it("a base recognised on 2026-12-15 owes none in January 2027 and its first in January 2028", async () => {
    expect(await openedReport(world, plainDate("2027-01-05"))).toBeUndefined();
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    expect(report).toMatchObject({ stage: "draft", year: 2027, title: "2027 年度报告", openToHost: true, openToProvince: false, createdById: null });
    expect(await dutyOf(report.id)).toMatchObject({ kind: "annualReport", bearer: "host", clause: "art15", organizationId: world.organizationId, dischargedAt: null });
    expect(await db.message.count({ where: { template: "annualReport.opened", recipientId: world.signer.userId! } })).toBe(1);
  });

  it("2028-01-31 lies in a Spring Festival whose arrangement is not published: provisional, with its sentence", async () => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    const duty = (await dutyOf(report.id))!;
    expect(fromDbDay(duty.nominalDay)).toBe("2028-01-31");
    expect(duty.provisional).toBe(true);
    expect(duty.derivation).toContain("尚未公布");
    expect(duty.basis).toEqual({ kind: "day", day: "2028-01-31", rolls: true });
  });

  it("2027-01-31 is a Sunday: the last day rolls to Monday, unless the province decided that it does not", async () => {
    const { id } = await buildBase(world, { recognizedOn: plainDate("2025-06-01") });
    const report = (await openedReport({ baseId: id }, plainDate("2027-01-02")))!;
    expect(fromDbDay((await dutyOf(report.id))!.lastDay)).toBe("2027-02-01");

    const other = await buildBase(world, { recognizedOn: plainDate("2025-06-01") });
    await db.lawSetting.create({
      data: { kind: "parameter", key: "annualReportRollOver", value: { annualReportRollOver: false }, effectiveOn: toDbDay(plainDate("2026-12-01")), source: "测试", reason: "测试", stage: "confirmed", proposedById: world.officer.userId!, proposedByName: "测试", proposedAt: new Date(), decidedAt: new Date() },
    });
    const unrolled = (await openedReport({ baseId: other.id }, plainDate("2027-01-02")))!;
    expect(fromDbDay((await dutyOf(unrolled.id))!.lastDay)).toBe("2027-01-31");
  });

  it("a base recognised in January owes its first report in the January of its anniversary", async () => {
    const [in31, after] = [await buildBase(world, { recognizedOn: plainDate("2027-01-31") }), await buildBase(world, { recognizedOn: plainDate("2027-02-01") })];
    expect(await openedReport({ baseId: in31.id }, plainDate("2028-01-02"))).toMatchObject({ year: 2027 });
    expect(await openedReport({ baseId: after.id }, plainDate("2028-01-02"))).toBeUndefined();
    expect(await openedReport({ baseId: after.id }, plainDate("2029-01-02"))).toMatchObject({ year: 2028 });
  });

  it("nothing was due before the regulation took effect, and nothing before the portal knew the base", async () => {
    const old = await buildBase(world, { recognizedOn: plainDate("2020-03-01") });
    expect(await openedReport({ baseId: old.id }, plainDate("2026-01-10"))).toBeUndefined();
    await db.base.update({ where: { id: old.id }, data: { createdAt: new Date("2027-02-01T16:00:00Z") } });
    expect(await openedReport({ baseId: old.id }, plainDate("2027-03-01"))).toBeUndefined();
    await db.base.update({ where: { id: old.id }, data: { createdAt: new Date("2027-02-01T15:59:00Z") } });
    expect(await openedReport({ baseId: old.id }, plainDate("2027-03-01"))).toBeDefined();
  });

  it("runs as often as one likes, two at once as well, and leaves ended bases alone", async () => {
    await db.base.update({ where: { id: world.baseId }, data: { stage: "withdrawn" } });
    const ids = [];
    for (let index = 0; index < 3; index++) ids.push((await buildBase(world, { recognizedOn: plainDate("2025-01-05") })).id);
    const job = () => onDay(plainDate("2028-01-02"), () => openAnnualReports(reportsJob));
    const [left, right] = await Promise.all([job(), job()]);
    expect(left.opened + right.opened).toBe(3);
    expect(await job()).toEqual({ opened: 0 });
    expect(await db.baseCase.count({ where: { process: "annualReport", baseId: { in: ids } } })).toBe(3);
    expect(await db.obligation.count({ where: { kind: "annualReport" } })).toBe(3);
    expect(await db.baseCase.count({ where: { baseId: world.baseId } })).toBe(0);
  });
});

describe("a report that the host begins", () => {
  const start = (year: string, on = "2027-01-10") => onDay(plainDate(on), () => startReport(world.editor, { baseId: world.baseId, year }));

  it("is voluntary where none is due, with no duty", async () => {
    const { caseId, voluntary } = await start("2026");
    expect(voluntary).toBe(true);
    expect(await dutyOf(caseId)).toBeNull();
    expect((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).content).toMatchObject({ voluntary: true });
  });

  it("has its duty where one is due, and the job opens no second one", async () => {
    const { caseId, voluntary } = await start("2027", "2028-01-01");
    expect(voluntary).toBe(false);
    expect(await dutyOf(caseId)).not.toBeNull();
    expect(await onDay(plainDate("2028-01-01"), () => openAnnualReports(reportsJob))).toEqual({ opened: 0 });
  });

  it("is for a year that is over, since the recognition, once; and only the host's", async () => {
    await expect(start("2027")).rejects.toMatchObject({ details: { fieldErrors: { year: ["2027 年度还没有结束，请在次年 1 月 1 日以后填写"] } } });
    await expect(start("2025")).rejects.toThrow("还没有认定");
    await start("2026");
    await expect(start("2026")).rejects.toThrow("已有年度报告");
    await expect(onDay(plainDate("2028-01-10"), () => startReport(world.officer, { baseId: world.baseId, year: "2027" }))).rejects.toThrow(AccessError);
    const { officer } = await buildProvince();
    await expect(onDay(plainDate("2028-01-10"), () => startReport({ ...officer, organizationId: world.organizationId, roles: ["expert"] }, { baseId: world.baseId, year: "2027" }))).rejects.toThrow("没有找到该基地");
  });
});

describe("a base that has ended", () => {
  it.each(["revoke", "withdraw", "transfer"] as const)("%s: its open report and duty close with an event; another base's stay", async (action) => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    const other = await buildBase(world, { recognizedOn: plainDate("2026-12-15") });
    const untouched = (await openedReport({ baseId: other.id }, plainDate("2028-01-01")))!;
    const on = plainDate("2028-01-20");
    await onDay(on, () => transaction(async (tx) => endBase(tx, { actor: world.leader, base: await lockBase(tx, world.leader, world.baseId), action, on, reason: "测试用的理由" })));
    expect(await db.baseCase.findUnique({ where: { id: report.id } })).toMatchObject({ stage: "closed", endedAt: expect.any(Date) });
    expect((await dutyOf(report.id))!.dischargedAt).not.toBeNull();
    expect((await dutyOf(untouched.id))!.dischargedAt).toBeNull();
    expect(await db.event.count({ where: { subjectId: report.id, action: "annualReport.close" } })).toBe(1);
    expect(await onDay(plainDate("2029-01-05"), () => openAnnualReports(reportsJob))).toEqual({ opened: 1 });
    expect(await db.baseCase.count({ where: { baseId: world.baseId, process: "annualReport" } })).toBe(1);
  });
});
