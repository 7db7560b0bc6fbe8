import { expect, test } from "../support/e2e-test";

/** Of its own in a portal in which this has run before. */
const nameZh = `智能感知国际联合研究中心${Date.now() % 1_000_000}`;

test("an officer lists a ministry base and its grade, and a leader decides whether it may be included", async ({ signedIn }) => {
  const [officer, leader] = [await signedIn("officer@province.example"), await signedIn("leader@province.example")];
  await officer.goto("/province/ministry-bases");
  await officer.getByText("登记部级基地", { exact: true }).first().click();
  await officer.getByLabel("基地名称").fill(nameZh);
  await officer.getByLabel("类型", { exact: true }).fill("国际联合研究中心");
  await officer.getByLabel("依托单位").fill("浙江虚构大学");
  await officer.getByLabel("科技部认定文件文号").fill("国科发外〔2026〕5号");
  await officer.getByRole("button", { name: "登记部级基地" }).click();
  const line = officer.getByRole("row", { name: new RegExp(nameZh) });
  await expect(line).toBeVisible();

  await officer.getByText("登记科技部评价结果", { exact: true }).first().click();
  await officer.getByRole("combobox", { name: "部级基地" }).selectOption({ label: nameZh });
  await officer.getByLabel("评价年度").fill("2026");
  await officer.getByRole("radio", { name: "优秀" }).check();
  await officer.getByLabel("评价结果文件文号").fill("国科发外〔2026〕40号");
  await officer.getByRole("button", { name: "登记评价结果" }).click();
  await expect(line).toContainText("待决定");
  await expect(line.getByRole("button", { name: "纳入…" })).toHaveCount(0);

  await leader.goto("/province/ministry-bases");
  const own = leader.getByRole("row", { name: new RegExp(nameZh) });
  await own.getByRole("button", { name: "纳入…", exact: true }).click();
  await leader.getByRole("alertdialog").getByRole("textbox").fill("科技部评价优秀，依第十九条纳入。");
  await leader.getByRole("alertdialog").getByRole("button", { name: "纳入补助范围" }).click();
  await expect(own).toContainText("已纳入");
});
