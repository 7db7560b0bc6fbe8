import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { daysAgo } from "../support/journey/base-case";

const host = "mingzhou";

test("a recommender records a check with findings, the host answers by its day, and the answer is sent back once and accepted", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "工业母机", fieldEn: "Machine Tools" });
  const [handler, editor] = [await signedIn("handler@ningbo.example"), await signedIn(`editor@${host}.example`)];

  await handler.goto(`/recommender/bases/${base.id}/inspection`);
  await handler.getByRole("checkbox", { name: /保密/ }).check();
  await handler.getByRole("checkbox", { name: /科技安全/ }).check();
  await handler.getByRole("radio", { name: "发现问题，需要落实" }).check();
  await handler.getByLabel("检查情况").fill("保密制度未覆盖外籍访问学者，应在期限内修订。");
  await handler.getByLabel("落实期限", { exact: true }).fill(await daysAgo(-30));
  await handler.getByRole("button", { name: "登记检查" }).click();
  await handler.waitForURL(/\/recommender\/cases\/[^/]+$/);
  await expect(handler.getByText("依托单位", { exact: false }).first()).toBeVisible();
  const caseId = new URL(handler.url()).pathname.split("/").at(-1)!;

  await editor.goto("/host/duties");
  await editor.getByRole("row", { name: /工业母机/ }).getByRole("link").first().click();
  await expect(editor).toHaveURL(new RegExp(`/host/cases/${caseId}$`));
  await expect(editor.getByText("保密制度未覆盖外籍访问学者，应在期限内修订。").first()).toBeVisible();
  const answer = async (text: string) => {
    await editor.getByLabel("落实情况", { exact: true }).fill(text);
    await editor.getByRole("button", { name: "答复落实情况" }).click();
    await expect(editor.getByText(text).last()).toBeVisible();
  };
  await answer("制度已修订并印发。");

  await handler.reload();
  await handler.getByText("继续落实", { exact: true }).first().click();
  await handler.getByLabel("还要落实什么").fill("还要组织培训。");
  await handler.getByRole("button", { name: "退回继续落实" }).click();
  await expect(handler.getByText("还要组织培训。").last()).toBeVisible();
  await editor.reload();
  await answer("已组织培训两次，签到表存档。");
  await handler.reload();
  await handler.getByLabel("核对意见").fill("核对无误，落实到位。");
  await handler.getByRole("button", { name: "落实到位，办结" }).click();
  await expect(handler.getByText("已办结").first()).toBeVisible();
  await editor.goto("/host/duties");
  await expect(editor.getByRole("row", { name: /工业母机/ })).toHaveCount(0);
});
