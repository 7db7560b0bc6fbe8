import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";

export interface Receipt {
  number: string;
  receiptNumber: string;
}

/** The editor looks at the pre-check, explains what it asks about, and asks the signer; an editor is not offered to submit. */
export async function requestSignOff(editor: Page, applicationId: string): Promise<void> {
  await editor.goto(`/host/applications/${applicationId}/check`);
  await expect(editor.getByRole("heading", { name: "逐条核对" })).toBeVisible();
  for (const box of await editor.getByLabel("说明", { exact: true }).all()) await box.fill("原有基地侧重基础研究，本次申报面向应用示范，由同一管理委员会统筹，人员和场地不重复计算。");
  await expect(editor.getByText("预检通过，可以提交")).toBeVisible();
  await expect(editor.getByRole("button", { name: "签发并提交申报" })).toHaveCount(0);
  await editor.getByRole("button", { name: "提请签发" }).click();
  await expect(editor.getByText(/已于 .* 提请签发/)).toBeVisible();
}

/** The signer confirms, submits, and holds a receipt. */
export async function signAndSubmit(signer: Page, applicationId: string): Promise<Receipt> {
  await signer.goto(`/host/applications/${applicationId}/check`);
  await signer.getByRole("checkbox", { name: /本人已核对以上内容/ }).check();
  await signer.getByRole("button", { name: /^签发并(重新)?提交/ }).click();
  await expect(signer.getByRole("heading", { level: 1, name: "提交回执" })).toBeVisible();
  return { number: await valueUnder(signer, "申报编号"), receiptNumber: await valueUnder(signer, "回执号") };
}

/** What a list of terms says for one of them. */
export async function valueUnder(page: Page, term: string): Promise<string> {
  const value = page.locator("dt").getByText(term, { exact: true }).locator("xpath=following-sibling::dd[1]").first();
  return (await value.innerText()).trim();
}
