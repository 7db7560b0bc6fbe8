import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { daysAgo } from "../support/journey/base-case";

const host = "mingzhou";

test("a recommender records support, corrects it without erasing it, and host and province read both", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "氢能装备", fieldEn: "Hydrogen Equipment" });
  const handler = await signedIn("handler@ningbo.example");
  await handler.goto(`/recommender/bases/${base.id}#supports`);
  await handler.locator("#supports").getByText("登记支持", { exact: true }).first().click();
  const form = handler.locator("#supports form").first();
  await form.getByLabel("类型").selectOption({ label: "经费" });
  await form.getByLabel("日期", { exact: true }).fill(await daysAgo(5));
  await form.getByLabel("名称").fill("市级配套经费");
  await form.getByLabel("金额").fill("30");
  await form.getByLabel("文号").fill("甬科〔2026〕9号");
  await form.getByRole("button", { name: "登记支持" }).click();
  await expect(handler.getByRole("row", { name: /市级配套经费/ })).toContainText("30.00");

  await handler.getByText(/^更正“市级配套经费”/).click();
  const correction = handler.locator("#supports form").filter({ hasText: "更正理由" });
  await correction.getByLabel("金额").fill("35");
  await correction.getByLabel("更正理由").fill("金额录入有误，以拨款凭证为准。");
  await correction.getByRole("button", { name: "更正", exact: true }).click();
  await expect(handler.getByText("经费合计：组织推荐部门 35.00 万元（已更正的不计）。")).toBeVisible();

  const [signer, officer] = [await signedIn(`signer@${host}.example`), await signedIn("officer@province.example")];
  for (const [page, home] of [[signer, "host"], [officer, "province"]] as const) {
    await page.goto(`/${home}/bases/${base.id}`);
    await expect(page.getByRole("row", { name: /市级配套经费/ })).toHaveCount(2);
    await expect(page.getByText("已更正").first()).toBeVisible();
    await expect(page.getByText(/^更正“市级配套经费”/)).toHaveCount(0);
  }
});
