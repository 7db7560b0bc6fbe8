import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { submitAs } from "../builders/applications";
import { completeOpinion } from "../builders/recommendations";
import { actorWithAccount, draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { expectNothingOf, expectNotThere, hostPages } from "../support/journey/secrecy";

test("an application that is not recommended ends with its reason, which the host reads; the opinion stays inside", async ({ signedIn }) => {
  const { applicationId, signer } = await draftOf("zhoushan", { theme: { fieldZh: "船舶减阻涂层" } });
  await submitAs(signer, applicationId);
  const declined = { proposal: "decline", declineReason: "合作协议尚未生效。" } as const;
  const opinion = await completeOpinion(applicationId, declined);
  await handleRecommendation(await actorWithAccount("handler@zhoushan.example"), opinion);

  const approver = await signedIn("approver@zhoushan.example");
  await approver.goto(`/recommender/applications/${applicationId}`);
  await approver.getByRole("button", { name: "不予推荐…" }).click();
  const dialog = approver.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "不予推荐", exact: true }).click();
  await expect(dialog.getByText(/请写明告知依托单位的理由/)).toBeVisible();
  await dialog.getByLabel("告知依托单位的理由").fill("合作协议尚未生效，建议下一批次再行申报。");
  await dialog.getByRole("button", { name: "不予推荐", exact: true }).click();
  await expect(dialog).toHaveCount(0);

  const editor = await signedIn("editor@zhoushan.example");
  await editor.goto(`/host/applications/${applicationId}/record`);
  await expect(editor.getByText("不予推荐", { exact: true }).first()).toBeVisible();
  await expect(editor.getByText("合作协议尚未生效，建议下一批次再行申报。").first()).toBeVisible();
  await expectNothingOf({ opinion: opinion.opinion }, editor, ...hostPages(applicationId));
  await editor.goto(`/host/applications/${applicationId}/sections/goals`);
  await expect(editor.getByText("只能查看")).toBeVisible();
  await expectNotThere(await signedIn("officer@province.example"), `/province/applications/${applicationId}`);
});
