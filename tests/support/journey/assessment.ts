import type { Page } from "@playwright/test";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { addDays } from "@/lib/regulation/plain-date";
import { expect } from "../e2e-test";
import type { PublishedCall } from "./call";

/** The officer chooses the experts out of the pool and sets the day. @returns e-mail → assignment */
export async function assignExperts(officer: Page, call: PublishedCall, applicationId: string, emails: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await officer.goto(`/province/assessments/${call.id}/${applicationId}`);
  const names: string[] = [];
  for (const email of emails) {
    const { name, employerName } = await db.expert.findFirstOrThrow({ where: { user: { email } } });
    await officer.getByRole("searchbox", { name: "查找专家" }).fill(`${name} ${employerName}`);
    await officer.getByRole("checkbox", { name: new RegExp(name) }).check();
    names.push(name);
  }
  await officer.getByLabel("请专家于此日前完成", { exact: true }).fill(addDays(await today(), 14));
  await officer.getByRole("button", { name: `分派 ${emails.length} 位专家` }).click();
  for (const name of names) await expect(officer.getByRole("row", { name: new RegExp(name) }).getByText("待声明").first()).toBeVisible();
  const made = await db.assignment.findMany({ where: { applicationId }, include: { expert: { include: { user: true } } } });
  return new Map(made.map((assignment) => [assignment.expert.user.email, assignment.id]));
}

/** The expert declares that there is no conflict; only then the material opens. */
export async function declareNoConflict(expert: Page, assignmentId: string): Promise<void> {
  await expert.goto(`/expert/assignments/${assignmentId}`);
  await expect(expert.getByRole("heading", { name: "评分表" })).toHaveCount(0);
  await expert.getByRole("checkbox", { name: /不存在应当回避的关系/ }).check();
  await expert.getByRole("checkbox", { name: /保密/ }).check();
  await expert.getByRole("button", { name: "作出声明并打开材料" }).click();
  await expect(expert.getByRole("heading", { name: "评分表" })).toBeVisible();
}

export interface Opinion {
  points: number;
  strengths: string;
  weaknesses: string;
}

/** The expert scores the four dimensions, writes the opinion and submits it, once. */
export async function submitScores(expert: Page, opinion: Opinion): Promise<void> {
  for (const dimension of await expert.getByRole("textbox", { name: /（\d+%）$/ }).all()) await dimension.fill(String(opinion.points));
  await expert.getByLabel("优势", { exact: true }).fill(opinion.strengths);
  await expert.getByLabel("不足", { exact: true }).fill(opinion.weaknesses);
  await expert.getByRole("radio", { name: "推荐", exact: true }).check();
  await expert.getByRole("button", { name: "提交评审意见…" }).click();
  await expert.getByRole("alertdialog").getByRole("button", { name: "提交评审意见" }).click();
  await expect(expert.getByRole("heading", { name: "我的评审意见" })).toBeVisible();
}

/** The officer enters the record of the panel's meeting and ends the assessment of the category. */
export async function recordPanelAndConclude(officer: Page, call: PublishedCall, category: string): Promise<void> {
  await officer.goto(`/province/assessments/${call.id}?category=${category}`);
  await officer.getByLabel("会议日期", { exact: true }).fill(await today());
  await officer.getByLabel("地点").fill("省科技厅三楼会议室");
  await officer.getByLabel("出席人员").fill("评审专家组全体成员，国际合作处工作人员");
  await officer.getByLabel("会议情况").fill("专家组逐件讨论，结合国别、领域和区域布局需求进行综合评议，形成评审意见。");
  await officer.getByRole("button", { name: "登记会议记录" }).click();
  await officer.getByRole("button", { name: "结束评审…" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "结束评审" }).click();
  await expect(officer.getByText("该类别没有处于评审的申报")).toBeVisible();
}
