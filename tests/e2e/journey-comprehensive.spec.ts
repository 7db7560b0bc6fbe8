import { completeSections } from "../builders/declarations";
import { actorWithAccount } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { draftCall, publishCall } from "../support/journey/call";
import { saveTheRest, startDeclaration, writeSection } from "../support/journey/declaration";
import { approveRecommendation, handleRecommendation } from "../support/journey/recommendation";
import { requestSignOff, signAndSubmit } from "../support/journey/submission";

test("a research institute's declaration travels from the call to the public register, and nobody sees what is not theirs", async ({ signedIn, page: visitor }) => {
  const officer = await signedIn("officer@province.example");
  const leader = await signedIn("leader@province.example");
  const editor = await signedIn("editor@lishui.example");
  const category = "comprehensive";
  const call = await draftCall(officer, `综合发展类走查批次 ${Date.now()}`, category);
  await publishCall(leader, visitor, call);

  const applicationId = await startDeclaration(editor, call, category);
  const sections = completeSections(category, "institution", { hostName: "丽水瓯江生态研究院", fieldZh: "高山湿地监测", fieldEn: "Alpine Wetland Monitoring" });
  await writeSection(editor, applicationId, category, "overview", sections.overview!);
  await writeSection(editor, applicationId, category, "guarantees", sections.guarantees!, { slot: "法人证照", name: "事业单位法人证书.pdf" });
  await saveTheRest(await actorWithAccount("editor@lishui.example"), applicationId, category, sections, ["overview", "guarantees"]);

  const signer = await signedIn("signer@lishui.example");
  await requestSignOff(editor, applicationId);
  const receipt = await signAndSubmit(signer, applicationId);
  expect(receipt.number).not.toBe("");

  const handler = await signedIn("handler@lishui.example");
  const approver = await signedIn("approver@lishui.example");
  await handleRecommendation(handler, applicationId, "经审核，该单位高山湿地监测国际合作渠道稳定，条件保障到位，管理制度健全，同意推荐。");
  await approveRecommendation(approver, applicationId);
});
