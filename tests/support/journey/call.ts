import type { Page } from "@playwright/test";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { categoryLabels } from "@/lib/regulation/terms";
import { expect } from "../e2e-test";
import { groupUnder } from "./fill-section";

export interface PublishedCall {
  id: string;
  title: string;
}

/** The officer drafts a call that is open from today with one working day of public notice and at least three experts. */
export async function draftCall(officer: Page, title: string, category: Category, { ranking = false } = {}): Promise<PublishedCall> {
  const day = await today();
  await officer.goto("/province/calls/new");
  await officer.getByLabel("标题", { exact: true }).fill(title);
  await officer.getByLabel("通知文号").fill("浙科函外〔2026〕900号");
  for (const [key, label] of Object.entries(categoryLabels)) await groupUnder(officer, "受理类别").getByRole("checkbox", { name: label }).setChecked(key === category);
  await officer.getByLabel("开放日期", { exact: true }).fill(day);
  await officer.getByLabel("开放时刻").fill("00:00");
  await officer.getByLabel("截止日期", { exact: true }).fill(addDays(day, 60));
  await officer.getByLabel("申报说明").fill("为做好本批次国际科技合作基地认定工作，现将有关事项通知如下。");
  await officer.getByLabel("申报要求").fill("依托单位应当符合管理办法规定的建设条件。");
  await officer.getByLabel("联系方式").fill("省科技厅国际合作处 0571-00000003");
  await officer.getByRole("checkbox", { name: "推荐部门须对推荐项目排序" }).setChecked(ranking);
  await officer.getByLabel("每份申报的评审专家人数").fill("3");
  await officer.getByLabel("公示期", { exact: true }).fill("1");
  await officer.getByRole("button", { name: "保存草稿" }).click();
  await officer.waitForURL(/\/province\/calls\/[0-9a-f-]{36}$/);
  await expect(officer.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(officer.getByText("批次由省科技厅负责人发布")).toBeVisible();
  return { id: officer.url().split("/").at(-1)!, title };
}

/** The leader looks at it and publishes it; the public can read it at once. */
export async function publishCall(leader: Page, visitor: Page, call: PublishedCall): Promise<void> {
  await visitor.goto("/calls");
  await expect(visitor.getByText(call.title)).toHaveCount(0);
  await leader.goto(`/province/calls/${call.id}`);
  await leader.getByRole("button", { name: "发布批次…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "发布批次" }).click();
  await expect(leader.getByRole("alertdialog")).toHaveCount(0);
  await visitor.goto(`/calls/${call.id}`);
  await expect(visitor.getByRole("heading", { level: 1, name: call.title })).toBeVisible();
}
