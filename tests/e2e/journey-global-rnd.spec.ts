import { expect, test } from "../support/e2e-test";
import type { JourneyCase } from "../support/journey/case";
import { beginWalk, decideAndRelease, declareAndSubmit, examineAndAssess, recommendByTwo } from "../support/journey/walk";

const play: JourneyCase = {
  category: "globalRnd",
  variant: "overseasInstitution",
  host: "jiaojiang",
  bureau: "taizhou",
  otherBureau: "zhoushan",
  fieldZh: "缝制工艺数字化",
  fieldEn: "Digital Sewing Processes",
  fieldCode: "F02",
  experts: [2, 19, 20],
  otherExpert: 11,
};

test("an enterprise with an institution abroad is asked only for the path of 第十条 it chose, and becomes a global R&D base", async ({ signedIn, page: visitor }) => {
  const walk = await beginWalk(play, visitor, signedIn);
  const applicationId = await declareAndSubmit(walk, [{ key: "overview" }, { key: "overseasInstitution", upload: { slot: "境外投资备案或证书", name: "企业境外投资证书.pdf" } }]);
  const editor = await walk.cast.editor();
  await editor.goto(`/host/applications/${applicationId}`);
  await expect(editor.getByText(/外资企业/)).toHaveCount(0);
  await recommendByTwo(walk, applicationId);
  await examineAndAssess(walk, applicationId);
  await decideAndRelease(walk, applicationId);
});
