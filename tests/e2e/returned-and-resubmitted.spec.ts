import { submitAs } from "../builders/applications";
import { draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { signAndSubmit } from "../support/journey/submission";

test("what the recommender returns is corrected item by item, resubmitted, and shown with its differences", async ({ signedIn }) => {
  const { applicationId, signer } = await draftOf("quzhou", { theme: { fieldZh: "含氟聚合物" } });
  await submitAs(signer, applicationId);

  const handler = await signedIn("handler@quzhou.example");
  await handler.goto(`/recommender/applications/${applicationId}`);
  await handler.getByText("逐项写明补正要求").click();
  await handler.getByLabel("部分", { exact: true }).selectOption({ label: "发展目标与运行机制" });
  await handler.getByLabel("项目", { exact: true }).selectOption({ label: "运行机制" });
  await handler.getByLabel("补正要求").fill("请写明中外方联席会议的召开次数。");
  await handler.getByRole("button", { name: "退回依托单位补正" }).click();
  await expect(handler.getByText("推荐环节补正", { exact: true }).first()).toBeVisible();

  const editor = await signedIn("editor@quzhou.example");
  await editor.goto(`/host/applications/${applicationId}/record`);
  await expect(editor.getByText("请写明中外方联席会议的召开次数。").first()).toBeVisible();
  await editor.goto(`/host/applications/${applicationId}/sections/goals`);
  await editor.getByLabel("答复").fill("已写明每年四次。");
  await editor.getByLabel("运行机制", { exact: true }).fill("实行主任负责制，中外方联席会议每年召开四次，重大事项集体决定。");
  await editor.getByRole("button", { name: "保存并填写下一部分" }).click();
  await editor.waitForURL(/\/sections\/partners$/);

  const receipt = await signAndSubmit(await signedIn("signer@quzhou.example"), applicationId);
  expect(receipt.receiptNumber).toMatch(/-02$/);

  await handler.goto(`/recommender/applications/${applicationId}`);
  await expect(handler.getByText("已写明每年四次。").first()).toBeVisible();
  await expect(handler.locator("ins").filter({ hasText: "四次" }).first()).toBeVisible();
});
