import type { Page } from "@playwright/test";
import { draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";

/** Holds back every script of the page, as a slow line does. @returns lets them through */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("a form whose script has not come yet shows what it holds, and takes nothing that it would lose", async ({ signedIn }) => {
  const { applicationId } = await draftOf("linhai", { variant: "enterprise", theme: { fieldZh: "低温胶合" } });
  const editor = await signedIn("editor@linhai.example");
  const release = await holdScripts(editor);
  await editor.goto(`/host/applications/${applicationId}/sections/overview`, { waitUntil: "commit" });
  const field = editor.getByRole("textbox", { name: "基地负责人姓名" });
  await expect(field).toBeDisabled();
  const drawn = await field.inputValue();
  expect(drawn).not.toBe("");
  const kind = editor.getByRole("radio", { name: "企业" });
  await expect(kind).toBeChecked();
  release();
  await expect(field).toBeEnabled();
  await expect(field).toHaveValue(drawn);
  await field.fill("新的负责人");
  await expect(field).toHaveValue("新的负责人");
  await expect(kind).toBeChecked();
});

test("a password sent before the script has come does not get into the address", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("/sign-in", { waitUntil: "commit" });
  await expect(page.getByLabel("口令")).toBeDisabled();
  await page.getByRole("button", { name: "登录" }).click({ force: true });
  release();
  await expect(page.getByLabel("口令")).toBeEnabled();
  expect(new URL(page.url()).search).toBe("");
});
