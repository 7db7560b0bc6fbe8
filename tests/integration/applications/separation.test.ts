import { describe, expect, it } from "vitest";
import { assignHandler } from "@/lib/applications/recommendation/assign-handler";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { recommend } from "@/lib/applications/recommendation/recommend";
import { saveRecommendation } from "@/lib/applications/recommendation/save-recommendation";
import { respondToCorrection } from "@/lib/applications/respond-to-correction";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { saveExplanations } from "@/lib/applications/save-explanations";
import { db } from "@/lib/platform/db";
import { buildSubmitted } from "../../builders/applications";
import { actorOf, buildBureau, buildUser } from "../../builders/people";
import { completeOpinion } from "../../builders/recommendations";

/** 四眼 (domain.md §1.6, §3.11): whoever put a hand to something does not decide on it. */
describe("AZ-9 everybody who wrote counts, not only who saved last", () => {
  it("at the recommender: one drafts, another finishes, neither approves", async () => {
    const bureau = await buildBureau();
    const both = actorOf(await buildUser({ roles: ["recommenderHandler", "recommenderApprover"], recommenderId: bureau.recommender.id }));
    const { applicationId } = await buildSubmitted({ bureau });
    await saveRecommendation(both, { ...(await completeOpinion(applicationId)), proposal: null });
    await assignHandler(bureau.approver, { applicationId, handlerId: bureau.handler.userId! });
    await handleRecommendation(bureau.handler, await completeOpinion(applicationId));
    await expect(recommend(both, { applicationId, letterNumber: "" })).rejects.toThrow("参与拟写初评意见的人不能审核");
    await recommend(bureau.approver, { applicationId, letterNumber: "" });
  });

  it("at the host: who answers a correction or explains a finding has put a hand to it", async () => {
    const bureau = await buildBureau();
    const built = await buildSubmitted({ bureau });
    const { applicationId, organization } = built;
    await returnForCorrection(bureau.handler, { applicationId, items: [{ sectionKey: "goals", fieldKey: "", clause: "", request: "请写明三年目标。" }] });
    const item = await db.correctionItem.findFirstOrThrow({ where: { round: { applicationId } } });
    const [answers, explains] = await Promise.all([1, 2].map(async () => actorOf(await buildUser({ roles: ["hostEditor"], organizationId: organization.id }))));
    await respondToCorrection(answers!, { applicationId, itemId: item.id, before: "", response: "已补充。" });
    await saveExplanations(explains!, { applicationId, version: 0, explanations: { "art08-agreements": "正在签约。" } });
    const { preparedByIds } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(preparedByIds).toEqual(expect.arrayContaining([answers!.userId, explains!.userId]));
  });
});
