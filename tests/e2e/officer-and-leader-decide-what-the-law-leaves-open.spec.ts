import { expect, test } from "../support/e2e-test";

const notice2027 = `一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月13日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）至17日（周五）放假，共3天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。10月9日（周六）上班。`;

test("an officer enters a year's holidays from the notice, and a leader sees what moves before confirming", async ({ signedIn }) => {
  const officer = await signedIn("officer@province.example");
  await officer.goto("/province/settings/calendars/new");
  await expect(officer.getByLabel("年份", { exact: true })).toHaveValue("2027");
  await officer.getByLabel("通知原文").fill(notice2027);
  await officer.getByRole("button", { name: "识别并填入" }).click();
  await expect(officer.getByText("已填入 7 个假期、4 个上班日")).toBeVisible();
  await expect(officer.getByLabel("第 2 行 末日")).toHaveValue("2027-02-11");

  // What contradicts the statutory days is said at the table; nothing typed is lost.
  await officer.getByRole("button", { name: "删除第 5 行" }).click();
  await officer.getByRole("button", { name: "提交负责人确认" }).click();
  await expect(officer.getByText("缺少法定节日端午节：2027年6月9日（周三）。").first()).toBeVisible();
  await officer.getByRole("button", { name: "添加假期" }).click();
  await officer.getByLabel("第 7 行 节日").fill("端午节");
  await officer.getByLabel("第 7 行 首日").fill("2027年6月9日");
  await officer.getByLabel("第 7 行 末日").fill("2027-6-9");
  await officer.getByRole("button", { name: "提交负责人确认" }).click();
  await officer.waitForURL(/\/province\/settings\/changes\/[0-9a-f-]{36}$/);
  await expect(officer.getByText("由省科技厅负责人确认。")).toBeVisible();

  const leader = await signedIn("leader@province.example");
  await leader.goto(new URL(officer.url()).pathname);
  await expect(leader.getByText(/项期限的最后一日变动/)).toBeVisible();
  await leader.getByRole("button", { name: "确认变更…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "确认变更" }).click();
  await expect(leader.getByText("已确认", { exact: true }).first()).toBeVisible();
  await leader.goto("/province/settings/calendars");
  await expect(leader.getByRole("row", { name: /2027年 已确认 元旦 1月1日 至 1月3日/ })).toBeVisible();
});

test("a weight that breaks the sum of a hundred is refused beside its field", async ({ signedIn }) => {
  const officer = await signedIn("officer@province.example");
  await officer.goto("/province/settings/parameters/assessmentWeights");
  await officer.getByLabel("国别权重", { exact: true }).fill("20");
  await officer.getByLabel("生效日", { exact: true }).fill("2027-03-01");
  await officer.getByLabel("依据", { exact: true }).fill("厅长办公会纪要〔2026〕19号");
  await officer.getByLabel("理由", { exact: true }).fill("调整评审的侧重点");
  await officer.getByRole("button", { name: "提交负责人确认" }).click();
  await expect(officer.getByText("四项权重合计应为100，现为105。").first()).toBeVisible();
  await officer.getByLabel("领域权重", { exact: true }).fill("20");
  await officer.getByRole("button", { name: "提交负责人确认" }).click();
  await officer.waitForURL(/\/province\/settings\/changes\/[0-9a-f-]{36}$/);
  await expect(officer.getByRole("row", { name: /国别权重 15% 20%/ })).toBeVisible();
});
