import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { SectionData } from "@/lib/forms/field";
import { resubmitApplication } from "@/lib/applications/resubmit-application";
import { saveExplanations } from "@/lib/applications/save-explanations";
import { submitApplication } from "@/lib/applications/submit-application";
import { findCheck, findDraftDigest, findSubmission } from "@/lib/applications/submission-queries";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { digests } from "@/lib/platform/digest";
import { ExpectedError } from "@/lib/platform/errors";
import { runInRequest } from "@/lib/platform/request-context";
import { plainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { buildCall, buildDraft, buildSubmitted, submitAs } from "@/tests/builders/applications";
import type { DeclarationVariant } from "@/tests/builders/declarations";
import { buildHost, buildProvince } from "@/tests/builders/people";

async function refusalOf(run: Promise<unknown>): Promise<ExpectedError> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ExpectedError);
  return error as ExpectedError;
}

/** Runs as a request that came in at this instant, as `action()` does. */
function at<T>(instant: Date, run: () => Promise<T>): Promise<T> {
  return runInRequest({ requestId: randomUUID(), receivedAt: instant, idempotency: null }, run);
}

const rows = (data: SectionData, key: string) => data[key] as unknown as Record<string, unknown>[];

/** Below the standard of high-tech enterprises: 第八条（一） is not met. */
const weakResearch = { research: [{ rd: "10.00", revenue: "18000.00" }, { rd: "10.00", revenue: "20500.00" }, { rd: "10.00", revenue: "23800.00" }] };
const intensity = "art08-rd-intensity";

const kinds: [Category, DeclarationVariant][] = [
  ["comprehensive", "institution"],
  ["comprehensive", "enterprise"],
  ["openService", "service"],
  ["globalRnd", "overseasInstitution"],
  ["globalRnd", "bothPaths"],
];

describe.each(kinds)("a complete declaration of %s (%s)", (category, variant) => {
  it("is submitted with number, receipt, digests, obligation and messages", async () => {
    const { applicationId, application, bureau, signer, call, number, receiptNumber, ordinal } = await buildSubmitted({ category, variant });
    expect(number).toMatch(/^SB-2026-330100-\d{4}$/);
    expect([ordinal, receiptNumber]).toEqual([1, `${number}-01`]);

    const saved = await db.application.findUniqueOrThrow({ where: { id: applicationId }, include: { submissions: true } });
    expect(saved).toMatchObject({ stage: "recommendation", number, hostObjects: false, regions: ["DE", "HK", "SG"], fieldZh: "智能传感", version: application.version + 1 });
    const [submission] = saved.submissions;
    expect(submission).toMatchObject({ ...digests(submission!.contentText), signedById: signer.userId, formVersion: call.formVersion });
    expect(submission!.manifest).toHaveLength(await db.attachment.count({ where: { applicationId } }));

    const obligation = await db.obligation.findFirstOrThrow({ where: { subjectId: applicationId, kind: "recommendation" } });
    expect(obligation).toMatchObject({ bearer: "recommender", recommenderId: bureau!.recommender.id, dischargedAt: null, clause: "art11.2" });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: applicationId, action: "application.submit" }, include: { messages: true } });
    expect(event.findings).toEqual(submission!.findings);
    const told = event.messages.map(({ recipientId, template }) => `${template} ${recipientId}`);
    expect(told).toContain(`application.submitted ${bureau!.handler.userId}`);
    expect(told).toContain(`application.receipt ${signer.userId}`);
  });
});

describe("who may submit, and when", () => {
  it("an editor may not sign", async () => {
    const { applicationId, editor } = await buildDraft();
    await expect(submitAs(editor, applicationId)).rejects.toThrow("没有办理此事项的权限");
  });

  it("another host does not find it", async () => {
    const { applicationId, signer } = await buildDraft();
    const stranger = await buildHost();
    const sha256 = (await findDraftDigest(signer, applicationId))!;
    expect((await refusalOf(submitApplication(stranger.signer, { applicationId, sha256, confirmed: true }))).code).toBe("notFound");
    expect(await findCheck(stranger.signer, applicationId)).toBeUndefined();
  });

  it("the last millisecond of the call is in time, the next one is not", async () => {
    const closesAt = new Date("2026-10-31T15:59:59.999Z");
    const call = await buildCall({ opensAt: new Date("2026-09-01T00:00:00Z"), closesAt });
    const late = await buildDraft({ call });
    const inTime = await buildDraft({ call });
    const second = new Date(closesAt.getTime() + 1000);
    const refusal = await refusalOf(at(second, () => submitAs(late.signer, late.applicationId)));
    expect(refusal.message).toContain("申报批次已截止，不接收申报。");
    expect((await refusalOf(at(new Date(closesAt.getTime() + 1), () => submitAs(late.signer, late.applicationId)))).code).toBe("refused");
    expect((await at(closesAt, () => submitAs(inTime.signer, inTime.applicationId))).ordinal).toBe(1);
  });

  it("a running ban refuses, whatever is objected; it follows the credit code and ends with its last day", async () => {
    const draft = await buildDraft();
    await db.reapplicationBan.create({
      data: { creditCode: draft.organization.creditCode, scope: "organization", revokedOn: toDbDay(plainDate("2026-08-01")), bannedThrough: toDbDay(plainDate("2029-08-01")), documentNumber: "浙科发外〔2026〕99号" },
    });
    await saveExplanations(draft.signer, { applicationId: draft.applicationId, version: 0, explanations: { "art22-reapplication-ban": "本单位对取消资格决定有异议。" } });
    const refusal = await refusalOf(submitAs(draft.signer, draft.applicationId));
    expect(refusal.message).toContain("三年内不得再次申报");
    expect(refusal.details.findings?.map(({ clause }) => clause)).toContain("art22");
  });

  it("what the signer has not seen is not signed: an edit in between is a conflict", async () => {
    const { applicationId, signer } = await buildDraft();
    const sha256 = (await findDraftDigest(signer, applicationId))!;
    const goals = await db.applicationSection.findUniqueOrThrow({ where: { applicationId_key: { applicationId, key: "goals" } } });
    await db.applicationSection.update({ where: { applicationId_key: { applicationId, key: "goals" } }, data: { data: { ...(goals.data as object), goals: "他人刚刚改过的目标。" } } });
    const refusal = await refusalOf(submitApplication(signer, { applicationId, sha256, confirmed: true }));
    expect(refusal).toMatchObject({ code: "conflict" });
    expect(refusal.message).toContain("刷新页面");
    expect(await db.submission.count({ where: { applicationId } })).toBe(0);
  });

  it("missing content and attachments are named", async () => {
    const { applicationId, signer } = await buildDraft({ withoutSlots: ["license"], change: (sections) => void (sections.goals!.goals = "") });
    const refusal = await refusalOf(submitAs(signer, applicationId));
    expect(refusal.message).toContain("尚有 2 处未填写或需更正：法人证照、发展目标。");
    const check = (await findCheck(signer, applicationId))!.check;
    expect(check.missing.map(({ section, path }) => `${section} ${path}`)).toEqual(["guarantees slot:license", "goals goals"]);
    // said once, as the gap
    expect(check.hardUnmet).toEqual([]);
  });
});

describe("submitting once", () => {
  it("DA-3 fifty parallel clicks make one submission, and all get its receipt", async () => {
    const { applicationId, signer } = await buildDraft();
    const input = { applicationId, sha256: (await findDraftDigest(signer, applicationId))!, confirmed: true as const };
    const key = randomUUID();
    const click = () =>
      runInRequest({ requestId: randomUUID(), receivedAt: new Date(), idempotency: { actorId: signer.userId!, action: "application.submit", key, requestHash: "same" } }, () => submitApplication(signer, input));
    const receipts = await Promise.all(Array.from({ length: 50 }, click));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await db.submission.count({ where: { applicationId } })).toBe(1);
    expect(await db.event.count({ where: { subjectId: applicationId, action: "application.submit" } })).toBe(1);
  });

  it("two tabs with keys of their own: one submits, the other is told the stage", async () => {
    const { applicationId, signer } = await buildDraft();
    const input = { applicationId, sha256: (await findDraftDigest(signer, applicationId))!, confirmed: true as const };
    const results = await Promise.allSettled([submitApplication(signer, input), submitApplication(signer, input)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(String((results.find(({ status }) => status === "rejected") as PromiseRejectedResult).reason)).toContain("审核推荐");
    expect(await db.submission.count({ where: { applicationId } })).toBe(1);
  });

  it("DA-9 later edits change no byte of what was submitted", async () => {
    const { applicationId, signer, organization } = await buildSubmitted();
    const before = (await findSubmission(signer, applicationId, 1))!;
    await db.organization.update({ where: { id: organization.id }, data: { name: "更名后的单位", contactPhone: "0571-99999999" } });
    await db.applicationSection.updateMany({ where: { applicationId }, data: { data: {} } });
    await db.attachment.updateMany({ where: { applicationId }, data: { removedAt: new Date() } });
    const after = (await findSubmission(signer, applicationId, 1))!;
    expect(after).toEqual(before);
    const row = await db.submission.findFirstOrThrow({ where: { applicationId } });
    expect(digests(row.contentText)).toEqual({ sha256: before.sha256, sm3: before.sm3 });
    await expect(db.submission.update({ where: { id: row.id }, data: { contentText: "" } })).rejects.toThrow();
  });
});

describe("rules that are not met", () => {
  const weak = () => buildDraft({ category: "comprehensive", variant: "enterprise", theme: weakResearch });

  it("hard and without an objection: refused with the finding", async () => {
    const { applicationId, signer } = await weak();
    const refusal = await refusalOf(submitAs(signer, applicationId));
    expect(refusal.message).toContain("不符合硬性条件且未写明异议：研发经费投入强度");
    expect(refusal.details.findings).toMatchObject([{ rule: intensity, clause: "art8.1", outcome: "unmet" }]);
  });

  it("hard with the host's objection: accepted, flagged, and the words are frozen", async () => {
    const { applicationId, signer } = await weak();
    const objection = "本单位 2025 年研发费用中委托境外部分未计入，申请人工核定。";
    await saveExplanations(signer, { applicationId, version: 0, explanations: { [intensity]: objection } });
    await submitAs(signer, applicationId);
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationId } })).toMatchObject({ hostObjects: true, stage: "recommendation" });
    const submission = (await findSubmission(signer, applicationId, 1))!;
    expect(submission.content.explanations).toEqual({ [intensity]: objection });
    expect(submission.findings.find(({ rule }) => rule === intensity)?.outcome).toBe("unmet");
  });

  it("soft: refused only until it is explained, and then not flagged", async () => {
    const { applicationId, signer } = await buildDraft({ change: (sections) => void (sections.partners!.agreements = sections.partners!.agreements && (rows(sections.partners!, "agreements").slice(0, 2) as never)) });
    const refusal = await refusalOf(submitAs(signer, applicationId));
    expect(refusal.message).toContain("需要说明理由：签约海外机构数");
    await saveExplanations(signer, { applicationId, version: 0, explanations: { "art08-agreements": "第三家机构的协议正在续签，预计十月完成。" } });
    await submitAs(signer, applicationId);
    expect((await db.application.findUniqueOrThrow({ where: { id: applicationId } })).hostObjects).toBe(false);
  });

  it("a second declaration in the same field is shown and asks for a word of explanation", async () => {
    const first = await buildSubmitted();
    const second = await buildDraft({ host: first.host });
    const check = (await findCheck(second.signer, second.applicationId))!.check;
    const found = check.softUnmet.find(({ rule }) => rule === "art04-same-field");
    expect(found?.explanation).toContain(first.number);
  });

  it("a near name in the same call is a hint, without the words of another institution that are not public", async () => {
    const call = await buildCall();
    await buildSubmitted({ call, theme: { fieldZh: "海洋智能传感器件" } });
    const { applicationId, signer } = await buildDraft({ call, theme: { fieldZh: "海洋智能传感器" } });
    const check = (await findCheck(signer, applicationId))!.check;
    const hint = check.judgement.find(({ rule }) => rule === "art25-similar-name");
    expect(hint).toMatchObject({ explanation: expect.stringContaining("尚未公开的近似申报或基地1件"), inputs: { similar: [], unpublished: 1 } });
    expect(JSON.stringify(check)).not.toContain("海洋智能传感器件");
  });

  it("a near name is found as the law measures it: “与” does not make two names of one", async () => {
    const call = await buildCall();
    await buildSubmitted({ call, theme: { fieldZh: "光电" } });
    const { applicationId, signer } = await buildDraft({ call, theme: { fieldZh: "光与电" } });
    const { check } = (await findCheck(signer, applicationId))!;
    expect(check.judgement.find(({ rule }) => rule === "art25-similar-name")?.explanation).toContain("近似申报或基地1件");
  });
});

describe("explanations", () => {
  it("the slower of two editors gets the other's words and loses nothing", async () => {
    const { applicationId, editor, signer } = await buildDraft();
    await saveExplanations(editor, { applicationId, version: 0, explanations: { a: "先保存的说明" } });
    const refusal = await refusalOf(saveExplanations(signer, { applicationId, version: 0, explanations: { a: "后保存的说明" } }));
    expect(refusal.details.current).toMatchObject({ version: 1, data: { a: "先保存的说明" } });
    expect(await saveExplanations(signer, { applicationId, version: 1, explanations: { a: "合并后的说明" } })).toMatchObject({ version: 2 });
  });
});

describe("resubmission after a correction", () => {
  let province: Awaited<ReturnType<typeof buildProvince>>;
  beforeAll(async () => {
    province = await buildProvince();
  });

  async function returned(stage: "recommendationCorrection" | "examinationCorrection", dueOn: string) {
    const submitted = await buildSubmitted();
    const { applicationId } = submitted;
    await db.application.update({ where: { id: applicationId }, data: { stage, ...(stage === "examinationCorrection" ? { examinerId: province.officer.userId } : {}) } });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: applicationId } });
    const day = toDbDay(plainDate(dueOn));
    await db.obligation.updateMany({ where: { subjectId: applicationId }, data: { dischargedAt: new Date(), dischargeEventId: event.id } });
    await db.obligation.create({ data: { kind: "correction", subjectType: "application", subjectId: applicationId, bearer: "host", clause: "art11.2", nominalDay: day, lastDay: day, derivation: "测试", sourceEventId: event.id } });
    await db.correctionRound.create({
      data: {
        applicationId,
        ordinal: 1,
        requestedIn: stage === "examinationCorrection" ? "formalExamination" : "recommendation",
        requestedById: province.officer.userId!,
        requestedByName: "经办人",
        requestedAt: new Date(),
        nominalDay: day,
        dueOn: day,
        derivation: "测试",
        submissionOrdinal: 1,
        items: { create: [{ sectionKey: "goals", fieldKey: "goals", request: "请细化目标。" }] },
      },
    });
    return submitted;
  }

  async function resubmit(signer: Parameters<typeof resubmitApplication>[0], applicationId: string) {
    return resubmitApplication(signer, { applicationId, sha256: (await findDraftDigest(signer, applicationId))!, confirmed: true });
  }

  it("gets the next ordinal, keeps its number, closes the round and gives the recommender a new term", async () => {
    const { applicationId, signer, number } = await returned("recommendationCorrection", "2099-01-05");
    expect(await resubmit(signer, applicationId)).toEqual({ number, ordinal: 2, receiptNumber: `${number}-02` });
    expect(await db.correctionRound.count({ where: { applicationId, closedAt: null } })).toBe(0);
    const open = await db.obligation.findMany({ where: { subjectId: applicationId, dischargedAt: null } });
    expect(open.map(({ kind }) => kind)).toEqual(["recommendation"]);
    expect((await db.application.findUniqueOrThrow({ where: { id: applicationId } })).stage).toBe("recommendation");
  });

  it("is not bound by the call's deadline; lateness is recorded, not refused", async () => {
    const { applicationId, signer, call } = await returned("examinationCorrection", "2026-01-05");
    await db.call.update({ where: { id: call.id }, data: { opensAt: new Date("2025-01-01"), closesAt: new Date("2025-02-01") } });
    await resubmit(signer, applicationId);
    const { findings, stage } = (await findSubmission(signer, applicationId, 2))!;
    expect(stage).toBe("formalExamination");
    expect(findings.find(({ rule }) => rule === "art11-correction-due")).toMatchObject({ outcome: "judgement" });
    const told = await db.message.findMany({ where: { template: "application.resubmitted", recipientId: province.officer.userId! } });
    expect(told).toHaveLength(1);
  });
});
