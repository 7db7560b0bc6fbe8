import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e-test";

/** A declaration of its own, so that nothing else that runs at the same time touches it. */
async function startDeclaration(page: Page): Promise<string> {
  await page.goto("/host/applications");
  await page.getByRole("radio", { name: /第三批/ }).check();
  await page.getByRole("radio", { name: /^综合发展类/ }).check();
  await page.getByRole("button", { name: "开始申报" }).click();
  await page.waitForURL(/\/host\/applications\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^已保存 \d\d:\d\d$/ })).toHaveCount(1);

async function addTarget(page: Page, indicator: string) {
  await page.getByRole("button", { name: "添加指标" }).click();
  await page.getByLabel(/^第 \d+ 行 指标$/).last().fill(indicator);
}

test("two people write the same section at once: both versions are shown and nothing is lost", async ({ signedIn }) => {
  const editor = await signedIn("editor@moganshan.example");
  const declaration = await startDeclaration(editor);
  const signer = await signedIn("signer@moganshan.example");
  for (const page of [editor, signer]) await page.goto(`${declaration}/sections/goals`);

  await signer.getByLabel("发展目标", { exact: true }).fill("签发人写的目标。");
  await addTarget(signer, "签发人加的指标");
  await saved(signer);

  await editor.getByLabel("发展目标", { exact: true }).fill("填报人写的目标。");
  await addTarget(editor, "填报人加的指标");
  const dialog = editor.getByRole("dialog", { name: "这一部分有两个版本" });
  await expect(dialog).toContainText("签发人写的目标。");
  await expect(dialog).toContainText("填报人写的目标。");
  await expect(dialog.getByRole("button", { name: "按所选内容保存" })).toBeDisabled();

  // Looking at the form again loses neither version.
  await dialog.getByRole("button", { name: "先不保存，返回表单" }).click();
  await expect(editor.getByLabel("发展目标", { exact: true })).toHaveValue("填报人写的目标。");
  await editor.getByRole("button", { name: "比较并选择" }).click();

  await dialog.getByRole("group", { name: "发展目标" }).getByRole("radio", { name: /用我的/ }).check();
  await dialog.getByRole("group", { name: /签发人加的指标/ }).getByRole("radio").first().check();
  await dialog.getByRole("group", { name: /填报人加的指标/ }).getByRole("radio", { name: /用我的/ }).check();
  await dialog.getByRole("button", { name: "按所选内容保存" }).click();
  await saved(editor);

  await signer.reload();
  await expect(signer.getByLabel("发展目标", { exact: true })).toHaveValue("填报人写的目标。");
  await expect(signer.getByLabel("第 1 行 指标")).toHaveValue("填报人加的指标");
  await expect(signer.getByLabel("第 2 行 指标")).toHaveValue("签发人加的指标");
});

test("what is typed without a connection is kept and saved when it is back, also on another device", async ({ signedIn, signedInAgain, allowBrowserError }) => {
  allowBrowserError(/ERR_INTERNET_DISCONNECTED/);
  const editor = await signedIn("editor@moganshan.example");
  const declaration = await startDeclaration(editor);
  await editor.goto(`${declaration}/sections/overview`);
  await editor.context().setOffline(true);
  const pasted = "长".repeat(10_000);
  await editor.getByLabel("基地负责人姓名").fill(pasted);
  await editor.getByLabel("负责人所在单位、部门").focus();
  await expect(editor.getByText("超出 9950 字").first()).toBeVisible();
  await expect(editor.getByRole("status").filter({ hasText: "离线，已暂存在本机" })).toHaveCount(1);
  await editor.context().setOffline(false);
  await saved(editor);

  const elsewhere = await signedInAgain("editor@moganshan.example");
  await elsewhere.goto(`${declaration}/sections/overview`);
  await expect(elsewhere.getByLabel("基地负责人姓名")).toHaveValue(pasted);
  await expect(elsewhere.getByText("超出 9950 字").first()).toBeVisible();
});
