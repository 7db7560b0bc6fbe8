import { describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { systemActor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { reportPlaqueDown } from "@/lib/bases/report-plaque-down";
import { createCase } from "@/lib/cases/create-case";
import { startChange } from "@/lib/changes/start-change";
import { db } from "@/lib/platform/db";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { plainDate } from "@/lib/regulation/plain-date";
import { approveWithdrawal } from "@/lib/withdrawals/approve";
import { declineWithdrawal } from "@/lib/withdrawals/decline";
import { examineWithdrawal } from "@/lib/withdrawals/examine";
import { forwardWithdrawal } from "@/lib/withdrawals/forward";
import { handleWithdrawal } from "@/lib/withdrawals/handle";
import { retractWithdrawal } from "@/lib/withdrawals/retract";
import { returnWithdrawal } from "@/lib/withdrawals/return-withdrawal";
import { startWithdrawal } from "@/lib/withdrawals/start-withdrawal";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase } from "../../builders/case-writing";
import { writeWithdrawal } from "../../builders/changes";
import { onDay } from "../../support/at-time";

const opinion = { proposal: "agree", opinion: "原因属实，未结事项已有安排，同意退出。" } as const;

async function filed(world: BaseWorld): Promise<string> {
  const { caseId } = await startWithdrawal(world.editor, { baseId: world.baseId });
  await writeWithdrawal(world, caseId);
  await signCase(world.signer, caseId);
  return caseId;
}

async function examined(world: BaseWorld): Promise<string> {
  const caseId = await filed(world);
  await handleWithdrawal(world.handler, { caseId, ...opinion });
  await forwardWithdrawal(world.approver, { caseId, note: "" });
  await examineWithdrawal(world.officer, { caseId, ...opinion });
  return caseId;
}

const stageOf = async (id: string) => (await db.baseCase.findUniqueOrThrow({ where: { id } })).stage;
const baseRow = (id: string) => db.base.findUniqueOrThrow({ where: { id }, include: { versions: { orderBy: { ordinal: "asc" } } } });

/** A report that the portal opened for the base, with its duty. */
async function openReport(world: BaseWorld): Promise<string> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, world.officer, world.baseId);
    const { caseId, eventId } = await createCase(tx, { actor: systemActor("系统（年度报告）"), process: "annualReport", action: "open", base, title: "2026 年度报告", year: 2026, openTo: { host: true } });
    const duty = { bearer: "host", organizationId: base.organizationId, recommenderId: base.recommenderId, calendar: await liveCalendar(tx), sourceEventId: eventId } as const;
    await createObligation(tx, { ...duty, kind: "annualReport", subject: { type: "annualReport", id: caseId }, clause: "art15", basis: { kind: "day", day: plainDate("2027-01-31"), rolls: true } });
    await createObligation(tx, { ...duty, kind: "subsidySettlement", subject: { type: "base", id: base.id }, clause: "art19", basis: { kind: "day", day: plainDate("2027-06-30"), rolls: true } });
    return caseId;
  });
}

async function openRevocation(world: BaseWorld): Promise<string> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, world.officer, world.baseId);
    const { caseId } = await createCase(tx, { actor: world.officer, process: "revocation", action: "registerLead", base, title: "取消资格线索", openTo: { province: true }, reason: "收到举报。" });
    return caseId;
  });
}

describe("主动退出 (第二十三条)", () => {
  it("is handled, reported, examined and approved by four people; then the base is none, and owes no reports", async () => {
    const world = await buildBaseWorld();
    const report = await openReport(world);
    const caseId = await examined(world);
    await expect(approveWithdrawal(world.officer, { caseId, note: "" })).rejects.toThrow(AccessError);
    await onDay(plainDate("2026-12-07"), () => approveWithdrawal(world.leader, { caseId, note: "" }));

    expect(await baseRow(world.baseId)).toMatchObject({ stage: "withdrawn", versions: [{ data: { stage: "active" } }, { data: { stage: "withdrawn" }, validFrom: new Date("2026-12-07") }] });
    expect(await stageOf(report)).toBe("closed");
    const duties = await db.obligation.findMany({ where: { subjectId: { in: [report, world.baseId] } }, orderBy: { id: "asc" } });
    expect(duties.map(({ kind, dischargedAt }) => [kind, dischargedAt === null])).toEqual([["annualReport", false], ["subsidySettlement", true], ["plaqueRemoval", true]]);
    expect(duties[2]).toMatchObject({ clause: "art25", bearer: "host", nominalDay: new Date("2027-01-05") });
    expect(await db.message.count({ where: { template: "base.takeDownPlaque", recipientId: world.signer.userId! } })).toBe(1);
    await expect(startChange(world.editor, { baseId: world.baseId, kind: "leader", nature: "intended", occurredOn: "" })).rejects.toThrow(AccessError);
  });

  it("the plaque is reported down once, by the host, and only when the base has ended", async () => {
    const world = await buildBaseWorld();
    const down = { baseId: world.baseId, plaque: "takenDown", note: "12月8日已摘除并销毁。" } as const;
    await expect(reportPlaqueDown(world.editor, down)).rejects.toThrow(AccessError);
    await approveWithdrawal(world.leader, { caseId: await examined(world), note: "" });
    await expect(reportPlaqueDown(world.officer, down)).rejects.toThrow(AccessError);
    await reportPlaqueDown(world.editor, down);
    expect(await db.obligation.count({ where: { subjectId: world.baseId, dischargedAt: null } })).toBe(0);
    await expect(reportPlaqueDown(world.editor, down)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is refused while a revocation is open, says why, and goes on when it has ended; the host learns of no lead", async () => {
    const world = await buildBaseWorld();
    const revocation = await openRevocation(world);
    const caseId = await examined(world);
    expect((await db.caseFiling.findFirstOrThrow({ where: { caseId } })).findings).toMatchObject([{ rule: "art23-reason", outcome: "met" }, { rule: "art23-revocation-open", outcome: "met" }]);
    await expect(approveWithdrawal(world.leader, { caseId, note: "" })).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("第二十三条"), details: { findings: [{ rule: "art23-revocation-open", outcome: "judgement" }] } });
    expect([await stageOf(caseId), (await baseRow(world.baseId)).stage]).toEqual(["examination", "active"]);
    await db.baseCase.update({ where: { id: revocation }, data: { stage: "dismissed", endedAt: new Date() } });
    await approveWithdrawal(world.leader, { caseId, note: "" });
    expect((await baseRow(world.baseId)).stage).toBe("withdrawn");
  });

  it("a revocation of another base of the same host holds nothing up", async () => {
    const world = await buildBaseWorld();
    const other = await buildBase(world);
    await openRevocation({ ...world, baseId: other.id });
    await approveWithdrawal(world.leader, { caseId: await examined(world), note: "" });
    expect([(await baseRow(world.baseId)).stage, (await baseRow(other.id)).stage]).toEqual(["withdrawn", "active"]);
  });

  it("the recommender reports also what it does not agree with; it may send back, and the province may decline", async () => {
    const world = await buildBaseWorld();
    const caseId = await filed(world);
    await returnWithdrawal(world.handler, { caseId, reason: "请写明补助经费的结余。", dueOn: plainDate("2099-01-05") });
    expect(await stageOf(caseId)).toBe("recommendationReturned");
    await signCase(world.signer, caseId);
    await expect(forwardWithdrawal(world.approver, { caseId, note: "" })).rejects.toMatchObject({ code: "refused" });
    await handleWithdrawal(world.handler, { caseId, proposal: "decline", opinion: "宜先办理重大事项变更，不建议退出。" });
    await forwardWithdrawal(world.approver, { caseId, note: "" });
    await examineWithdrawal(world.officer, { caseId, proposal: "decline", opinion: "采纳推荐部门意见，不予批准。" });
    await declineWithdrawal(world.leader, { caseId, note: "" });
    expect([await stageOf(caseId), (await baseRow(world.baseId)).stage]).toEqual(["declined", "active"]);
  });

  it("is one at a time, and may be taken back until it is approved", async () => {
    const world = await buildBaseWorld();
    const caseId = await examined(world);
    await expect(startWithdrawal(world.editor, { baseId: world.baseId })).rejects.toMatchObject({ code: "refused" });
    await retractWithdrawal(world.signer, { caseId, reason: "合作恢复，继续运行。" });
    await expect(approveWithdrawal(world.leader, { caseId, note: "" })).rejects.toThrow();
    await expect(startWithdrawal(world.editor, { baseId: world.baseId })).resolves.toMatchObject({ caseId: expect.any(String) });
  });
});
