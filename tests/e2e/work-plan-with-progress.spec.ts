import { fillCase } from "../builders/fill-form";
import { actorWithAccount, baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { signCaseOnPage } from "../support/journey/base-case";

const host = "mingzhou";
const what = "签署联合实验室协议";

test("a host keeps its annual plan to itself until it is signed; then its recommender sees the plan and its progress", async ({ signedIn, allowBrowserError }) => {
  allowBrowserError(/404 \(Not Found\)/); // the draft is nobody else's
  const base = await baseOf(host, { fieldZh: "数字孪生", fieldEn: "Digital Twins" });
  const [editor, signer, handler] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`), await signedIn("handler@ningbo.example")];

  await editor.goto(`/host/bases/${base.id}`);
  await editor.getByRole("link", { name: "拟制工作计划" }).click();
  await editor.getByRole("radio", { name: /年度工作计划/ }).first().check();
  await editor.getByRole("button", { name: "开始拟制" }).click();
  await editor.waitForURL(/\/host\/cases\/[^/]+$/);
  const caseId = new URL(editor.url()).pathname.split("/").at(-1)!;
  const items = [{ id: "a", task: "channels", what, owner: "沈知远", dueOn: "2027-06-30" }];
  await fillCase(await actorWithAccount(`editor@${host}.example`), caseId, { plan: { goals: "与两家海外机构共建联合实验室。", items } });
  await handler.goto(`/recommender/cases/${caseId}`);
  await expect(handler.getByRole("heading", { level: 1 })).toHaveText("没有找到这个页面");
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发确定计划");

  await editor.goto(`/host/cases/${caseId}/sections/plan`);
  await editor.getByLabel("第 1 行 进展", { exact: true }).or(editor.getByLabel("进展", { exact: true })).first().selectOption({ label: "有偏差" });
  await editor.getByLabel("第 1 行 进展和偏差说明").or(editor.getByLabel("进展和偏差说明", { exact: true })).first().fill("对方换届，签约推迟一季度。");
  await editor.getByRole("button", { name: /^保存/ }).first().click();
  await handler.goto(`/recommender/cases/${caseId}`);
  await expect(handler.getByText("任务和进展：目前进展")).toBeVisible();
  await expect(handler.getByText("对方换届，签约推迟一季度。").first()).toBeVisible();
});
