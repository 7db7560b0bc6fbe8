import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { endBase } from "@/lib/bases/end-base";
import { lockBase } from "@/lib/bases/lock-base";
import { reportPlaqueDown } from "@/lib/bases/report-plaque-down";
import { restoreBase } from "@/lib/bases/restore-base";
import { raiseHelpRequest } from "@/lib/help-requests/raise-help-request";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { addDays, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { openAnnualReports } from "@/lib/reports/open-annual-reports";
import { returnReport } from "@/lib/reports/return-report";
import { startWorkPlan } from "@/lib/work-plans/start-work-plan";
import { openedReport, reportSections, reportsJob } from "../../builders/annual-report";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";
import { buildChangeDraft } from "../../builders/changes";
import { onDay } from "../../support/at-time";

let world: BaseWorld;
beforeEach(async () => {
  world = await buildBaseWorld({ recognizedOn: plainDate("2026-08-10") });
});

const revoke = (on: PlainDate, action: "revoke" | "withdraw" | "transfer" = "revoke") =>
  onDay(on, () => transaction(async (tx) => endBase(tx, { actor: world.leader, base: await lockBase(tx, world.leader, world.baseId), action, on, reason: "决定" })));
const restore = (on: PlainDate) =>
  onDay(on, () => transaction(async (tx) => restoreBase(tx, { actor: world.leader, base: await lockBase(tx, world.leader, world.baseId), on, reason: "更正" })));
const caseRow = (id: string) => db.baseCase.findUniqueOrThrow({ where: { id } });
const open = (subjectId: string) => db.obligation.findMany({ where: { subjectId, dischargedAt: null }, orderBy: { lastDay: "asc" } });
const told = (template: string, caseId: string) => db.message.findMany({ where: { template, data: { path: ["caseId"], equals: caseId } }, select: { recipientId: true } });

describe("what is open when a base ends (第二十二至二十四条)", () => {
  it.each([["revoke"], ["withdraw"], ["transfer"]] as const)("is moot on “%s”, and whoever has it in hand is told", async (action) => {
    const changed = await buildChangeDraft(world, { kind: "premises", occurredOn: plainDate("2026-11-01") });
    await onDay(plainDate("2026-11-20"), () => signCase(world.signer, changed));
    const draft = await buildChangeDraft(world, { kind: "leader" });
    const { caseId: help } = await raiseHelpRequest(world.editor, { baseId: world.baseId, title: "签证困难", text: "外方专家来华签证办理时间过长，影响联合研究。" });
    const { caseId: plan } = await startWorkPlan(world.editor, { baseId: world.baseId, year: "2027" });
    await revoke(plainDate("2026-12-01"), action);
    for (const id of [changed, draft, help, plan]) {
      expect(await caseRow(id)).toMatchObject({ stage: "ended", endedAt: expect.any(Date) });
      expect(await open(id)).toEqual([]);
    }
    expect((await told("case.ended", changed)).map(({ recipientId }) => recipientId).sort()).toEqual([world.handler.userId, world.approver.userId].sort());
    expect((await told("case.ended", draft)).map(({ recipientId }) => recipientId).sort()).toEqual([world.editor.userId, world.signer.userId].sort());
    expect(await db.event.findFirstOrThrow({ where: { subjectId: changed, action: "majorChange.end" } })).toMatchObject({ actorId: null, stageFrom: "recommendation", stageTo: "ended", clause: "art16" });
  });

  it("a report that was filed stays with the province, which no longer sends it back", async () => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    await writeCase(world.editor, report.id, reportSections(2027));
    await onDay(plainDate("2028-01-20"), () => signCase(world.signer, report.id));
    await revoke(plainDate("2028-02-01"));
    expect(await caseRow(report.id)).toMatchObject({ stage: "submitted", endedAt: null });
    await expect(onDay(plainDate("2028-02-02"), () => returnReport(world.officer, { caseId: report.id, reason: "请补充数据说明", dueOn: plainDate("2028-02-20") }))).rejects.toThrow(AccessError);
  });
});

describe("a revocation that was corrected (第十二条（二）)", () => {
  const ended = plainDate("2028-01-10");

  it("leaves the plaque where it is", async () => {
    await revoke(ended);
    expect(await open(world.baseId)).toMatchObject([{ kind: "plaqueRemoval" }]);
    await restore(addDays(ended, 5));
    expect(await open(world.baseId)).toEqual([]);
    const restored = await db.event.findFirstOrThrow({ where: { subjectId: world.baseId, action: "base.restore" } });
    expect(await db.obligation.findFirstOrThrow({ where: { subjectId: world.baseId } })).toMatchObject({ dischargeEventId: restored.id });
    await expect(reportPlaqueDown(world.signer, { baseId: world.baseId, plaque: "takenDown", note: "" })).rejects.toThrow();
  });

  it("owes the report that was closed with the base again, with the days that were lost", async () => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    const [before] = await open(report.id);
    await revoke(ended);
    expect(await caseRow(report.id)).toMatchObject({ stage: "closed" });
    expect(await open(report.id)).toEqual([]);
    await restore(addDays(ended, 90));
    expect(await caseRow(report.id)).toMatchObject({ stage: "draft", endedAt: null });
    const [again] = await open(report.id);
    expect(again).toMatchObject({ kind: "annualReport", clause: "art15", bearer: "host", organizationId: world.organizationId });
    expect(fromDbDay(again!.nominalDay)).toBe(addDays(fromDbDay(before!.lastDay), 90));
    expect((await told("case.resumed", report.id)).length).toBe(2);
    expect((await db.event.findMany({ where: { subjectId: report.id }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(({ action }) => action)).toEqual(["annualReport.open", "annualReport.close", "annualReport.resume"]);
    const day = addDays(ended, 95);
    await writeCase(world.editor, report.id, reportSections(2027));
    await onDay(day, () => signCase(world.signer, report.id));
    expect(await open(report.id)).toEqual([]);
  });

  it("what was late before stays late; a report of which the day fell into the interruption is opened with the days that were lost", async () => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    const [before] = await open(report.id);
    await revoke(plainDate("2028-03-01"));
    await restore(plainDate("2028-04-01"));
    expect(await open(report.id)).toMatchObject([{ lastDay: before!.lastDay }]);

    await revoke(plainDate("2028-12-31"));
    await restore(plainDate("2029-03-01"));
    await onDay(plainDate("2029-03-02"), () => openAnnualReports(reportsJob));
    const next = await db.baseCase.findFirstOrThrow({ where: { baseId: world.baseId, year: 2028, process: "annualReport" } });
    expect(fromDbDay((await open(next.id))[0]!.nominalDay)).toBe("2029-04-01");
  });

  it("returns a report to where it stood, and a plan; what was applied for is applied for anew", async () => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    await writeCase(world.editor, report.id, reportSections(2027));
    await onDay(plainDate("2028-01-04"), () => signCase(world.signer, report.id));
    await onDay(plainDate("2028-01-05"), () => returnReport(world.officer, { caseId: report.id, reason: "请补充数据说明", dueOn: plainDate("2028-01-20") }));
    const { caseId: plan } = await onDay(plainDate("2028-01-05"), () => startWorkPlan(world.editor, { baseId: world.baseId, year: "2028" }));
    const change = await buildChangeDraft(world, { kind: "leader" });
    await revoke(ended);
    await restore(addDays(ended, 30));
    expect(await caseRow(report.id)).toMatchObject({ stage: "returned" });
    expect(await open(report.id)).toMatchObject([{ kind: "annualReportCorrection" }]);
    expect(await caseRow(plan)).toMatchObject({ stage: "draft" });
    expect(await caseRow(change)).toMatchObject({ stage: "ended" });
    await buildChangeDraft(world, { kind: "leader" });
  });
});
