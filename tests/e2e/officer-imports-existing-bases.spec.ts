import ExcelJS from "exceljs";
import type { Page } from "@playwright/test";
import { importColumns } from "@/lib/imports/columns";
import { fictionalCreditCode } from "../builders/credit-code";
import { importCells } from "../builders/import-cells";
import { expect, test } from "../support/e2e-test";
import { carrySessionOf } from "../support/sign-in";

/** Downloads the template as the officer does, and fills in one good line and one bad one. */
async function fillTemplate(page: Page, target: string, number: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "下载模板" }).click()]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const sheet = workbook.worksheets[0]!;
  const lines = [
    importCells({ number, nameZh: "量子测温国际合作基地", fieldZh: "量子测温", fieldEn: "Quantum Thermometry", creditCode: fictionalCreditCode(808_808, "12", "330100"), hostName: "虚构计量研究院", city: "杭州市" }),
    importCells({ number: `${number}-2`, category: "综合类" }),
  ];
  lines.forEach((cells, index) => {
    sheet.getRow(index + 2).values = importColumns.map(({ key }) => cells[key] ?? null);
  });
  await workbook.xlsx.writeFile(target);
}

test("an officer imports existing bases line by line, and a second time nothing", async ({ page }, testInfo) => {
  const number = `旧-${Date.now()}`;
  const table = testInfo.outputPath("存量基地.xlsx");
  await carrySessionOf(page.context(), "officer@province.example");
  await page.goto("/province/imports");
  await fillTemplate(page, table, number);

  await page.locator("input[type=file]").setInputFiles(table);
  await expect(page.getByRole("heading", { level: 1, name: "导入校验报告" })).toBeVisible();
  await expect(page.getByText("1 行可以新增")).toBeVisible();
  await expect(page.getByText("类别应为综合发展类、开放服务类、全球研发类之一")).toBeVisible();
  await expect(page.getByText(/与第二十五条统一命名不一致/)).toBeVisible();

  const visitor = await page.context().browser()!.newPage();
  await visitor.goto(`/bases?q=${encodeURIComponent(number)}`);
  await expect(visitor.getByText("没有符合条件的基地")).toBeVisible();

  await page.getByRole("button", { name: "确认导入 1 个基地…" }).click();
  await page.getByRole("button", { name: "导入 1 个基地", exact: true }).click();
  await expect(page.getByText("已导入 1 个基地").first()).toBeVisible();

  await visitor.reload();
  await expect(visitor.getByRole("link", { name: "量子测温国际合作基地" })).toBeVisible();
  await visitor.close();

  await page.goto("/province/imports");
  await page.locator("input[type=file]").setInputFiles(table);
  await expect(page.getByText("1 行已存在且相同")).toBeVisible();
  await expect(page.getByText("没有可以新增的行。")).toBeVisible();
});

test("a file that is no workbook is refused in words, at the field", async ({ page, allowBrowserError }) => {
  allowBrowserError(/400/);
  await carrySessionOf(page.context(), "officer@province.example");
  await page.goto("/province/imports");
  await page.locator("input[type=file]").setInputFiles({ name: "假的.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("不是表格") });
  await expect(page.getByText("文件已损坏或被加密")).toBeVisible();
});
