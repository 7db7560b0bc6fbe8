import type { Page } from "@playwright/test";
import { fictionalCreditCode } from "../builders/credit-code";
import { expect, test } from "../support/e2e-test";
import { signIn } from "../support/sign-in";

const password = "Registration-2026";

async function fillRegistration(page: Page, facts: { creditCode: string; name: string; email: string }): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field("统一社会信用代码").fill(facts.creditCode);
  await field("单位名称").fill(facts.name);
  await field("单位性质").selectOption("enterprise");
  await field("组织形式").selectOption("enterpriseLegalPerson");
  await page.getByRole("group", { name: /是否为独立法人/ }).getByLabel("是", { exact: true }).check();
  await field("成立日期").fill("2012-03-01");
  await field("法定代表人姓名").fill("王虚构");
  await field("资本性质").selectOption("domestic");
  await field("注册地（设区市）").selectOption("330700");
  await field("注册地址").fill("浙江省金华市虚构路1号");
  await page.getByRole("group", { name: /隶属关系/ }).getByLabel("民营及其他").check();
  await field("联系人姓名").fill("李联系");
  await field("联系电话").fill("0579-00000000");
  await field("联系邮箱").fill(facts.email);
  await field("签发人姓名").fill("张签发");
  await field("登录邮箱").fill(facts.email);
  await field("口令").fill(password);
  await field("再次输入口令").fill(password);
  await page.getByLabel(/我已阅读个人信息处理告知/).check();
}

test("an institution registers, its signer lets a colleague in, and a second registration is refused", async ({ page, browser }) => {
  const serial = Date.now() % 10_000_000;
  const facts = { creditCode: fictionalCreditCode(serial), name: `金华虚构仪器${serial}有限公司`, email: `signer${serial}@register.example` };

  await page.goto("/register");
  const wrong = facts.creditCode.slice(0, 17) + (facts.creditCode.endsWith("A") ? "B" : "A");
  await fillRegistration(page, { ...facts, creditCode: wrong });
  await expect(page.getByText("组织推荐部门：金华市科学技术局")).toBeVisible();
  await page.getByRole("button", { name: "注册单位" }).click();
  await expect(page.getByRole("alert")).toContainText("校验位不符");
  await expect(page.getByRole("alert")).toContainText("第七条（一）");
  await expect(page.getByLabel("单位名称", { exact: true })).toHaveValue(facts.name);

  await page.getByLabel("统一社会信用代码", { exact: true }).fill(facts.creditCode);
  await page.getByRole("button", { name: "注册单位" }).click();
  await expect(page).toHaveURL(/\/sign-in\?notice=registered/);
  await signIn(page, facts.email, password);
  await expect(page).toHaveURL(/\/host$/);

  await page.goto("/host/members");
  await page.getByLabel("姓名", { exact: true }).fill("新同事");
  await page.getByLabel("邮箱", { exact: true }).fill(`editor${serial}@register.example`);
  await page.getByRole("group", { name: /角色/ }).getByLabel("填报人").check();
  await page.getByRole("button", { name: "生成邀请链接" }).click();
  const link = await page.locator("code").innerText();

  const colleague = await browser.newContext();
  const colleaguePage = await colleague.newPage();
  await colleaguePage.goto(new URL(link).pathname);
  await colleaguePage.getByLabel("口令", { exact: true }).fill(password);
  await colleaguePage.getByLabel("再次输入口令", { exact: true }).fill(password);
  await colleaguePage.getByRole("button", { name: "开通账号" }).click();
  await expect(colleaguePage).toHaveURL(/notice=invited/);
  await signIn(colleaguePage, `editor${serial}@register.example`, password);
  await colleaguePage.goto("/host/members");
  await expect(colleaguePage.getByText("只有签发人可以邀请同事")).toBeVisible();

  // Closed by the signer: the colleague's next request asks to sign in.
  await page.reload();
  await page.getByRole("row", { name: /新同事/ }).getByRole("button", { name: "停用账号…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "停用账号" }).click();
  await expect(page.getByRole("row", { name: /新同事/ })).toContainText("已停用");
  await colleaguePage.goto("/host");
  await expect(colleaguePage).toHaveURL(/\/sign-in/);

  await colleaguePage.goto("/register");
  await fillRegistration(colleaguePage, { ...facts, email: `other${serial}@register.example` });
  await colleaguePage.getByRole("button", { name: "注册单位" }).click();
  await expect(colleaguePage.getByRole("alert")).toContainText("该单位已注册");
  await colleague.close();
});
