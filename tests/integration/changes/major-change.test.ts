import { beforeAll, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { agreeToChange } from "@/lib/changes/agree";
import { approveChange } from "@/lib/changes/approve";
import { declineChange } from "@/lib/changes/decline";
import { disagreeWithChange } from "@/lib/changes/disagree";
import { examineChange } from "@/lib/changes/examine";
import { handleChange } from "@/lib/changes/handle";
import { pendingChangesOf } from "@/lib/changes/queries";
import { requestCoordination } from "@/lib/changes/request-coordination";
import { restateOccurrence } from "@/lib/changes/restate-occurrence";
import { retractChange } from "@/lib/changes/retract";
import { returnChangeFromProvince, returnChangeToHost } from "@/lib/changes/return-change";
import { startChange } from "@/lib/changes/start-change";
import { publicActor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";
import { addDays, endOfDay, plainDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { StageError } from "@/lib/workflow/next-stage";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";
import { buildChangeDraft, buildExaminedChange, lateExplanation } from "../../builders/changes";
import { atInstant, onDay } from "../../support/at-time";

const day = plainDate;
let world: BaseWorld;
beforeAll(async () => {
  world = await buildBaseWorld();
});
const caseRow = (id: string) => db.baseCase.findUniqueOrThrow({ where: { id } });
const baseRow = (id = world.baseId) => db.base.findUniqueOrThrow({ where: { id }, include: { versions: { orderBy: { ordinal: "asc" } } } });
const agreeOpinion = { proposal: "agree", opinion: "情况属实，衔接安排妥当，同意变更。" } as const;
const declineOpinion = { proposal: "decline", opinion: "理由不充分，衔接安排不清楚，不同意变更。" } as const;

describe("一个月内 (第十六条)", () => {
  const filedAt = async (instant: Date, explanations = {}) => {
    const own = await buildBaseWorld();
    return onDay(day("2027-02-01"), () => buildChangeDraft(own, { occurredOn: day("2027-01-30") })).then((caseId) => atInstant(instant, () => signCase(own.signer, caseId, explanations)).then(() => caseId));
  };

  it("filed on the last day until midnight is in time; one second later it is late by a day, explained and still taken", async () => {
    const last = endOfDay(day("2027-03-01"));
    const inTime = await filedAt(last);
    const filings = await db.caseFiling.findMany({ where: { caseId: inTime } });
    expect(filings[0]!.findings).toMatchObject([{ rule: "art16-filed-in-time", outcome: "met", inputs: { daysLate: 0, nominalDay: "2027-02-28", lastDay: "2027-03-01" } }]);

    const after = new Date(last.getTime() + 1000);
    await expect(filedAt(after)).rejects.toMatchObject({ code: "refused", details: { findings: [{ rule: "art16-filed-in-time", outcome: "unmet" }] } });
    const late = await filedAt(after, lateExplanation);
    expect(await db.caseFiling.findFirstOrThrow({ where: { caseId: late } })).toMatchObject({ findings: [{ outcome: "unmet", inputs: { daysLate: 1 } }], explanations: lateExplanation });
    expect((await caseRow(late)).stage).toBe("recommendation");
  });

  it("the duty runs from the day it occurred until it is filed", async () => {
    const own = await buildBaseWorld();
    const caseId = await onDay(day("2027-02-01"), () => buildChangeDraft(own, { occurredOn: day("2027-01-29") }));
    const duty = () => db.obligation.findMany({ where: { subjectId: caseId }, orderBy: { id: "asc" } });
    expect(await duty()).toMatchObject([{ kind: "majorChangeFiling", bearer: "host", organizationId: own.organizationId, lastDay: new Date("2027-03-01"), dischargedAt: null }]);
    await onDay(day("2027-02-03"), () => restateOccurrence(own.editor, { caseId, nature: "occurred", occurredOn: day("2027-01-15"), reason: "任免文件写明自1月15日起" }));
    expect(await duty()).toMatchObject([{ dischargedAt: expect.any(Date) }, { lastDay: new Date("2027-02-15"), dischargedAt: null }]);
    await onDay(day("2027-02-05"), () => signCase(own.signer, caseId));
    expect((await duty()).every(({ dischargedAt }) => dischargedAt !== null)).toBe(true);
  });

  it("the first filing decides: what is sent back and filed again later is not late for that", async () => {
    const own = await buildBaseWorld();
    const caseId = await onDay(day("2027-02-01"), () => buildChangeDraft(own, { occurredOn: day("2027-01-31") }));
    await onDay(day("2027-03-01"), () => signCase(own.signer, caseId));
    await onDay(day("2027-03-10"), () => returnChangeToHost(own.handler, { caseId, reason: "请补充任免文件全文。", dueOn: day("2027-03-20") }));
    await onDay(day("2027-04-20"), () => signCase(own.signer, caseId));
    const refiled = await db.caseFiling.findFirstOrThrow({ where: { caseId, ordinal: 2 } });
    expect(refiled.findings).toMatchObject([{ outcome: "met", inputs: { filedOn: "2027-03-01" } }]);
  });

  it("what is only intended is never late; a name can only be intended; a day to come has not occurred", async () => {
    const own = await buildBaseWorld();
    const caseId = await onDay(day("2026-12-01"), () => buildChangeDraft(own));
    await onDay(day("2027-12-01"), () => signCase(own.signer, caseId));
    expect((await db.caseFiling.findFirstOrThrow({ where: { caseId } })).findings).toMatchObject([{ outcome: "met", inputs: { occurredOn: null } }]);
    expect(await db.obligation.count({ where: { subjectId: caseId } })).toBe(0);
    const start = (kind: "name" | "premises", occurredOn: string) => onDay(day("2027-02-01"), () => startChange(own.editor, { baseId: own.baseId, kind, nature: "occurred", occurredOn: occurredOn === "" ? "" : day(occurredOn) }));
    await expect(start("name", "2027-01-15")).rejects.toMatchObject({ details: { fieldErrors: { nature: [expect.stringContaining("拟变更")] } } });
    await expect(start("premises", "2027-02-02")).rejects.toMatchObject({ details: { fieldErrors: { occurredOn: [expect.stringContaining("晚于今天")] } } });
    await expect(start("premises", "")).rejects.toMatchObject({ details: { fieldErrors: { occurredOn: [expect.stringContaining("新场所启用之日")] } } });
    await expect(start("premises", "2027-02-01")).resolves.toMatchObject({ caseId: expect.any(String) });
  });
});

describe("two approvals, by four eyes", () => {
  it("changes nothing before the province approves, and then makes a version of that day", async () => {
    const own = await buildBaseWorld({ leaderName: "沈知远" });
    const unchanged = async () => expect(await baseRow(own.baseId)).toMatchObject({ leaderName: "沈知远", version: 1, versions: [{ validThrough: null }] });
    const caseId = await buildChangeDraft(own);
    await unchanged();
    await signCase(own.signer, caseId);
    await unchanged();
    await expect(agreeToChange(own.approver, { caseId, note: "" })).rejects.toMatchObject({ code: "refused" });
    await handleChange(own.handler, { caseId, ...agreeOpinion });
    await expect(agreeToChange(own.handler, { caseId, note: "" })).rejects.toThrow(AccessError);
    await expect(approveChange(own.leader, { caseId, note: "" })).rejects.toMatchObject({ code: "notFound" });
    await agreeToChange(own.approver, { caseId, note: "" });
    await unchanged();
    await expect(approveChange(own.leader, { caseId, note: "" })).rejects.toMatchObject({ code: "refused" });
    await examineChange(own.officer, { caseId, ...agreeOpinion });
    await expect(approveChange(own.officer, { caseId, note: "" })).rejects.toThrow(AccessError);
    await unchanged();
    await expect(approveChange(own.leader, { caseId, note: "" })).resolves.toEqual({ warnings: [] });

    const today = shanghaiDay(new Date());
    const after = await baseRow(own.baseId);
    expect(after).toMatchObject({ leaderName: "顾清和", stage: "active", version: 2 });
    expect(after.versions).toMatchObject([
      { data: { leaderName: "沈知远" }, validThrough: new Date(addDays(today, -1)) },
      { data: { leaderName: "顾清和", nameZh: after.nameZh }, validFrom: new Date(today), validThrough: null, reason: "重大事项变更：基地负责人变更" },
    ]);
    expect(await caseRow(caseId)).toMatchObject({ stage: "approved", endedAt: expect.any(Date) });
    expect(await db.event.findFirstOrThrow({ where: { subjectType: "base", subjectId: own.baseId, action: "base.change" } })).toMatchObject({ payload: { caseId, before: { leaderName: "沈知远" }, after: { leaderName: "顾清和" } } });
  });

  it("one person with two roles does not decide on its own opinion, nor a leader on what it wrote at the host", async () => {
    const own = await buildBaseWorld();
    const caseId = await buildChangeDraft(own);
    await signCase(own.signer, caseId);
    const both = { ...own.handler, roles: ["recommenderHandler", "recommenderApprover"] as const };
    await handleChange(both, { caseId, ...agreeOpinion });
    await expect(agreeToChange(both, { caseId, note: "" })).rejects.toThrow(AccessError);
    const hostAlso = { ...own.editor, recommenderId: own.recommenderId, roles: ["hostEditor", "recommenderHandler"] as const };
    await expect(handleChange(hostAlso, { caseId, ...agreeOpinion })).rejects.toThrow(AccessError);
  });

  it("a decision other than the one proposed says why", async () => {
    const own = await buildBaseWorld();
    const caseId = await buildExaminedChange(own);
    await expect(declineChange(own.leader, { caseId, note: "" })).rejects.toMatchObject({ details: { fieldErrors: { note: [expect.stringContaining("不同决定")] } } });
    await declineChange(own.leader, { caseId, note: "新负责人不具备相应条件。" });
    expect(await caseRow(caseId)).toMatchObject({ stage: "declined" });
    expect((await baseRow(own.baseId)).leaderName).toBe("沈知远");
    await expect(approveChange(own.leader, { caseId, note: "" })).rejects.toThrow(StageError);
  });

  it("another recommender and another host do not see it", async () => {
    const [own, other] = [await buildBaseWorld(), await buildBaseWorld()];
    const caseId = await buildChangeDraft(own);
    await expect(handleChange(own.handler, { caseId, ...agreeOpinion })).rejects.toMatchObject({ code: "notFound" });
    await signCase(own.signer, caseId);
    await expect(handleChange(other.handler, { caseId, ...agreeOpinion })).rejects.toMatchObject({ code: "notFound" });
    await expect(startChange(other.editor, { baseId: own.baseId, kind: "leader", nature: "intended", occurredOn: "" })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("not agreed", () => {
  it("one supplement, the second is refused, then coordination", async () => {
    const own = await buildBaseWorld();
    const caseId = await buildChangeDraft(own);
    const disagree = async () => {
      await handleChange(own.handler, { caseId, ...declineOpinion });
      await disagreeWithChange(own.approver, { caseId, note: "" });
    };
    await signCase(own.signer, caseId);
    await disagree();
    expect(await caseRow(caseId)).toMatchObject({ stage: "notAgreed", openToProvince: false });
    await signCase(own.signer, caseId);
    await disagree();
    await expect(signCase(own.signer, caseId)).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("可以补充 1 次") });
    expect(await db.caseFiling.count({ where: { caseId } })).toBe(2);

    await requestCoordination(own.signer, { caseId, reason: "推荐部门意见与事实不符，请协调。" });
    expect(await caseRow(caseId)).toMatchObject({ stage: "examination", openToProvince: true, content: { coordination: { reason: "推荐部门意见与事实不符，请协调。" } } });
    await examineChange(own.officer, { caseId, ...agreeOpinion });
    await approveChange(own.leader, { caseId, note: "" });
    expect((await baseRow(own.baseId)).leaderName).toBe("顾清和");
  });

  it("sent back by the province it returns to the province, with a duty that is discharged", async () => {
    const own = await buildBaseWorld();
    const caseId = await buildExaminedChange(own);
    const tomorrow = addDays(shanghaiDay(new Date()), 1);
    await expect(returnChangeFromProvince(own.officer, { caseId, reason: "请补充衔接安排。", dueOn: shanghaiDay(new Date()) })).rejects.toMatchObject({ details: { fieldErrors: { dueOn: expect.anything() } } });
    await returnChangeFromProvince(own.officer, { caseId, reason: "请补充衔接安排。", dueOn: tomorrow });
    const duty = () => db.obligation.findFirstOrThrow({ where: { subjectId: caseId, kind: "majorChangeCorrection" } });
    expect(await duty()).toMatchObject({ dischargedAt: null, nominalDay: new Date(tomorrow) });
    await expect(approveChange(own.leader, { caseId, note: "" })).rejects.toThrow(StageError);
    await signCase(own.signer, caseId);
    expect(await caseRow(caseId)).toMatchObject({ stage: "examination", handlerId: null });
    expect((await duty()).dischargedAt).not.toBeNull();
    await expect(approveChange(own.leader, { caseId, note: "" })).rejects.toMatchObject({ code: "refused" });
  });

  it("is taken back with a reason once it was filed, and without one while it is a draft", async () => {
    const own = await buildBaseWorld();
    const draft = await buildChangeDraft(own, { occurredOn: addDays(shanghaiDay(new Date()), -3) });
    await expect(startChange(own.editor, { baseId: own.baseId, kind: "leader", nature: "intended", occurredOn: "" })).rejects.toMatchObject({ code: "refused" });
    await retractChange(own.signer, { caseId: draft, reason: "" });
    expect(await db.obligation.count({ where: { subjectId: draft, dischargedAt: null } })).toBe(0);
    const filed = await buildChangeDraft(own);
    await signCase(own.signer, filed);
    await expect(retractChange(own.signer, { caseId: filed, reason: "" })).rejects.toMatchObject({ details: { fieldErrors: { reason: expect.anything() } } });
    await retractChange(own.signer, { caseId: filed, reason: "人选未定，另行申请。" });
    expect(await caseRow(filed)).toMatchObject({ stage: "retracted" });
    await expect(writeCase(own.editor, filed, { change: {} })).rejects.toThrow();
  });
});

it("the base's page shows what is pending to whoever may see the base, and nothing of a draft", async () => {
  const own = await buildBaseWorld();
  const caseId = await buildChangeDraft(own);
  expect(await pendingChangesOf(own.editor, [own.baseId])).toEqual([]);
  await signCase(own.signer, caseId);
  const today = shanghaiDay(new Date());
  const pending = { baseId: own.baseId, title: "基地负责人变更", occurredOn: null, filedOn: today, stageLabel: "推荐部门审核" };
  expect(await pendingChangesOf(own.editor, [own.baseId])).toEqual([{ ...pending, caseId }]);
  expect(await pendingChangesOf(own.officer, [own.baseId])).toEqual([{ ...pending, caseId: null }]);
  expect(await pendingChangesOf((await buildBaseWorld()).handler, [own.baseId])).toEqual([]);
  expect(await pendingChangesOf(publicActor, [own.baseId])).toEqual([]);
});
