import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e-test";

interface Line {
  label: string;
  count: number;
  href: string;
}

/** What the start page counts, and where each count leads. */
async function linesOf(page: Page, start: string): Promise<Line[]> {
  await page.goto(start);
  const rows = page.getByRole("main").locator("tbody tr");
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      label: row.querySelector("th")!.textContent,
      count: Number(row.querySelector("[data-label=件数]")!.textContent),
      href: row.querySelector("a")!.getAttribute("href")!,
    })),
  );
}

/** How many rows the list behind this address has, over all its pages. */
async function countRows(page: Page, href: string): Promise<number> {
  let rows = 0;
  for (let next: string | null = href; next !== null; ) {
    await page.goto(next);
    const main = page.getByRole("main");
    await expect(main.locator("tbody tr").or(main.locator(".empty-state")).first()).toBeVisible();
    rows += await main.locator("tbody tr").count();
    const link = main.getByRole("link", { name: "下一页" });
    next = (await link.count()) > 0 ? await link.getAttribute("href") : null;
  }
  return rows;
}

const people = [
  { account: "officer@province.example", start: "/province" },
  { account: "approver@jinhua.example", start: "/recommender" },
  { account: "approver@jiaoyu.example", start: "/recommender" },
  { account: "signer@keqiao.example", start: "/host" },
  { account: "editor@linping.example", start: "/host" },
];

for (const { account, start } of people) {
  test(`each count on the start page of ${account} leads to a list of that many`, async ({ signedIn }) => {
    const page = await signedIn(account);
    // Other specs move cases meanwhile: a count and its list are compared again until both were read of one state.
    await expect(async () => {
      const lines = await linesOf(page, start);
      expect(lines.length).toBeGreaterThan(0);
      const found = [];
      for (const line of lines) found.push({ ...line, count: await countRows(page, line.href) });
      expect(found).toEqual(lines);
    }).toPass({ timeout: 120_000 });
  });
}

test("the call's page leads to its own declaration form", async ({ signedIn }) => {
  const page = await signedIn("editor@lishui.example");
  await page.goto("/calls");
  await page.getByRole("main").getByRole("link", { name: /第三批/ }).first().click();
  await page.getByRole("link", { name: "开始申报" }).click();
  await expect(page.getByRole("radio", { name: /第三批/ })).toBeChecked();
});
