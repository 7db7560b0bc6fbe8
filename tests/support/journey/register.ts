import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";

/** Anybody finds the base in the register by two characters of its field, and reads its names by 第二十五条. */
export async function findInRegister(visitor: Page, base: { number: string; fieldZh: string; fieldEn: string; hostName: string }): Promise<void> {
  const nameZh = `浙江省科技厅${base.fieldZh}国际科技合作基地`;
  await visitor.goto(`/bases?q=${encodeURIComponent(base.fieldZh.slice(0, 2))}`);
  await visitor.getByRole("link", { name: nameZh }).first().click();
  await expect(visitor.getByRole("heading", { level: 1, name: nameZh })).toBeVisible();
  await expect(visitor.getByText(base.number, { exact: true }).first()).toBeVisible();
  await expect(visitor.getByText(`International Science and Technology Cooperation Base in ${base.fieldEn} Authorized by Zhejiang Provincial Department of Science and Technology`)).toBeVisible();
  await expect(visitor.getByText(base.hostName).first()).toBeVisible();
}
