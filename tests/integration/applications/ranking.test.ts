import { describe, expect, it } from "vitest";
import { rankApplications } from "@/lib/applications/recommendation/rank-applications";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { db } from "@/lib/platform/db";
import { buildCall, buildSubmitted } from "../../builders/applications";
import { buildBureau } from "../../builders/people";
import { buildHandled } from "../../builders/recommendations";

const rankOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).recommenderRank;

describe("ranking within a call", () => {
  it("is asked before recommending; a rank that went out stays", async () => {
    const bureau = await buildBureau();
    const call = await buildCall({ rankingRequired: true });
    const [a, b, c] = [await buildHandled({ bureau, call }), await buildHandled({ bureau, call }), await buildHandled({ bureau, call })];
    await expect(recommend(bureau.approver, { applicationId: a.applicationId, letterNumber: "" })).rejects.toMatchObject({ message: expect.stringContaining("请先排序") });
    await rankApplications(bureau.handler, { callId: call.id, applicationIds: [b.applicationId, a.applicationId, c.applicationId] });
    expect(await Promise.all([a, b, c].map(({ applicationId }) => rankOf(applicationId)))).toEqual([2, 1, 3]);
    await recommend(bureau.approver, { applicationId: a.applicationId, letterNumber: "" });
    const { changed } = await rankApplications(bureau.approver, { callId: call.id, applicationIds: [c.applicationId, b.applicationId] });
    expect(changed).toBe(2);
    expect(await Promise.all([a, b, c].map(({ applicationId }) => rankOf(applicationId)))).toEqual([2, 3, 1]);
    await expect(rankApplications(bureau.handler, { callId: call.id, applicationIds: [c.applicationId] })).rejects.toMatchObject({ message: expect.stringContaining("不在此次序中") });
  });

  it("stays inside one call and one recommender, and only where the call asks for it", async () => {
    const bureau = await buildBureau();
    const call = await buildCall({ rankingRequired: true });
    const here = await buildSubmitted({ bureau, call });
    const elsewhere = await buildSubmitted({ bureau, call: await buildCall({ rankingRequired: true }) });
    const foreign = await buildSubmitted({ call });
    const unranked = await buildSubmitted({ bureau });
    const rank = (callId: string, applicationIds: string[]) => rankApplications(bureau.handler, { callId, applicationIds });
    await expect(rank(call.id, [here.applicationId, elsewhere.applicationId])).rejects.toMatchObject({ message: "只能在同一批次内排序。" });
    await expect(rank(call.id, [here.applicationId, foreign.applicationId])).rejects.toMatchObject({ code: "notFound" });
    await expect(rank(unranked.call.id, [unranked.applicationId])).rejects.toMatchObject({ message: expect.stringContaining("不要求排序") });
  });
});

describe("quota", () => {
  it("refuses with the call's rule named, also for two approvals at once", async () => {
    const bureau = await buildBureau();
    const call = await buildCall({ defaultQuota: 5 });
    await db.callQuota.create({ data: { callId: call.id, recommenderId: bureau.recommender.id, quota: 1 } });
    const cases = [await buildHandled({ bureau, call }), await buildHandled({ bureau, call })];
    const results = await Promise.allSettled(cases.map(({ applicationId }) => recommend(bureau.approver, { applicationId, letterNumber: "" })));
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refusal = results.find((result) => result.status === "rejected");
    expect(refusal?.reason).toMatchObject({ code: "refused", message: `“${call.title}”的名额规则：本部门限推荐 1 项，已推荐 1 项，没有剩余名额。` });
  });
});
