import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import { findCase } from "@/lib/cases/get-case";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { addDays, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { approveChange } from "@/lib/changes/approve";
import { acceptReport } from "@/lib/reports/accept-report";
import { annualReportsOf } from "@/lib/reports/annual-reports-of";
import { getReport } from "@/lib/reports/get-report";
import { giveOpinion } from "@/lib/reports/give-opinion";
import { overdueReports } from "@/lib/reports/overdue-reports";
import { reopenReport, returnReport } from "@/lib/reports/return-report";
import { startReport } from "@/lib/reports/start-report";
import { StageError } from "@/lib/workflow/next-stage";
import { fileReport, openedReport, reportSections } from "../../builders/annual-report";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";
import { buildExaminedChange } from "../../builders/changes";
import { atInstant, onDay } from "../../support/at-time";
import { resetDatabase } from "../../support/worker-database";

let world: BaseWorld;
let caseId: string;

beforeEach(async () => {
  await resetDatabase();
  world = await buildBaseWorld({ recognizedOn: plainDate("2025-05-20") });
  caseId = (await openedReport(world, plainDate("2027-01-02")))!.id;
});

const rule = "art15-report-in-time";
const duty = (kind = "annualReport") => db.obligation.findFirstOrThrow({ where: { subjectId: caseId, kind }, orderBy: { id: "desc" } });
const filedAt = (instant: string, explanations: Record<string, string> = {}) => atInstant(new Date(instant), () => fileReport(world, caseId, 2026, explanations));
const later = <T>(day: string, run: () => Promise<T>) => onDay(plainDate(day), run);

describe("the last day (2027-01-31 is a Sunday, rolled to 2027-02-01)", () => {
  it("at 23:59:59.999 the report is in time, and the duty is discharged by the submission", async () => {
    const receipt = await filedAt("2027-02-01T23:59:59.999+08:00");
    expect(receipt.number).toBe("NB-2027-0001");
    expect(await db.baseCase.findUnique({ where: { id: caseId } })).toMatchObject({ stage: "submitted", openToRecommender: true, openToProvince: true });
    expect((await duty()).dischargedAt).not.toBeNull();
    expect(await annualReportsOf(world.baseId, plainDate("2027-06-01"))).toMatchObject([{ year: 2026, daysLate: 0, filedOn: "2027-02-01", lastDay: "2027-02-01", lateExplanation: null }]);
  });

  it("at 24:00 it is one day late: asked for an explanation, then accepted, recorded", async () => {
    await expect(filedAt("2027-02-02T00:00:00+08:00")).rejects.toMatchObject({ code: "refused", details: { findings: [{ rule, outcome: "unmet", inputs: { daysLate: 1 } }] } });
    await atInstant(new Date("2027-02-02T00:00:00+08:00"), () => signCase(world.signer, caseId, { [rule]: "签发人当日出差，次日签发。" }));
    const [report] = await annualReportsOf(world.baseId, plainDate("2027-06-01"));
    expect(report).toMatchObject({ stage: "submitted", daysLate: 1, lateExplanation: "签发人当日出差，次日签发。" });
    expect((await findCase(world.officer, caseId, "province"))!.findings).toMatchObject([{ rule, outcome: "unmet", clause: "art15" }]);
  });

  it("the host is told how late before it signs", async () => {
    await later("2027-03-03", async () => {
      await writeCase(world.editor, caseId, reportSections(2026));
      expect((await findOwnDraft(world.signer, caseId))!.findings).toMatchObject([{ rule, outcome: "unmet", inputs: { daysLate: 30, nominalDay: "2027-01-31" } }]);
    });
  });

  it("a day that was told is not moved to the host's loss by a later arrangement", async () => {
    await db.obligation.updateMany({ where: { subjectId: caseId }, data: { lastDay: toDbDay(plainDate("2027-02-03")) } });
    await filedAt("2027-02-03T20:00:00+08:00");
    expect((await annualReportsOf(world.baseId, plainDate("2027-06-01")))[0]!.daysLate).toBe(0);
  });
});

it("an incomplete report is refused with what is missing, and only the signer submits", async () => {
  await later("2027-01-20", async () => {
    await writeCase(world.editor, caseId, { overview: reportSections(2026).overview! });
    await expect(signCase(world.signer, caseId)).rejects.toThrow(/还有|还不能提交/);
    await writeCase(world.editor, caseId, reportSections(2026, { statement: { truthful: false } }));
    await expect(signCase(world.signer, caseId)).rejects.toThrow("真实、准确、完整");
    await writeCase(world.editor, caseId, { statement: reportSections(2026).statement! });
    await expect(signCase(world.editor, caseId)).rejects.toThrow(AccessError);
  });
});

it("a voluntary report is never late and asks for no explanation", async () => {
  const young = await buildBaseWorld({ recognizedOn: plainDate("2026-12-15") });
  const { caseId: own } = await later("2027-01-10", () => startReport(young.editor, { baseId: young.baseId, year: "2026" }));
  await later("2027-09-01", () => fileReport(young, own, 2026));
  expect(await annualReportsOf(young.baseId, plainDate("2027-12-01"))).toMatchObject([{ voluntary: true, daysLate: 0, lastDay: null }]);
});

describe("return and resubmission", () => {
  const back = (dueOn: PlainDate = plainDate("2027-03-06")) => returnReport(world.officer, { caseId, reason: "请补充联合项目到账经费", dueOn });

  it("has a duty of its own with its own rolled day, and never becomes lateness", async () => {
    await filedAt("2027-01-30T10:00:00+08:00");
    await later("2027-02-10", () => back());
    expect(await duty("annualReportCorrection")).toMatchObject({ lastDay: toDbDay(plainDate("2027-03-08")), nominalDay: toDbDay(plainDate("2027-03-06")), dischargedAt: null });
    await later("2027-05-01", async () => {
      expect((await findOwnDraft(world.signer, caseId))!.findings).toEqual([]);
      await writeCase(world.editor, caseId, { channels: { ...reportSections(2026).channels!, progress: "续签一项协议，到账一百二十万元。" } });
      expect(await signCase(world.signer, caseId)).toMatchObject({ ordinal: 2, number: "NB-2027-0001" });
    });
    expect((await duty("annualReportCorrection")).dischargedAt).not.toBeNull();
    expect((await annualReportsOf(world.baseId, plainDate("2027-06-01")))[0]).toMatchObject({ daysLate: 0, filedOn: "2027-01-30", stage: "submitted" });
  });

  it("a report that was late keeps its lateness, without a second explanation", async () => {
    await filedAt("2027-02-11T10:00:00+08:00", { [rule]: "财务数据迟到，因此逾期。" });
    await later("2027-02-20", () => back());
    await later("2027-03-01", () => signCase(world.signer, caseId));
    expect((await annualReportsOf(world.baseId, plainDate("2027-06-01")))[0]).toMatchObject({ daysLate: 10, lateExplanation: "财务数据迟到，因此逾期。" });
  });

  it("needs a day after today and a reason; the host is told", async () => {
    await filedAt("2027-01-30T10:00:00+08:00");
    await expect(later("2027-02-10", () => back(plainDate("2027-02-10")))).rejects.toMatchObject({ details: { fieldErrors: { dueOn: ["补充期限应晚于今天"] } } });
    await later("2027-02-10", () => back(plainDate("2027-02-11")));
    expect(await db.message.count({ where: { template: "case.returned", recipientId: world.editor.userId! } })).toBe(1);
    await expect(later("2027-02-10", () => back())).rejects.toThrow(StageError);
  });
});

describe("opinion, acceptance, correction", () => {
  const opinion = (text: string) => giveOpinion(world.handler, { caseId, opinion: text });

  it("the recommender writes beside the report and holds nothing back; both opinions stay", async () => {
    await expect(opinion("报告内容属实，数据与年度检查一致。")).rejects.toThrow("没有找到该事项");
    await filedAt("2027-01-30T10:00:00+08:00");
    await opinion("报告内容属实，数据与年度检查一致。");
    await acceptReport(world.officer, { caseId });
    await opinion("补充：服务企业数经核对为三十家。");
    const view = (await findCase(world.officer, caseId, "province"))!;
    expect(view.stage).toBe("accepted");
    expect((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).content).toMatchObject({ opinions: [{ byName: world.handler.name }, { text: "补充：服务企业数经核对为三十家。" }] });
    await expect(giveOpinion(world.officer, { caseId, opinion: "省厅不写推荐部门的意见。" })).rejects.toThrow(AccessError);
  });

  it("is accepted by an officer, never by a leader or a recommender, and taken up again by a leader only", async () => {
    await filedAt("2027-01-30T10:00:00+08:00");
    await expect(acceptReport(world.leader, { caseId })).rejects.toThrow(AccessError);
    await expect(acceptReport(world.handler, { caseId })).rejects.toThrow(AccessError);
    await acceptReport(world.officer, { caseId });
    expect((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).endedAt).not.toBeNull();
    const input = { caseId, reason: "审计发现数据有误", dueOn: addDays(plainDate("2027-04-01"), 10) };
    await expect(later("2027-04-01", () => reopenReport(world.officer, input))).rejects.toThrow(AccessError);
    await later("2027-04-01", () => reopenReport(world.leader, input));
    expect(await db.baseCase.findUnique({ where: { id: caseId } })).toMatchObject({ stage: "returned", endedAt: null });
    expect((await duty("annualReportCorrection")).dischargedAt).toBeNull();
    expect(await db.event.count({ where: { subjectId: caseId, action: "annualReport.reopen", reason: "审计发现数据有误" } })).toBe(1);
  });
});

it("another host, another recommender and experts see nothing of it; the province nothing of a draft", async () => {
  const other = await buildBaseWorld();
  expect(await findCase(world.officer, caseId, "province")).toBeUndefined();
  expect(await findCase(world.handler, caseId, "recommender")).toBeUndefined();
  await filedAt("2027-01-30T10:00:00+08:00");
  expect(await findCase(world.officer, caseId, "province")).toBeDefined();
  expect(await findCase(world.handler, caseId, "recommender")).toBeDefined();
  expect(await findCase(other.signer, caseId, "host")).toBeUndefined();
  expect(await findCase(other.handler, caseId, "recommender")).toBeUndefined();
});

it("overdueReports names what is not filed, with the step that the parameters have a person look at", async () => {
  const steps = async (day: string) => (await overdueReports(plainDate(day))).map(({ daysLate, step }) => [daysLate, step]);
  expect(await steps("2027-02-01")).toEqual([]);
  expect(await steps("2027-02-02")).toEqual([[1, "reminder"]]);
  expect(await steps("2027-02-15")).toEqual([[14, "reminder"]]);
  expect(await steps("2027-02-16")).toEqual([[15, "inquiry"]]);
  expect(await steps("2027-03-03")).toEqual([[30, "lead"]]);
  await filedAt("2027-03-04T10:00:00+08:00", { [rule]: "因搬迁逾期，已完成。" });
  expect(await steps("2027-03-05")).toEqual([]);
});

describe("a report that names another leader than the record (第十六条末句)", () => {
  it("is held against the record of the day it was filed; while it is written, against the present", async () => {
    const named = (audience: "host" | "province") => getReport(audience === "host" ? world.signer : world.officer, caseId, audience).then(({ differences }) => differences.map(({ label, record, said }) => [label, record, said]));
    const { nameZh } = await db.base.findUniqueOrThrow({ where: { id: world.baseId } });
    await writeCase(world.editor, caseId, reportSections(2026, { overview: { nameZh, leaderName: "沈知远" } }));
    expect(await named("host")).toEqual([]);
    await later("2027-01-20", () => signCase(world.signer, caseId));
    const change = await later("2027-03-01", () => buildExaminedChange(world, { occurredOn: plainDate("2027-02-20") }));
    await later("2027-03-01", () => approveChange(world.leader, { caseId: change, note: "" }));
    expect([await named("province"), await named("host")]).toEqual([[], []]);
    await later("2027-03-02", () => returnReport(world.officer, { caseId, reason: "请补充联合项目到账经费", dueOn: plainDate("2027-03-20") }));
    expect(await named("host")).toEqual([["基地负责人", "顾清和", "沈知远"]]);
    expect(await named("province")).toEqual([]);
  });
});
