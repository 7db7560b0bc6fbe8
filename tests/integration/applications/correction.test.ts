import { describe, expect, it } from "vitest";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { resubmitApplication } from "@/lib/applications/resubmit-application";
import type { CorrectionItemInput } from "@/lib/applications/correction-schema";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { findDraftDigest } from "@/lib/applications/submission-queries";
import { db } from "@/lib/platform/db";
import { runInRequest } from "@/lib/platform/request-context";
import { buildCall, buildSubmitted } from "../../builders/applications";
import { buildBureau, buildProvince, unknownId } from "../../builders/people";
import { buildHandled, buildRecommended, completeOpinion } from "../../builders/recommendations";
import { defaultParameters } from "@/lib/regulation/parameters";

const items: CorrectionItemInput[] = [{ sectionKey: "partners", fieldKey: "agreements", clause: "art8.2", request: "请补充与东京大学协议的中文译本。" }];

/** As if the request came in at an instant of Asia/Shanghai. */
const on = <T>(instant: string, run: () => Promise<T>) => runInRequest({ requestId: unknownId(), receivedAt: new Date(`${instant}+08:00`), idempotency: null }, run);

async function resubmit(built: Awaited<ReturnType<typeof buildSubmitted>>) {
  const sha256 = (await findDraftDigest(built.signer, built.applicationId))!;
  return resubmitApplication(built.signer, { applicationId: built.applicationId, sha256, confirmed: true });
}

describe("the recommender returns for correction", () => {
  it("itemised, with a due day, a duty of the host and a message; the office's own time stands still", async () => {
    const bureau = await buildBureau();
    const built = await buildSubmitted({ bureau });
    const { dueOn, explanation } = await returnForCorrection(bureau.handler, { applicationId: built.applicationId, items });
    expect(explanation).toContain("5个工作日");
    expect(await db.application.findUniqueOrThrow({ where: { id: built.applicationId } })).toMatchObject({ stage: "recommendationCorrection" });
    const round = await db.correctionRound.findFirstOrThrow({ where: { applicationId: built.applicationId }, include: { items: true } });
    expect(round).toMatchObject({ ordinal: 1, requestedIn: "recommendation", submissionOrdinal: 1, derivation: explanation });
    expect(round.items).toMatchObject([{ sectionKey: "partners", fieldKey: "agreements", clause: "art8.2" }]);
    const open = await db.obligation.findMany({ where: { subjectId: built.applicationId, dischargedAt: null } });
    expect(open).toMatchObject([{ kind: "correction", bearer: "host", clause: "art11.2", organizationId: built.organization.id }]);
    expect(await db.message.count({ where: { template: "application.returnedForCorrection", recipientId: { in: [built.editor.userId!, built.signer.userId!] }, data: { path: ["dueOn"], equals: dueOn } } })).toBe(2);
  });

  it("counts working days over National Day: the day of the request does not count, make-up days do", async () => {
    const cases = [
      ["2026-09-28T09:00", "2026-10-10"], // Sep 29, 30, Oct 8, 9 and the Saturday worked on
      ["2026-09-30T23:59:59", "2026-10-13"],
      ["2026-10-01T00:00", "2026-10-13"], // asked on a holiday: the same
      ["2026-09-18T12:00", "2026-09-24"], // Sunday the 20th is worked on
    ] as const;
    for (const [asked, due] of cases) {
      const bureau = await buildBureau();
      const { applicationId } = await buildSubmitted({ bureau });
      const { dueOn } = await on(asked, () => returnForCorrection(bureau.handler, { applicationId, items }));
      expect([asked, dueOn]).toEqual([asked, due]);
    }
  });

  it("an opinion on replaced material does not stand", async () => {
    const bureau = await buildBureau();
    const built = await buildSubmitted({ bureau });
    await returnForCorrection(bureau.handler, { applicationId: built.applicationId, items });
    await resubmit(built);
    const open = await db.obligation.findMany({ where: { subjectId: built.applicationId, dischargedAt: null } });
    expect(open).toMatchObject([{ kind: "recommendation", bearer: "recommender" }]);
    await expect(recommend(bureau.approver, { applicationId: built.applicationId, letterNumber: "" })).rejects.toMatchObject({ message: expect.stringContaining("尚未提交初评意见") });
    await handleRecommendation(bureau.handler, await completeOpinion(built.applicationId));
    expect((await db.recommendation.findUniqueOrThrow({ where: { applicationId: built.applicationId } })).submissionOrdinal).toBe(2);
    await recommend(bureau.approver, { applicationId: built.applicationId, letterNumber: "" });
  });

  it("once by default: the second is refused with the parameter's name; a call may pin more", async () => {
    const bureau = await buildBureau();
    const once = await buildSubmitted({ bureau });
    await returnForCorrection(bureau.handler, { applicationId: once.applicationId, items });
    await resubmit(once);
    await expect(returnForCorrection(bureau.handler, { applicationId: once.applicationId, items })).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("推荐部门退回补正次数") });

    const call = await buildCall({ parameters: { ...defaultParameters(), recommenderCorrectionTimes: 2 } });
    const twice = await buildSubmitted({ bureau, call });
    await returnForCorrection(bureau.handler, { applicationId: twice.applicationId, items });
    await resubmit(twice);
    await returnForCorrection(bureau.handler, { applicationId: twice.applicationId, items });
  });

  it("names a place that the declaration has", async () => {
    const bureau = await buildBureau();
    const { applicationId } = await buildSubmitted({ bureau });
    const wrong = [{ ...items[0]!, sectionKey: "openService" }, { ...items[0]!, fieldKey: "nothing" }, { ...items[0]!, fieldKey: "slot:agreements" }];
    await expect(returnForCorrection(bureau.handler, { applicationId, items: wrong })).rejects.toMatchObject({
      code: "invalid",
      details: { fieldErrors: { "items.0.sectionKey": [expect.any(String)], "items.1.fieldKey": [expect.any(String)] } },
    });
  });

  it("is the handler's act, before the approver has the case", async () => {
    const { applicationId, handler, approver } = await buildHandled();
    await expect(returnForCorrection(handler, { applicationId, items })).rejects.toMatchObject({ message: expect.stringContaining("已提交审核人") });
    const bureau = await buildBureau();
    const other = await buildSubmitted({ bureau });
    await expect(returnForCorrection(bureau.approver, { applicationId: other.applicationId, items })).rejects.toMatchObject({ name: "AccessError" });
    await expect(returnForCorrection(approver, { applicationId: other.applicationId, items })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the province asks for correction", () => {
  it("once by default, counted on the application; a further one is refused with the parameter's name", async () => {
    const built = await buildRecommended();
    const { officer, leader } = await buildProvince();
    await expect(returnForCorrection(leader, { applicationId: built.applicationId, items })).rejects.toMatchObject({ name: "AccessError" });
    await returnForCorrection(officer, { applicationId: built.applicationId, items });
    expect(await db.application.findUniqueOrThrow({ where: { id: built.applicationId } })).toMatchObject({ stage: "examinationCorrection", correctionsByProvince: 1 });
    await resubmit(built);
    expect(await db.application.findUniqueOrThrow({ where: { id: built.applicationId } })).toMatchObject({ stage: "formalExamination" });
    expect(await db.obligation.count({ where: { subjectId: built.applicationId, kind: "correction", dischargedAt: null } })).toBe(0);
    await expect(returnForCorrection(officer, { applicationId: built.applicationId, items })).rejects.toMatchObject({ message: expect.stringContaining("形式审查补正次数") });
  });
});
