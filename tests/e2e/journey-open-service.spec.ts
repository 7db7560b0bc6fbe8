import { test } from "../support/e2e-test";
import type { JourneyCase } from "../support/journey/case";
import { beginWalk, decideAndRelease, declareAndSubmit, examineAndAssess, recommendByTwo } from "../support/journey/walk";

const play: JourneyCase = {
  category: "openService",
  variant: "service",
  host: "xiuzhou",
  bureau: "jiaxing",
  otherBureau: "quzhou",
  fieldZh: "跨境技术经纪",
  fieldEn: "Cross-Border Technology Brokerage",
  fieldCode: "F99",
  experts: [15, 16, 17],
  otherExpert: 10,
};

test("a technology service company's declaration, with its partners typed by hand, becomes an open-service base", async ({ signedIn, page: visitor }) => {
  const walk = await beginWalk(play, visitor, signedIn);
  const applicationId = await declareAndSubmit(walk, [{ key: "overview" }, { key: "partners", upload: { slot: "合作协议", name: "合作协议及译本.pdf" } }]);
  await recommendByTwo(walk, applicationId);
  await examineAndAssess(walk, applicationId);
  await decideAndRelease(walk, applicationId);
});
