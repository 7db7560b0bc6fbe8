import { describe, expect, it } from "vitest";
import { consentToRetraction, refuseRetraction } from "@/lib/applications/examination/answer-retraction";
import { examine } from "@/lib/applications/examination/examine";
import { loadExamination } from "@/lib/applications/examination/load-examination";
import { passExamination } from "@/lib/applications/examination/pass-examination";
import { rejectFormally } from "@/lib/applications/examination/reject-formally";
import { reopenExamination } from "@/lib/applications/examination/reopen-examination";
import { resumeExamination } from "@/lib/applications/examination/resume-examination";
import type { CorrectionItemInput } from "@/lib/applications/correction-schema";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { readCaseRecord } from "@/lib/applications/case-events";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildSubmitted, type BuildDraft } from "../../builders/applications";
import { buildBureau, buildProvince } from "../../builders/people";
import { buildRecommended } from "../../builders/recommendations";

const items: CorrectionItemInput[] = [{ sectionKey: "partners", fieldKey: "", clause: "", request: "请补充协议的中文译本。" }];

async function inExamination(options: BuildDraft = {}) {
  return { ...(await buildRecommended(options)), ...(await buildProvince()) };
}

/** Every line as the machine says; what it cannot say is judged met. */
async function confirmAll(applicationId: string) {
  const { lines, version } = await loadExamination(db, applicationId);
  return {
    applicationId,
    version,
    lines: lines.map(({ rule, prejudged }) => ({ rule, verdict: prejudged === "unmet" ? ("unmet" as const) : ("met" as const), reason: prejudged === "judgement" ? "已核对材料。" : "" })),
  };
}

describe("the lines", () => {
  it("are prejudged on the frozen content, with the recommendation and its confirmations", async () => {
    const { applicationId } = await inExamination();
    const { lines } = await loadExamination(db, applicationId);
    const line = (rule: string) => lines.find((one) => one.rule === rule);
    expect(line("art11-recommended")).toMatchObject({ prejudged: "met", force: "hard" });
    expect(line("art22-reapplication-ban")).toMatchObject({ prejudged: "met" });
    expect(line("art11-documents")).toMatchObject({ prejudged: "met" });
    expect(line("art07-goals-clarity")).toMatchObject({ prejudged: "judgement" });
    expect(lines.some(({ rule }) => rule === "art07-support-level")).toBe(false);
    // What the host edits afterwards is not what is examined.
    await db.applicationSection.deleteMany({ where: { applicationId, key: "goals" } });
    expect((await loadExamination(db, applicationId)).lines.find((one) => one.rule === "art07-goals")).toMatchObject({ prejudged: "met" });
  });

  it("see a ban that came after the submission", async () => {
    const { applicationId, organization } = await inExamination();
    await db.reapplicationBan.create({
      data: { creditCode: organization.creditCode, scope: "organization", revokedOn: toDbDay(plainDate("2026-08-01")), bannedThrough: toDbDay(plainDate("2029-08-01")), documentNumber: "浙科发外〔2026〕30号" },
    });
    expect((await loadExamination(db, applicationId)).lines.find(({ rule }) => rule === "art22-reapplication-ban")).toMatchObject({ prejudged: "unmet" });
  });
});

describe("examining", () => {
  it("keeps decisions by version and passes when every line has one", async () => {
    const { applicationId, officer, leader, signer } = await inExamination();
    const decisions = await confirmAll(applicationId);
    expect(await examine(officer, { ...decisions, lines: decisions.lines.slice(1) })).toEqual({ version: 1 });
    await expect(examine(officer, decisions)).rejects.toMatchObject({ code: "conflict" });
    await expect(passExamination(officer, { applicationId, version: 1 })).rejects.toMatchObject({ message: expect.stringContaining("还有 1 项没有结论") });
    await examine(officer, { ...decisions, version: 1 });
    await expect(passExamination(leader, { applicationId, version: 2 })).rejects.toMatchObject({ name: "AccessError" });
    await passExamination(officer, { applicationId, version: 2 });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ stage: "assessment", examinerId: officer.userId });
    expect(await db.examination.findUniqueOrThrow({ where: { applicationId } })).toMatchObject({ conclusion: "passed", officerId: officer.userId });
    expect(await db.message.count({ where: { recipientId: signer.userId!, template: "application.examinationPassed" } })).toBe(1);
  });

  it("needs a reason to overrule, and does not pass a hard line that stands unmet", async () => {
    const { applicationId, officer } = await inExamination();
    const decisions = await confirmAll(applicationId);
    const overruled = (reason: string) => ({
      ...decisions,
      lines: decisions.lines.map((line) => (line.rule === "art11-documents" ? { ...line, verdict: "unmet" as const, reason } : line)),
    });
    await examine(officer, overruled(""));
    await expect(passExamination(officer, { applicationId, version: 1 })).rejects.toMatchObject({ message: expect.stringContaining("与预判不一致，须写明理由") });
    await examine(officer, { ...overruled("承诺书没有法定代表人签字。"), version: 1 });
    await expect(passExamination(officer, { applicationId, version: 2 })).rejects.toMatchObject({ message: expect.stringContaining("必备材料（第十一条（三））") });
  });

  it("passes a hard line that the officer overrules with a reason, with the host's objection beside it", async () => {
    const built = await inExamination({
      change: (sections) => {
        sections.systems = { ...sections.systems, emergencyContact: "张应急" };
        const rows = (sections.systems.systems ?? []) as { id: string; state?: string; reason?: string }[];
        for (const row of rows) if (row.id === "crossBorderData") Object.assign(row, { state: "notApplicable", reason: "没有数据出境活动" });
      },
      explanations: { "art07-system-cross-border-data": "本单位全部数据留存境内，不涉及跨境。" },
    });
    const { lines } = await loadExamination(db, built.applicationId);
    expect(lines.find(({ rule }) => rule === "art07-system-cross-border-data")).toMatchObject({ prejudged: "unmet", hostWords: "本单位全部数据留存境内，不涉及跨境。" });
    const decisions = await confirmAll(built.applicationId);
    await examine(built.officer, decisions);
    await expect(passExamination(built.officer, { applicationId: built.applicationId, version: 1 })).rejects.toMatchObject({ message: expect.stringContaining("数据跨境制度") });
    await examine(built.officer, {
      ...decisions,
      version: 1,
      lines: decisions.lines.map((line) => (line.rule === "art07-system-cross-border-data" ? { ...line, verdict: "met" as const, reason: "经核实确无数据出境，异议成立。" } : line)),
    });
    await passExamination(built.officer, { applicationId: built.applicationId, version: 2 });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: built.applicationId, action: "application.passExamination" } });
    expect(event.payload).toMatchObject({ decidedByHand: expect.arrayContaining([expect.objectContaining({ rule: "art07-system-cross-border-data" })]) });
  });

  it("is the province's, after the recommendation", async () => {
    const bureau = await buildBureau();
    const { applicationId } = await buildSubmitted({ bureau });
    const { officer } = await buildProvince();
    await expect(examine(officer, { applicationId, version: 0, lines: [] })).rejects.toMatchObject({ code: "notFound" });
    await expect(examine(bureau.handler, { applicationId, version: 0, lines: [] })).rejects.toMatchObject({ name: "StageError" });
    const recommended = await buildRecommended({ bureau });
    await expect(examine(bureau.handler, { applicationId: recommended.applicationId, version: 0, lines: [] })).rejects.toMatchObject({ name: "AccessError" });
  });
});

describe("rejecting", () => {
  it("names clauses and reasons, tells the host, and only a leader takes it back", async () => {
    const { applicationId, officer, leader, signer } = await inExamination();
    await rejectFormally(officer, { applicationId, clauses: ["art7.1", "art11.3"], reason: "承诺书未签字，要素不齐全。" });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ stage: "formallyRejected", endReason: "承诺书未签字，要素不齐全。" });
    const told = await db.message.findFirstOrThrow({ where: { recipientId: signer.userId!, template: "application.formallyRejected" } });
    expect(told.data).toMatchObject({ clauses: ["art7.1", "art11.3"] });
    await expect(reopenExamination(officer, { applicationId, reason: "原决定有误，予以更正。" })).rejects.toMatchObject({ name: "AccessError" });
    await reopenExamination(leader, { applicationId, reason: "原决定有误，予以更正。" });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ stage: "formalExamination", endReason: null });
    const record = await readCaseRecord(signer, applicationId, "host");
    expect(record.events.map(({ what }) => what)).toEqual(["签发并提交申报", "同意推荐", "审查不通过", "更正决定，恢复形式审查"]);
  });
});

describe("after a correction", () => {
  it("an overdue one is taken up again by the officer, never before the day is over", async () => {
    const { applicationId, officer } = await inExamination();
    await returnForCorrection(officer, { applicationId, items });
    await expect(examine(officer, { applicationId, version: 0, lines: [] })).rejects.toMatchObject({ name: "StageError" });
    await expect(resumeExamination(officer, { applicationId, reason: "逾期未补正。" })).rejects.toMatchObject({ message: expect.stringContaining("期满前不能恢复审查") });
    await db.correctionRound.updateMany({ where: { applicationId }, data: { dueOn: toDbDay(plainDate("2026-07-10")) } });
    await resumeExamination(officer, { applicationId, reason: "逾期未补正。" });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ stage: "formalExamination" });
    expect(await db.obligation.count({ where: { subjectId: applicationId, dischargedAt: null } })).toBe(0);
  });
});

describe("a retraction that was asked for", () => {
  it("is answered before the examination can pass", async () => {
    const { applicationId, officer } = await inExamination();
    await expect(consentToRetraction(officer, { applicationId })).rejects.toMatchObject({ message: "依托单位没有申请撤回。" });
    const ask = () => db.application.update({ where: { id: applicationId }, data: { retractionRequestedAt: new Date(), retractionReason: "负责人调离。" } });
    await ask();
    await examine(officer, await confirmAll(applicationId));
    await expect(passExamination(officer, { applicationId, version: 1 })).rejects.toMatchObject({ message: expect.stringContaining("请先答复撤回申请") });
    await refuseRetraction(officer, { applicationId, reason: "请先说明后续安排。" });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ stage: "formalExamination", retractionRequestedAt: null });
    await ask();
    await consentToRetraction(officer, { applicationId });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ stage: "retracted", endReason: "负责人调离。" });
  });
});
