import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { assignHandler } from "@/lib/applications/recommendation/assign-handler";
import { declineToRecommend } from "@/lib/applications/recommendation/decline-to-recommend";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { recommendBatch } from "@/lib/applications/recommendation/recommend-batch";
import { saveRecommendation } from "@/lib/applications/recommendation/save-recommendation";
import { sendBackToHandler } from "@/lib/applications/recommendation/send-back-to-handler";
import { saveSection } from "@/lib/applications/save-section";
import { db } from "@/lib/platform/db";
import { runInRequest } from "@/lib/platform/request-context";
import { buildCall, buildDraft, buildSubmitted, submitAs } from "../../builders/applications";
import { actorOf, buildBureau, buildUser, unknownId } from "../../builders/people";
import { buildHandled, completeOpinion } from "../../builders/recommendations";

const stageOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).stage;
const refused = (message: RegExp) => expect.objectContaining({ message: expect.stringMatching(message) });

async function secondHandler(recommenderId: string): Promise<Actor> {
  return actorOf(await buildUser({ roles: ["recommenderHandler"], recommenderId }));
}

describe("the handler", () => {
  it("takes a case by saving, keeps the draft by version, then asks the approver", async () => {
    const bureau = await buildBureau();
    const { applicationId } = await buildSubmitted({ bureau });
    const draft = { ...(await completeOpinion(applicationId)), checks: [], proposal: null, opinion: "尚在核对" };
    expect(await saveRecommendation(bureau.handler, draft)).toEqual({ version: 1 });
    await expect(saveRecommendation(bureau.handler, draft)).rejects.toMatchObject({ code: "conflict" });
    await handleRecommendation(bureau.handler, await completeOpinion(applicationId));
    const record = await db.recommendation.findUniqueOrThrow({ where: { applicationId } });
    expect(record).toMatchObject({ handlerId: bureau.handler.userId, proposal: "recommend", submissionOrdinal: 1 });
    expect(record.handledAt).not.toBeNull();
    expect(await db.message.count({ where: { recipientId: bureau.approver.userId!, template: "application.awaitsApproval" } })).toBe(1);
    await expect(saveRecommendation(bureau.handler, await completeOpinion(applicationId))).rejects.toEqual(refused(/审核人退回后才能修改/));
  });

  it("is told every point that is missing, with the parameter's length", async () => {
    const bureau = await buildBureau();
    const { applicationId } = await buildSubmitted({ bureau });
    const input = await completeOpinion(applicationId, { opinion: "同意", proposal: "decline" });
    input.checks[0] = { ...input.checks[0]!, answer: "problem" };
    input.checks[1] = { ...input.checks[1]!, answer: null };
    await expect(handleRecommendation(bureau.handler, input)).rejects.toMatchObject({
      code: "invalid",
      details: {
        fieldErrors: {
          "checks.0.note": [expect.any(String)],
          "checks.1.answer": [expect.any(String)],
          opinion: [expect.stringContaining("30")],
          declineReason: [expect.any(String)],
        },
      },
    });
  });

  it("is the assigned one only; assignment is inside the bureau", async () => {
    const bureau = await buildBureau();
    const other = await secondHandler(bureau.recommender.id);
    const { applicationId } = await buildSubmitted({ bureau });
    await assignHandler(bureau.approver, { applicationId, handlerId: other.userId! });
    await expect(saveRecommendation(bureau.handler, await completeOpinion(applicationId))).rejects.toEqual(refused(/分办给其他经办人/));
    const stranger = await buildBureau();
    await expect(assignHandler(bureau.approver, { applicationId, handlerId: stranger.handler.userId! })).rejects.toMatchObject({ code: "invalid" });
    await expect(assignHandler(bureau.approver, { applicationId, handlerId: bureau.approver.userId! })).rejects.toMatchObject({ code: "invalid" });
  });

  it("of another bureau finds nothing", async () => {
    const { applicationId } = await buildSubmitted();
    const stranger = await buildBureau();
    await expect(saveRecommendation(stranger.handler, await completeOpinion(applicationId))).rejects.toMatchObject({ code: "notFound" });
    await expect(recommend(stranger.approver, { applicationId, letterNumber: "" })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the approver", () => {
  it("recommends: the province has it, the duty is discharged, the host is told", async () => {
    const { applicationId, approver, signer } = await buildHandled();
    await recommend(approver, { applicationId, letterNumber: "杭科函〔2026〕1号" });
    expect(await stageOf(applicationId)).toBe("formalExamination");
    expect(await db.recommendation.findUniqueOrThrow({ where: { applicationId } })).toMatchObject({ approverId: approver.userId, letterNumber: "杭科函〔2026〕1号" });
    expect(await db.obligation.count({ where: { subjectId: applicationId, kind: "recommendation", dischargedAt: null } })).toBe(0);
    expect(await db.message.count({ where: { recipientId: signer.userId!, template: "application.recommended" } })).toBe(1);
    await expect(recommend(approver, { applicationId, letterNumber: "" })).rejects.toMatchObject({ name: "StageError" });
  });

  it("is never the handler", async () => {
    const bureau = await buildBureau();
    const both = actorOf(await buildUser({ roles: ["recommenderHandler", "recommenderApprover"], recommenderId: bureau.recommender.id }));
    const { applicationId } = await buildSubmitted({ bureau });
    await handleRecommendation(both, await completeOpinion(applicationId));
    await expect(recommend(both, { applicationId, letterNumber: "" })).rejects.toEqual(refused(/不能是同一人/));
    await recommend(bureau.approver, { applicationId, letterNumber: "" });
  });

  it("needs the role and an opinion", async () => {
    const bureau = await buildBureau();
    const { applicationId } = await buildSubmitted({ bureau });
    await expect(recommend(bureau.approver, { applicationId, letterNumber: "" })).rejects.toEqual(refused(/尚未提交初评意见/));
    const third = await secondHandler(bureau.recommender.id);
    await handleRecommendation(bureau.handler, await completeOpinion(applicationId));
    await expect(recommend(third, { applicationId, letterNumber: "" })).rejects.toMatchObject({ name: "AccessError" });
  });

  it("sends back with a reason, which stays until it is handled again", async () => {
    const { applicationId, approver, handler } = await buildHandled();
    await sendBackToHandler(approver, { applicationId, reason: "请补充实地了解的情况。" });
    expect(await db.recommendation.findUniqueOrThrow({ where: { applicationId } })).toMatchObject({ handledAt: null, returnedReason: "请补充实地了解的情况。" });
    await handleRecommendation(handler, await completeOpinion(applicationId));
    expect((await db.recommendation.findUniqueOrThrow({ where: { applicationId } })).returnedReason).toBeNull();
  });

  it("declines with reasons that the host is told, and only where the handler proposes it", async () => {
    const proposed = await buildHandled({}, { proposal: "decline", declineReason: "合作协议均已过期，不具备稳定的合作渠道。" });
    await declineToRecommend(proposed.approver, { applicationId: proposed.applicationId, reason: "合作协议均已过期，不具备稳定的合作渠道。" });
    const application = await db.application.findUniqueOrThrow({ where: { id: proposed.applicationId } });
    expect(application).toMatchObject({ stage: "notRecommended", endReason: "合作协议均已过期，不具备稳定的合作渠道。" });
    const told = await db.message.findFirstOrThrow({ where: { recipientId: proposed.signer.userId!, template: "application.notRecommended" } });
    expect(told.data).toMatchObject({ reason: expect.stringContaining("过期") });

    const other = await buildHandled();
    await expect(declineToRecommend(other.approver, { applicationId: other.applicationId, reason: "不同意推荐该项目。" })).rejects.toEqual(refused(/退回经办人/));
  });
});

describe("a host that recommends itself", () => {
  it("whoever wrote or signed neither handles nor approves", async () => {
    const bureau = await buildBureau({ kind: "supervisingDepartment", cityCode: null });
    const draft = await buildDraft({ bureau, organization: { affiliation: "province" } });
    const person = actorOf(
      await buildUser({ roles: ["hostEditor", "recommenderHandler", "recommenderApprover"], organizationId: draft.organization.id, recommenderId: bureau.recommender.id }),
    );
    const section = await db.applicationSection.findUniqueOrThrow({ where: { applicationId_key: { applicationId: draft.applicationId, key: "goals" } } });
    await saveSection(person, { applicationId: draft.applicationId, sectionKey: "goals", version: section.version, data: section.data as Record<string, unknown> });
    // A later editor does not wash the first one's hands.
    await saveSection(draft.editor, { applicationId: draft.applicationId, sectionKey: "goals", version: section.version + 1, data: section.data as Record<string, unknown> });
    await submitAs(draft.signer, draft.applicationId);
    const { preparedByIds } = await db.application.findUniqueOrThrow({ where: { id: draft.applicationId } });
    expect(preparedByIds).toEqual(expect.arrayContaining([person.userId, draft.editor.userId, draft.signer.userId]));

    const input = await completeOpinion(draft.applicationId);
    await expect(saveRecommendation(person, input)).rejects.toEqual(refused(/参与了这份申报/));
    await expect(assignHandler(bureau.approver, { applicationId: draft.applicationId, handlerId: person.userId! })).rejects.toMatchObject({ code: "invalid" });
    await handleRecommendation(bureau.handler, input);
    await expect(recommend(person, { applicationId: draft.applicationId, letterNumber: "" })).rejects.toEqual(refused(/参与了这份申报/));
    await recommend(bureau.approver, { applicationId: draft.applicationId, letterNumber: "" });
  });
});

describe("several at once", () => {
  it("answers each; a foreign one neither leaks nor spoils; a repeat finishes the rest", async () => {
    const bureau = await buildBureau();
    const call = await buildCall();
    const [first, second] = [await buildHandled({ bureau, call }), await buildHandled({ bureau, call })];
    const unready = await buildSubmitted({ bureau, call });
    const foreign = await buildHandled();
    const applicationIds = [first.applicationId, foreign.applicationId, unready.applicationId, second.applicationId, unknownId()];
    const idempotency = { actorId: bureau.approver.userId!, action: "application.recommendBatch", key: unknownId(), requestHash: "same" };
    const run = () =>
      runInRequest({ requestId: unknownId(), receivedAt: new Date(), idempotency }, () => recommendBatch(bureau.approver, { applicationIds, letterNumber: "" }));
    const { results } = await run();
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false, true, false]);
    expect(results[1]!.message).toBe(results[4]!.message);
    expect(results[2]!.message).toMatch(/尚未提交初评意见/);
    expect(await stageOf(foreign.applicationId)).toBe("recommendation");

    await handleRecommendation(bureau.handler, await completeOpinion(unready.applicationId));
    expect((await run()).results.map(({ ok }) => ok)).toEqual([true, false, true, true, false]);
    expect(await db.event.count({ where: { subjectId: first.applicationId, action: "application.recommend" } })).toBe(1);
  });
});
