import type { Page } from "@playwright/test";
import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";

const host = "mingzhou";

async function say(page: Page, label: string, text: string, button: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByText(text).last()).toBeVisible();
}

test("a host asks for help, its recommender hands the matter on, the province answers, and the host closes it", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "深海探测", fieldEn: "Deep-Sea Exploration" });
  const [editor, handler, officer] = [await signedIn(`editor@${host}.example`), await signedIn("handler@ningbo.example"), await signedIn("officer@province.example")];

  await editor.goto(`/host/bases/${base.id}`);
  await editor.getByRole("link", { name: "反映困难" }).click();
  await editor.getByLabel("事项", { exact: true }).fill("外籍专家来华工作许可受阻");
  await editor.getByLabel("情况和希望得到的帮助").fill("两名外籍专家的来华工作许可办理受阻，请协调。");
  await editor.getByRole("button", { name: "提交组织推荐部门" }).click();
  await editor.waitForURL(/\/host\/cases\/[^/]+$/);
  await expect(editor.getByRole("heading", { level: 1 })).toHaveText("外籍专家来华工作许可受阻");
  const caseId = new URL(editor.url()).pathname.split("/").at(-1)!;

  await handler.goto(`/recommender/cases/${caseId}`);
  await handler.getByText("提请省科技厅协调", { exact: true }).first().click();
  await say(handler, "提请的理由", "涉及省级部门职权，请省科技厅协调。", "提请省科技厅协调");
  await expect(handler.getByRole("button", { name: "答复", exact: true })).toHaveCount(0);

  await officer.goto(`/province/cases/${caseId}`);
  await expect(officer.getByText("两名外籍专家的来华工作许可办理受阻，请协调。").first()).toBeVisible();
  await say(officer, "答复", "已商有关部门，请于本周补交材料。", "答复");

  await editor.reload();
  await say(editor, "没有解决的情况", "材料已补交，仍未办理。", "继续反映");
  await handler.reload();
  await say(handler, "答复", "已派人陪同办理完毕。", "答复");
  await editor.reload();
  await editor.getByText("关闭", { exact: true }).first().click();
  await say(editor, "关闭的说明", "问题已经解决，谢谢。", "关闭");
  await expect(editor.getByText("已关闭").first()).toBeVisible();
});
