import { describe, expect, it } from "vitest";
import { findOfficeCase } from "@/lib/applications/queries/get-case";
import { findRecommendedInCall } from "@/lib/applications/queries/list-recommended";
import { registerLetter } from "@/lib/applications/recommendation/register-letter";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { db } from "@/lib/platform/db";
import { today } from "@/lib/platform/clock";
import { fromDbDay, toDbDay } from "@/lib/platform/day";
import { addDays } from "@/lib/regulation/plain-date";
import { StageError } from "@/lib/workflow/next-stage";
import { buildCall, buildSubmitted } from "../../builders/applications";
import { buildBureau, buildProvince } from "../../builders/people";
import { buildHandled, buildRecommended } from "../../builders/recommendations";

describe("the number of the recommendation letter", () => {
  it("is registered when the office has given it, corrected by registering again, and kept in the record", async () => {
    const { applicationId, handler, approver } = await buildRecommended();
    await registerLetter(handler, { applicationId, letterNumber: "杭科外〔2026〕12号" });
    await registerLetter(approver, { applicationId, letterNumber: "杭科外〔2026〕13号" });
    await registerLetter(approver, { applicationId, letterNumber: "杭科外〔2026〕13号" });
    expect(await db.recommendation.findUniqueOrThrow({ where: { applicationId } })).toMatchObject({ letterNumber: "杭科外〔2026〕13号" });
    expect(await db.event.count({ where: { subjectId: applicationId, action: "application.registerLetter" } })).toBe(2);
    const { callId } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect((await findRecommendedInCall(approver, callId))?.cases.map(({ letterNumber }) => letterNumber)).toEqual(["杭科外〔2026〕13号"]);
  });

  it("is not registered before the recommendation nor by another bureau", async () => {
    const { applicationId, handler } = await buildHandled();
    await expect(registerLetter(handler, { applicationId, letterNumber: "杭科外〔2026〕12号" })).rejects.toThrow(StageError);
    const { applicationId: recommended } = await buildRecommended();
    await expect(registerLetter((await buildBureau()).handler, { applicationId: recommended, letterNumber: "杭科外〔2026〕12号" })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the recommender", () => {
  it("sees what the province asks of its host", async () => {
    const { applicationId, handler } = await buildRecommended();
    const { officer } = await buildProvince();
    await returnForCorrection(officer, { applicationId, items: [{ sectionKey: "goals", fieldKey: "", clause: "", request: "请写明三年目标。" }] });
    const found = await findOfficeCase(handler, applicationId, "recommender");
    expect(found?.corrections).toMatchObject([{ requestedIn: "formalExamination", items: [{ request: "请写明三年目标。" }] }]);
  });

  it("acts until the call's 推荐截止 where the call sets one, and within the parameter's working days otherwise", async () => {
    const day = await today();
    const recommendBy = addDays(day, 40);
    const call = await buildCall();
    await db.call.update({ where: { id: call.id }, data: { recommendBy: toDbDay(recommendBy) } });
    const dutyOf = async (applicationId: string) => db.obligation.findFirstOrThrow({ where: { subjectId: applicationId, kind: "recommendation" } });
    const set = await dutyOf((await buildSubmitted({ call: { ...call, recommendBy: toDbDay(recommendBy) } })).applicationId);
    expect(fromDbDay(set.lastDay)).toBe(recommendBy);
    expect(set.basis).toEqual({ kind: "day", day: recommendBy, rolls: false });
    const open = await buildCall();
    await db.call.update({ where: { id: open.id }, data: { recommendBy: null } });
    const unset = await dutyOf((await buildSubmitted({ call: open })).applicationId);
    expect(unset.basis).toMatchObject({ kind: "workingDays", from: day, days: 15 });
    const passed = await buildCall();
    await db.call.update({ where: { id: passed.id }, data: { recommendBy: toDbDay(day) } });
    expect((await dutyOf((await buildSubmitted({ call: passed })).applicationId)).basis).toMatchObject({ kind: "workingDays" });
  });
});
