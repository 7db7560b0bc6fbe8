import { expect, type Page } from "@playwright/test";

/** Signs in through the real form and waits until the person has landed in the own workspace. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("口令").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("button", { name: /^账号菜单/ })).toBeVisible({ timeout: 30_000 });
}
