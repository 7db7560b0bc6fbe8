import { fictionalCreditCode } from "../builders/credit-code";
import { demonstrationPassword } from "../../prisma/seed/accounts";
import { expect, test } from "../support/e2e-test";
import { groupUnder } from "../support/journey/fill-section";
import { signIn } from "../support/sign-in";

test("a wrong credit code is refused beside its field; with the right one the institution is registered and its signer signs in", async ({ page }) => {
  const serial = Date.now() % 10_000_000;
  const right = fictionalCreditCode(serial);
  const wrong = right.slice(0, -1) + (right.endsWith("0") ? "1" : "0");
  const email = `signer-${serial}@fictional.example`;
  await page.goto("/register");
  await page.getByLabel("统一社会信用代码").fill(wrong);
  await page.getByLabel("单位名称").fill(`杭州虚构仪器${serial}有限公司`);
  await page.getByLabel("单位性质", { exact: true }).selectOption({ label: "企业" });
  await page.getByLabel("组织形式").selectOption({ label: "企业法人" });
  await groupUnder(page, "是否为独立法人").getByRole("radio", { name: "是", exact: true }).check();
  await page.getByLabel("成立日期", { exact: true }).fill("2012-05-18");
  await page.getByLabel("法定代表人姓名").fill("王虚构");
  await page.getByLabel("资本性质").selectOption({ label: "内资" });
  await page.getByLabel("注册地（设区市）").selectOption({ label: "杭州市" });
  await page.getByLabel("注册地址").fill("浙江省杭州市虚构路 1 号");
  await groupUnder(page, "隶属关系").getByRole("radio", { name: "民营及其他" }).check();
  await expect(page.getByText("组织推荐部门：杭州市科学技术局")).toBeVisible();
  await page.getByLabel("联系人姓名").fill("李联系");
  await page.getByLabel("联系电话").fill("0571-87654321");
  await page.getByLabel("联系邮箱").fill("contact@fictional.example");
  await page.getByLabel("签发人姓名").fill("赵签发");
  await page.getByLabel("登录邮箱").fill(email);
  await page.getByLabel("口令", { exact: true }).fill(demonstrationPassword);
  await page.getByLabel("再次输入口令").fill(demonstrationPassword);
  await page.getByRole("checkbox", { name: /我已阅读个人信息处理告知/ }).check();
  await page.getByRole("button", { name: "注册单位" }).click();

  await expect(page.getByRole("alert").getByRole("link", { name: /统一社会信用代码/ })).toBeVisible();
  await expect(page.getByLabel("统一社会信用代码")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("单位名称")).toHaveValue(`杭州虚构仪器${serial}有限公司`);
  await expect(page.getByLabel("口令", { exact: true })).toHaveValue(demonstrationPassword);

  await page.getByLabel("统一社会信用代码").fill(right.toLowerCase());
  await page.getByRole("button", { name: "注册单位" }).click();
  await page.waitForURL(/\/sign-in/);
  await signIn(page, email, demonstrationPassword);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/host/organization");
  await expect(page.getByText(right).first()).toBeVisible();
});
