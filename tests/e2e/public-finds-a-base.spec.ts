import { expect, test } from "../support/e2e-test";

// Runs on the demonstration data: recognised bases in all cities, one call with its notice.

test("anybody finds a base by two characters, narrows the list, and sees only public facts", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("基地名称、依托单位或编号").fill("科技");
  await page.getByRole("button", { name: "查找" }).click();
  await expect(page).toHaveURL(/\/bases\?q=/);
  const table = page.getByRole("table", { name: "国合基地名录" });
  await expect(table).toBeVisible();

  await page.getByLabel("类别").selectOption({ label: "综合发展类" });
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page).toHaveURL(/category=comprehensive/);
  for (const cell of await table.getByRole("row").filter({ hasText: "发展类" }).all()) await expect(cell).toContainText("综合发展类");

  const first = table.getByRole("link").first();
  const name = (await first.textContent())!;
  await first.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  for (const term of ["依托单位", "类别", "技术领域", "所在设区市", "认定日期", "认定文号"]) await expect(page.getByText(term, { exact: true })).toBeVisible();
  for (const hidden of ["负责人", "联系人", "合作机构", "电话"]) await expect(page.getByRole("main").getByText(hidden)).toHaveCount(0);
});

test("a condition that matches nothing says what to do", async ({ page }) => {
  await page.goto("/bases?q=没有这样的基地名称");
  await expect(page.getByText("没有符合条件的基地")).toBeVisible();
  await page.getByRole("link", { name: "查看全部基地" }).click();
  await expect(page).toHaveURL(/\/bases$/);
});

test("an unknown number is a page that says so", async ({ page, allowBrowserError }) => {
  allowBrowserError(/404/);
  const response = await page.goto("/bases/GH-1999-Z-0001");
  expect(response?.status()).toBe(404);
});

test("a clause has an address of its own in the full text", async ({ page }) => {
  await page.goto("/regulation#art22-5");
  await expect(page.locator("#art22-5")).toContainText("（五）");
  await expect(page.locator("#art22-5")).toBeInViewport();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const path of ["/", "/calls", "/notices", "/bases", "/regulation"]) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("main")).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  }
});
