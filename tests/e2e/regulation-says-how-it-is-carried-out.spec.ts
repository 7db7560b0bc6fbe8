import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e-test";

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

test("from a clause of the full text to how it is carried out, its process, and the account of all clauses", async ({ page }) => {
  await page.goto("/regulation#art11");
  await page.getByRole("link", { name: "本条如何执行：第十一条", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "第十一条 遴选认定程序" })).toBeVisible();
  await expect(page.locator("#art11-4")).toContainText("专家评审");
  await expect(page.getByRole("link", { name: /开放申报的批次/ })).toBeVisible();
  const parameters = page.getByRole("table", { name: "参数" });
  await expect(parameters.getByRole("row", { name: /^公示期/ })).toContainText("省厅自定");

  const diagram = page.getByRole("figure", { name: "申报认定的流程图" });
  for (const stage of ["填报中", "审核推荐", "形式审查", "专家评审", "决策程序", "已认定"]) await expect(diagram.getByText(stage, { exact: true }).first()).toBeVisible();
  await page.getByText("以表格查看“申报认定”全部步骤").click();
  await expect(page.getByRole("table", { name: "申报认定：全部步骤" }).getByRole("row", { name: /^发文认定/ })).toContainText("省科技厅负责人");

  await page.getByRole("link", { name: /^下一条：第十二条/ }).click();
  await expect(page).toHaveURL(/\/regulation\/articles\/12$/);
  await page.getByRole("link", { name: "全部条款的落实情况" }).click();
  await page.getByRole("row", { name: /^第八条（一）/ }).locator("summary").click();
  await expect(page.getByText("研发经费投入强度（art08-rd-intensity）").first()).toBeVisible();
});

test("a step that the portal offers is not said to be missing", async ({ page }) => {
  await page.goto("/regulation/articles/23");
  await expect(page.getByRole("table", { name: "基地存续：本条规定的步骤" }).getByRole("row", { name: /^批准主动退出/ }).first()).not.toContainText("尚未开通");
});

test("there are twenty-seven articles", async ({ page, allowBrowserError }) => {
  allowBrowserError(/404/);
  for (const number of ["0", "07", "28", "x"]) expect((await page.goto(`/regulation/articles/${number}`))?.status()).toBe(404);
});

for (const size of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
  test.describe(`at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    test("the pages of the regulation have no violations and do not scroll sideways", async ({ page }) => {
      for (const path of ["/regulation", "/regulation/coverage", ...[1, 5, 11, 18, 24, 26].map((number) => `/regulation/articles/${number}`)]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect([path, await violations(page)]).toEqual([path, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    });
  });
}
