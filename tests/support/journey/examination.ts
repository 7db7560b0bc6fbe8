import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";

/** The officer confirms what the rules say, decides the rest with a reason, and lets the case pass. */
export async function passExamination(officer: Page, applicationId: string): Promise<void> {
  await officer.goto(`/province/examinations/${applicationId}`);
  await expect(officer.getByRole("button", { name: "审查通过…" })).toHaveCount(0);
  await officer.getByRole("button", { name: /^确认预判为“符合”的/ }).click();
  for (const line of await officer.locator("li[id^='line-']").all()) {
    const met = line.getByRole("radio", { name: "符合", exact: true });
    if (await met.isChecked()) continue;
    await met.check();
    await line.getByLabel("理由", { exact: true }).fill("已核对材料和推荐意见，符合要求。");
  }
  await officer.getByRole("button", { name: "审查通过…" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "审查通过" }).click();
  await expect(officer.getByRole("alertdialog")).toHaveCount(0);
  await expect(officer.getByRole("region", { name: "形式审查清单" }).getByText("审查通过", { exact: true })).toBeVisible();
}
