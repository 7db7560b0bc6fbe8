import type { Page } from "@playwright/test";
import { addDays, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { readClock } from "@/lib/platform/clock";
import { expect } from "../e2e-test";

/** A day as a date field wants it; the demonstration clock does not stand still between two specs. */
export async function daysAgo(days: number): Promise<PlainDate> {
  return addDays(shanghaiDay(await readClock()), -days);
}

/** Saves the last section of a form and waits until the page of the case is there: what is opened next reads what was saved. */
export async function saveAndReturn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "保存并返回事项" }).click();
  await page.waitForURL(/\/host\/cases\/[^/]+$/);
}

/** The signer signs on the page of the signature. @param explanation for whatever the page asks to be explained */
export async function signCaseOnPage(signer: Page, button: string, explanation?: string): Promise<void> {
  if (explanation) await signer.getByLabel(/说明/).first().fill(explanation);
  await signer.getByLabel(/本人已核对以上内容/).check();
  await signer.getByRole("button", { name: button }).click();
  await signer.waitForURL(/\/host\/cases\/[^/]+$/);
}

interface Step {
  /** 经办人's opinion, where the step is one. */
  proposal?: "同意" | "不同意";
  opinion?: string;
  button: string;
  /** The button in the dialog, where there is one. */
  confirm?: string;
}

/** One step of an office on the page of a case, until the page has taken it in. */
export async function sendStep(page: Page, { proposal, opinion, button, confirm }: Step): Promise<void> {
  const steps = page.locator("#steps");
  if (proposal) await steps.getByRole("radio", { name: proposal, exact: true }).check();
  if (opinion) await steps.getByLabel("理由", { exact: true }).fill(opinion);
  await steps.getByRole("button", { name: button }).click();
  if (confirm) await page.getByRole("alertdialog").getByRole("button", { name: confirm }).click();
  if (confirm) await expect(page.getByRole("alertdialog")).toHaveCount(0);
  else await expect(steps.getByRole("button", { name: "更新意见" })).toBeVisible();
}
