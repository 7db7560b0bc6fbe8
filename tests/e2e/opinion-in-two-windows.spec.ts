import { submitAs } from "../builders/applications";
import { draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";

test("an opinion written in two windows is kept in both versions until one is chosen", async ({ signedIn, signedInAgain }) => {
  const { applicationId, signer } = await draftOf("linhai", { variant: "enterprise", theme: { fieldZh: "固态储氢" } });
  await submitAs(signer, applicationId);
  const [one, other] = [await signedIn("handler@taizhou.example"), await signedInAgain("handler@taizhou.example")];
  for (const page of [one, other]) await page.goto(`/recommender/applications/${applicationId}`);

  await one.getByLabel("初评意见", { exact: true }).fill("第一个窗口写的意见。");
  await expect(one.getByRole("status").filter({ hasText: /^已保存 \d\d:\d\d$/ })).toHaveCount(1);

  await other.getByLabel("初评意见", { exact: true }).fill("第二个窗口写的意见。");
  const dialog = other.getByRole("dialog", { name: "这一部分有两个版本" });
  await expect(dialog).toContainText("第一个窗口写的意见。");
  await expect(dialog).toContainText("第二个窗口写的意见。");
  await dialog.getByRole("button", { name: "先不保存，返回表单" }).click();
  await expect(other.getByLabel("初评意见", { exact: true })).toHaveValue("第二个窗口写的意见。");
  await other.getByRole("button", { name: "比较并选择" }).click();
  await dialog.getByRole("group", { name: "初评意见" }).getByRole("radio", { name: /用我的/ }).check();
  await dialog.getByRole("button", { name: "按所选内容保存" }).click();
  await expect(other.getByRole("status").filter({ hasText: /^已保存 \d\d:\d\d$/ })).toHaveCount(1);

  await one.reload();
  await expect(one.getByLabel("初评意见", { exact: true })).toHaveValue("第二个窗口写的意见。");
});
