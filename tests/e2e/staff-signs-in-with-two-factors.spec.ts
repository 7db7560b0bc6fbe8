import { hashPassword } from "@/lib/accounts/password";
import { codeAt, stepAt } from "@/lib/accounts/totp";
import { db } from "@/lib/platform/db";
import { demonstrationCode, demonstrationPassword } from "../../prisma/seed/accounts";
import { buildExpert } from "../builders/people";
import { expect, test } from "../support/e2e-test";
import { enterPassword } from "../support/sign-in";

const workspace = /^账号菜单/;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What an app makes of the key that the page shows. */
function codeOfKey(key: string): string {
  const bits = [...key.replaceAll(" ", "")].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return codeAt(Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2))), stepAt(Date.now()));
}

test("AU-2: the password alone leads to the second step only; a code opens the workspace, once", async ({ page, browser, browserErrors }) => {
  const email = "approver@zhoushan.example"; // nobody else signs in with this account: a code works once
  await page.goto("/recommender/applications");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("口令").fill(demonstrationPassword);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("heading", { name: "登录验证" })).toBeVisible();
  for (const address of ["/recommender", "/account", "/messages"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in\/second-factor/);
  }
  await page.goto("/sign-in?next=%2Frecommender%2Fapplications");

  await page.getByLabel("验证码").fill("12345");
  await page.getByRole("button", { name: "完成登录" }).click();
  await expect(page.getByText("验证码不正确或已经用过").first()).toBeVisible();
  const code = demonstrationCode(email, Date.now());
  await page.getByLabel("验证码").fill(code);
  await page.getByRole("button", { name: "完成登录" }).click();
  await expect(page.getByRole("button", { name: workspace })).toBeVisible();
  await expect(page).toHaveURL(/\/recommender\/applications$/);

  const elsewhere = await browser.newContext();
  browserErrors.watch(elsewhere);
  const other = await elsewhere.newPage();
  await enterPassword(other, email);
  await other.getByLabel("验证码").fill(code);
  await other.getByRole("button", { name: "完成登录" }).click();
  await expect(other.getByText("验证码不正确或已经用过").first()).toBeVisible();
  await elsewhere.close();
});

test("AU-2: who has no authenticator sets one up at the first sign-in, keeps recovery codes, and signs in with one", async ({ page, browser, browserErrors }) => {
  const { user } = await buildExpert({ passwordHash: await hashPassword(demonstrationPassword) });
  await enterPassword(page, user.email);
  await expect(page.getByRole("heading", { name: "设置身份验证器" })).toBeVisible();
  await page.goto("/expert");
  await expect(page).toHaveURL(/\/sign-in\/enroll\?next=%2Fexpert$/);
  await page.getByLabel("验证码").fill(codeOfKey(await page.locator(".enroll-key code").innerText()));
  await page.getByRole("button", { name: "启用身份验证器" }).click();

  await expect(page.getByRole("heading", { name: "身份验证器" })).toBeVisible();
  await page.getByRole("button", { name: "生成恢复代码" }).click();
  const codes = page.locator(".recovery-codes code");
  await expect(codes).toHaveCount(10);
  const recovery = await codes.first().innerText();
  await page.getByRole("link", { name: "继续前往要打开的页面" }).click();
  await expect(page.getByRole("button", { name: workspace })).toBeVisible();
  await expect(page).toHaveURL(/\/expert$/);

  const elsewhere = await browser.newContext();
  browserErrors.watch(elsewhere);
  const other = await elsewhere.newPage();
  await enterPassword(other, user.email);
  await other.getByLabel("验证码").fill(recovery);
  await other.getByRole("button", { name: "完成登录" }).click();
  await expect(other.getByRole("button", { name: workspace })).toBeVisible();
  expect(await db.recoveryCode.count({ where: { userId: user.id, usedAt: null } })).toBe(9);
  await elsewhere.close();
});

test("a leader resets the authenticator of somebody who lost the telephone; it ends that person's sessions", async ({ signedIn }) => {
  const { user } = await buildExpert();
  const expert = await signedIn(user.email);
  const leader = await signedIn("leader@province.example");
  await leader.goto("/province/second-factors");
  await leader.getByLabel("登录邮箱").fill(user.email);
  await leader.getByLabel("理由").fill("当面核对工作证，手机遗失，无恢复代码。");
  await leader.getByRole("button", { name: "重置…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "重置" }).click();
  await expect(leader.getByText(`已重置：${user.name}`)).toBeVisible();
  await expert.goto("/expert");
  await expect(expert).toHaveURL(/\/sign-in/);
});
