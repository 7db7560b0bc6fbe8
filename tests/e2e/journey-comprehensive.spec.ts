import { test } from "../support/e2e-test";
import type { JourneyCase } from "../support/journey/case";
import { beginWalk, decideAndRelease, declareAndSubmit, examineAndAssess, recommendByTwo } from "../support/journey/walk";

const play: JourneyCase = {
  category: "comprehensive",
  variant: "institution",
  host: "lishui",
  bureau: "lishui",
  otherBureau: "huzhou",
  fieldZh: "高山湿地监测",
  fieldEn: "Alpine Wetland Monitoring",
  fieldCode: "F15", // the institute has a base in this field: 第四条 asks why another
  experts: [4, 5, 18],
  otherExpert: 9,
};

test("a research institute's declaration travels from the call to the public register, and nobody sees what is not theirs", async ({ signedIn, page: visitor }) => {
  const walk = await beginWalk(play, visitor, signedIn, { ranking: true });
  const applicationId = await declareAndSubmit(walk, [{ key: "overview" }, { key: "guarantees", upload: { slot: "法人证照", name: "事业单位法人证书.pdf" } }]);
  await recommendByTwo(walk, applicationId, { ranking: true });
  await examineAndAssess(walk, applicationId);
  await decideAndRelease(walk, applicationId);
});
