import { carrier } from "../builders/admissions";
import { expect, test } from "../support/e2e-test";
import { daysAgo } from "../support/journey/base-case";
import { confirmOnPage } from "../support/journey/evaluation";

test("an older carrier is listed, every condition is answered, decided by a meeting, and admitted by a document of the leader", async ({ signedIn }) => {
  const { listTitle, carrierName, originalDocument, hostName, creditCode, fieldZh, fieldEn, leaderName } = carrier();
  const [officer, leader] = [await signedIn("officer@province.example"), await signedIn("leader@province.example")];
  await officer.goto("/province/admissions");
  await officer.getByRole("link", { name: "列入名单", exact: true }).click();
  const form = officer.locator("form").filter({ has: officer.getByRole("radiogroup", { name: /原有载体类型/ }).or(officer.getByRole("group", { name: /原有载体类型/ })) });
  await form.getByLabel("名单名称").fill(listTitle);
  await form.getByRole("radio", { name: /孵化中心/ }).check();
  for (const [label, text] of [["原有载体名称", carrierName], ["原认定或激励文号", originalDocument], ["依托单位", hostName], ["统一社会信用代码", creditCode], ["领域或方向（中文）", fieldZh], ["领域或方向（英文）", fieldEn], ["负责人", leaderName], ["合作国家（地区）", "德国"]] as const) {
    await form.getByLabel(label, { exact: true }).fill(text);
  }
  await form.getByLabel("单位类型").selectOption({ label: "企业" });
  await form.getByLabel("单位成立日期", { exact: true }).fill("2015-04-01");
  await form.getByLabel("设区市").selectOption({ label: "杭州市" });
  await form.getByLabel("技术领域").selectOption({ index: 9 });
  await form.getByRole("button", { name: "列入名单" }).click();
  await officer.waitForURL(/\/province\/admissions\/[0-9a-f-]{36}$/);
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText(carrierName);

  for (const answer of await officer.getByRole("radio", { name: "符合", exact: true }).all()) await answer.check();
  // What the rules found met is folded away, answered already.
  for (const note of await officer.getByLabel("依据和说明").all()) if (await note.isVisible()) await note.fill("已核对纸质材料，见卷宗第三册。");
  await officer.getByRole("button", { name: "保存核对结果" }).click();
  await expect(officer.getByRole("heading", { name: "条件核对结果" })).toBeVisible();
  await officer.getByLabel("会议类型").selectOption("厅长办公会");
  await officer.getByLabel("会议日期", { exact: true }).fill(await daysAgo(2));
  await officer.getByLabel("会议纪要编号").fill("〔2026〕21号");
  await officer.getByLabel("决策意见").fill("同意按名单纳入国合基地序列。");
  await officer.getByLabel("不经专家评审的理由").fill("原认定时已经专家评审，本次逐项核对条件。");
  await officer.getByRole("button", { name: "登记集体决策" }).click();
  await expect(officer.getByRole("heading", { name: "集体决策" })).toBeVisible();
  await expect(officer.getByRole("button", { name: "发文纳入…" })).toHaveCount(0);

  await leader.goto(new URL(officer.url()).pathname);
  await leader.getByLabel("文号").fill(`浙科发外〔2026〕${1000 + (Date.now() % 9000)}号`);
  await leader.getByLabel("成文日期", { exact: true }).fill(await daysAgo(0));
  await confirmOnPage(leader, "发文纳入…", "发文纳入");
  await leader.waitForURL(/\/province\/bases\/[0-9a-f-]{36}$/);
  await expect(leader.getByRole("heading", { level: 1 })).toHaveText(`浙江省科技厅${fieldZh}国际科技合作基地`);
  await expect(leader.getByText(/原有载体纳入/).first()).toBeVisible();
});
