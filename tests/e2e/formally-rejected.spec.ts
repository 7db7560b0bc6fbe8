import { recommend } from "@/lib/applications/recommendation/recommend";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { submitAs } from "../builders/applications";
import { completeOpinion } from "../builders/recommendations";
import { actorWithAccount, draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";

test("a formal rejection names its clauses and reasons, and the host's statement is on record", async ({ signedIn }) => {
  const { applicationId, signer } = await draftOf("beilun", { theme: { fieldZh: "稀土永磁回收" } });
  await submitAs(signer, applicationId);
  await handleRecommendation(await actorWithAccount("handler@ningbo.example"), await completeOpinion(applicationId));
  await recommend(await actorWithAccount("approver@ningbo.example"), { applicationId, letterNumber: "" });

  const officer = await signedIn("officer@province.example");
  await officer.goto(`/province/examinations/${applicationId}`);
  await officer.getByText("写明条款和理由").click();
  await officer.getByRole("button", { name: "审查不通过…" }).click();
  await expect(officer.getByText("请选择依据的条款").first()).toBeVisible();
  await officer.getByRole("checkbox", { name: "第八条（二）" }).check();
  await officer.locator("form").filter({ hasText: "依据的条款" }).getByLabel("理由", { exact: true }).fill("签署协议的海外机构中有一家已注销，实有两家，不足三家。");
  await officer.getByRole("button", { name: "审查不通过…" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "审查不通过", exact: true }).click();
  await expect(officer.getByText("形式审查不通过", { exact: true }).first()).toBeVisible();

  const editor = await signedIn("editor@beilun.example");
  await editor.goto(`/host/applications/${applicationId}/record`);
  await expect(editor.getByText(/实有两家，不足三家/).first()).toBeVisible();
  await editor.getByLabel("陈述意见").fill("该机构已更名，并未注销，附更名证明。");
  await editor.getByRole("button", { name: "提交陈述意见" }).click();
  await expect(editor.getByText("该机构已更名，并未注销，附更名证明。").first()).toBeVisible();

  const leader = await signedIn("leader@province.example");
  await leader.goto(`/province/examinations/${applicationId}`);
  await expect(leader.getByText("该机构已更名，并未注销，附更名证明。").first()).toBeVisible();
  await expect(leader.getByRole("button", { name: "更正决定，恢复审查…" })).toBeVisible();
});
