import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e-test";

const pages = ["/kit", "/kit/workspace", "/kit/declaration", "/kit/examination"];
const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

for (const size of sizes) {
  test.describe(`the kit at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    for (const path of pages) {
      test(`${path} has no violations and does not scroll sideways`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      });
    }

    test("dialogs and the side sheet have no violations and give the focus back", async ({ page }) => {
      await page.goto("/kit");
      for (const name of ["撤回申报…", "两个版本…", "第十六条"]) {
        const opener = page.getByRole("button", { name, exact: true });
        await opener.click();
        await expect(page.getByRole(name === "撤回申报…" ? "alertdialog" : "dialog")).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await expect(opener).toBeFocused();
      }
    });

    test("a refused form leads from its summary to its fields", async ({ page }) => {
      await page.goto("/kit/declaration");
      await page.getByRole("button", { name: "保存本节并继续" }).click();
      const summary = page.getByRole("alert").filter({ hasText: "还不能提交" });
      await expect(summary).toBeFocused();
      expect(await violations(page)).toEqual([]);
      await summary.getByRole("link", { name: "第 1 行 机构名称：请填写名称" }).click();
      await expect(page.getByRole("textbox", { name: "第 1 行 机构名称" })).toBeFocused();
      await page.keyboard.type("弗劳恩霍夫协会");
      await expect(summary.getByRole("link", { name: "第 1 行 机构名称" })).toHaveCount(0);
    });
  });
}

test("a range copied from Excel fills the rows, says what it did not understand, and can be undone", async ({ page }) => {
  await page.goto("/kit/declaration");
  const first = page.getByRole("textbox", { name: "第 1 行 机构名称" });
  await first.focus();
  await first.evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "弗劳恩霍夫协会\t德国\t2024/3/5\t1,200.50\r\n东京大学\t日本\t2025年12月1日\t很多\r\n");
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText("已粘贴 8 个单元格，新增 1 行。")).toBeVisible();
  await expect(page.getByText("第 2 行“金额（万元）”看不懂：很多")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "第 1 行 金额（万元）" })).toHaveValue("1200.50");
  await expect(page.getByRole("combobox", { name: "第 2 行 国家（地区）" })).toHaveValue("JP");
  await expect(first).toBeFocused();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(first).toHaveValue("");
  await first.fill("东京大学");
  await expect(page.getByText(/^已保存 \d\d:\d\d$/).first()).toBeAttached();
});
