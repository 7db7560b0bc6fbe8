import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/e2e-test";

// The tools for the public: nobody signs in, each result names its clause.

const caution = "仅供参考，以办法和省科技厅的决定为准。";

test("anybody finds out until when a change must be filed, and can send the answer as an address", async ({ page }) => {
  await page.goto("/calculators");
  await page.getByRole("link", { name: "期限计算" }).click();
  await page.getByLabel("变更事项发生之日").fill("2026年8月25日");
  await page.getByRole("button", { name: "计算变更申请期限" }).click();
  await expect(page).toHaveURL(/occurredOn=/);
  await expect(page.getByRole("heading", { name: "最后一日：2026年9月28日（周一）" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("依《民法典》第二百零三条顺延");
  await expect(page.getByRole("main")).toContainText(caution);
  await page.reload();
  await expect(page.getByRole("heading", { name: "最后一日：2026年9月28日（周一）" })).toBeVisible();
});

test("a day that does not exist is named at its field", async ({ page }) => {
  await page.goto("/calculators/deadlines?of=working-days&from=2026-02-30&days=5");
  await page.getByRole("alert").getByRole("link", { name: /2026-02-30 不是存在的日期/ }).click();
  await expect(page.getByLabel("起算之日")).toBeFocused();
});

test("the other periods are answered by the same law", async ({ page }) => {
  await page.goto("/calculators/deadlines?of=annual-report&recognizedOn=2026-12-15&year=2027");
  await expect(page.getByRole("heading", { name: "无须提交年度报告" })).toBeVisible();
  await page.goto("/calculators/deadlines?of=reapplication&revokedOn=2026-11-22&on=2029-11-22");
  await expect(page.getByRole("heading", { name: /2029年11月23日.*起可以申报，届时不能申报/ })).toBeVisible();
});

test("the intensity is computed while one types, and says what is missing", async ({ page }) => {
  await page.goto("/calculators/research-intensity");
  await page.getByLabel("申报年度").selectOption({ label: "2027 年" });
  const rows = [["180", "4000"], ["207", "4600"], ["225", "5000"]] as const;
  for (const [index, [rd, revenue]] of rows.entries()) {
    await page.getByLabel(`第 ${index + 1} 行 研究开发费用总额（万元）`).fill(rd);
    await page.getByLabel(`第 ${index + 1} 行 销售收入（万元）`).fill(revenue);
  }
  await expect(page.getByText("强度 4.5%，未达到 5%，还差研发费用 68.00 万元")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(caution);
  await page.getByRole("textbox", { name: "成立日期" }).fill("2025-03-01");
  await expect(page.getByLabel("第 3 行 销售收入（万元）")).toHaveCount(0);
});

test("a field that repeats the name's words is pointed out with the name it would make", async ({ page }) => {
  await page.goto("/calculators/base-name");
  await page.getByLabel("领域或方向（中文）").fill("浙江省眼视光器械");
  await page.getByLabel("领域或方向（英文）").fill("Optometry Devices");
  await page.getByRole("button", { name: "核对名称" }).click();
  await expect(page.getByText("不应含有：浙江省。")).toBeVisible();
  await expect(page.getByText("浙江省科技厅浙江省眼视光器械国际科技合作基地")).toBeVisible();
  await expect(page.getByRole("heading", { name: "名称近似的国合基地" })).toBeVisible();
});

for (const size of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
  test.describe(`the tools at ${size.width}×${size.height}`, () => {
    test.use({ viewport: size });

    for (const path of [
      "/calculators",
      "/calculators/deadlines?of=change-deadline&occurredOn=2026-08-25",
      "/calculators/research-intensity",
      "/calculators/base-name?fieldZh=眼视光器械&fieldEn=Optometry",
      "/self-check",
    ]) {
      test(`${path} has no violations and does not scroll sideways`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      });
    }
  });
}

test("the self-check names what is not met with its clause, and is carried into a new declaration without touching what is written", async ({ signedIn }) => {
  const page = await signedIn("editor@moganshan.example");
  await page.goto("/self-check");
  await page.getByRole("button", { name: "核对申报条件" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "请选择申报类别" })).toBeVisible();
  await page.getByLabel("开放服务类").check();
  await page.getByLabel("单位性质").selectOption({ label: "科技服务机构" });
  await page.getByLabel("组织形式").selectOption({ label: "企业法人" });
  await page.getByLabel("注册地").selectOption({ label: "浙江省外" });
  await page.getByLabel("隶属关系").selectOption({ label: "民营及其他" });
  await page.getByRole("group", { name: "已经建立的管理制度" }).getByLabel("保密").check();
  await page.getByLabel("海外合作机构").fill("2");
  await page.getByLabel("所属技术领域").selectOption({ label: "功能材料" });
  await page.getByLabel("领域或方向（中文）").fill("离岸孵化服务");
  await page.getByRole("button", { name: "核对申报条件" }).click();

  const result = page.getByRole("region", { name: "自测结果" });
  await expect(result).toBeFocused();
  await expect(result).toContainText("开放服务类：不符合条件");
  await expect(result).toContainText("仅供参考，以办法和省科技厅的决定为准。");
  const registered = result.locator("#finding-art07-registered-in-zhejiang");
  await expect(registered).toContainText("注册地不在浙江省内");
  await registered.getByText("第七条（一）").click();
  await expect(page.getByRole("dialog")).toContainText("依托单位为浙江省内依法注册的独立法人");
  await page.keyboard.press("Escape");

  await result.getByRole("link", { name: "带入新的申报" }).click();
  await page.getByRole("group", { name: /^申报批次/ }).getByRole("radio").first().check();
  await page.getByRole("group", { name: /^类别/ }).getByLabel("开放服务类").check();
  await page.getByRole("button", { name: "开始申报" }).click();
  await page.getByRole("button", { name: "填入自测内容" }).click();
  await expect(page.getByText("已填入：基本信息、管理制度与科技安全。请逐项核对后补充完整。")).toBeVisible();
  await page.goto(`${page.url()}/sections/overview`);
  await expect(page.getByLabel("领域或方向（中文）")).toHaveValue("离岸孵化服务");
});
