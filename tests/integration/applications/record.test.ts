import { describe, expect, it } from "vitest";
import { findHostRecord } from "@/lib/applications/queries/get-host-record";
import { requestRetraction } from "@/lib/applications/request-retraction";
import { retractApplication } from "@/lib/applications/retract-application";
import { stateOpinion } from "@/lib/applications/state-opinion";
import { findCheck, findSubmission } from "@/lib/applications/submission-queries";
import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { buildDraft, buildSubmitted } from "@/tests/builders/applications";
import { buildBureau, buildHost, buildProvince } from "@/tests/builders/people";
import { countQueries } from "@/tests/support/count-queries";

async function atProvince() {
  const { officer } = await buildProvince();
  const submitted = await buildSubmitted();
  await db.application.update({ where: { id: submitted.applicationId }, data: { stage: "formalExamination", examinerId: officer.userId } });
  return { ...submitted, officer };
}

describe("the host's statement", () => {
  it("is kept in its own words and the examiner is told", async () => {
    const { applicationId, editor, officer } = await atProvince();
    await stateOpinion(editor, { applicationId, text: "关于研发费用口径的补充说明：委托境外研发未计入。" });
    const record = (await findHostRecord(editor, applicationId))!;
    expect(record.statements).toMatchObject([{ text: "关于研发费用口径的补充说明：委托境外研发未计入。", madeByName: editor.name, stageLabel: "形式审查" }]);
    expect(record.mayState).toBe(true);
    expect(await db.message.count({ where: { recipientId: officer.userId!, template: "application.stated" } })).toBe(1);
  });

  it("has no place while the recommender has the case", async () => {
    const { applicationId, editor } = await buildSubmitted();
    await expect(stateOpinion(editor, { applicationId, text: "此时尚不能提交陈述意见。" })).rejects.toThrow("审核推荐");
  });
});

describe("retraction", () => {
  it("is free while the recommender has the case, and ends its duty", async () => {
    const { applicationId, signer } = await buildSubmitted();
    expect(await findHostRecord(signer, applicationId)).toMatchObject({ mayRetract: true, mayRequestRetraction: false });
    await retractApplication(signer, { applicationId, reason: "单位内部统筹调整。" });
    expect(await db.obligation.count({ where: { subjectId: applicationId, dischargedAt: null } })).toBe(0);
  });

  it("is a request once the province has the case; a second request is refused", async () => {
    const { applicationId, signer, editor } = await atProvince();
    expect(await findHostRecord(signer, applicationId)).toMatchObject({ mayRetract: false, mayRequestRetraction: true });
    await requestRetraction(signer, { applicationId, reason: "合作协议临时变化，拟明年再报。" });
    const record = (await findHostRecord(signer, applicationId))!;
    expect(record).toMatchObject({ stage: "formalExamination", mayRequestRetraction: false, retraction: { reason: "合作协议临时变化，拟明年再报。" } });
    await expect(requestRetraction(signer, { applicationId, reason: "再次申请撤回。" })).rejects.toThrow("已经提出撤回申请");
    await expect(requestRetraction(editor, { applicationId, reason: "填报人不能申请。" })).rejects.toThrow();
  });
});

describe("what others see", () => {
  it("a submission is its recommender's to read, not another's, nor another host's", async () => {
    const { applicationId, bureau } = await buildSubmitted();
    const other = await buildBureau();
    const host = await buildHost();
    expect((await findSubmission(bureau!.handler, applicationId, 1))?.ordinal).toBe(1);
    expect(await findSubmission(other.handler, applicationId, 1)).toBeUndefined();
    expect(await findSubmission(host.signer, applicationId, 1)).toBeUndefined();
    expect(await findHostRecord(bureau!.handler, applicationId)).toBeUndefined();
    expect(await findSubmission(bureau!.handler, "no-id", 1)).toBeUndefined();
  });
});

describe("speed", () => {
  it("record and pre-check cost the same queries for few and for many rows", async () => {
    const { applicationId, signer } = await buildSubmitted();
    const draft = await buildDraft();
    const few = [await countQueries(() => findHostRecord(signer, applicationId)), await countQueries(() => findCheck(draft.signer, draft.applicationId))];
    const day = toDbDay(plainDate("2026-09-24"));
    for (let ordinal = 1; ordinal <= 6; ordinal++) {
      await db.correctionRound.create({
        data: {
          applicationId, ordinal, requestedIn: "recommendation", requestedById: signer.userId!, requestedByName: "经办人", requestedAt: new Date(), nominalDay: day, dueOn: day, derivation: "测试", submissionOrdinal: 1, closedAt: new Date(),
          items: { create: Array.from({ length: 5 }, (_, index) => ({ sectionKey: "goals", request: `第 ${index} 项` })) },
        },
      });
    }
    const file = await db.attachment.findFirstOrThrow({ where: { applicationId: draft.applicationId } });
    await db.attachment.createMany({ data: Array.from({ length: 20 }, () => ({ applicationId: draft.applicationId, slot: file.slot, fileId: file.fileId, addedById: draft.editor.userId! })) });
    const many = [await countQueries(() => findHostRecord(signer, applicationId)), await countQueries(() => findCheck(draft.signer, draft.applicationId))];
    // The first time a relation has rows at all, its rows' relations are read too: one more, however many rows.
    expect(many[0]!.queries).toBeLessThanOrEqual(few[0]!.queries + 1);
    expect(many[1]!.queries).toBe(few[1]!.queries);
    expect((await findHostRecord(signer, applicationId))?.rounds).toHaveLength(6);
  });
});
