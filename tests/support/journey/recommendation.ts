import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";
import type { PublishedCall } from "./call";

/** The handler goes through the checklist, writes the opinion and hands it to the approver; the handler cannot approve. */
export async function handleRecommendation(handler: Page, applicationId: string, opinion: string): Promise<void> {
  await handler.goto(`/recommender/applications/${applicationId}`);
  for (const answer of await handler.getByRole("radio", { name: "已核对，属实" }).all()) await answer.check();
  await handler.getByLabel("核对了什么").fill("抽核合作协议原件两份、立项文件一份，与填报一致。");
  await handler.getByRole("radio", { name: "推荐", exact: true }).check();
  await handler.getByLabel("初评意见", { exact: true }).fill(opinion);
  await handler.getByRole("button", { name: "提交审核人" }).click();
  await expect(handler.getByText(/^查看逐项核对/)).toBeVisible();
  await expect(handler.getByRole("button", { name: "同意推荐…" })).toHaveCount(0);
}

/** The approver, another person, sends the case to the province. */
export async function approveRecommendation(approver: Page, applicationId: string): Promise<void> {
  await approver.goto(`/recommender/applications/${applicationId}`);
  await approver.getByRole("button", { name: "同意推荐…" }).click();
  await approver.getByRole("alertdialog").getByRole("button", { name: "同意推荐" }).click();
  await expect(approver.getByRole("alertdialog")).toHaveCount(0);
  await expect(approver.getByRole("button", { name: "同意推荐…" })).toHaveCount(0);
}

/** The call asks for an order: without it the approver cannot recommend and is told why. */
export async function rankFirst(approver: Page, call: PublishedCall, applicationId: string): Promise<void> {
  await approver.goto(`/recommender/applications/${applicationId}`);
  await expect(approver.getByText("本批次要求按优先次序推荐，请先排序")).toBeVisible();
  await approver.getByRole("link", { name: "去排序" }).click();
  await expect(approver.getByText(call.title).first()).toBeVisible();
  await approver.getByRole("button", { name: "保存次序" }).click();
  await expect(approver.getByRole("status").filter({ hasText: "次序已保存" })).toBeVisible();
}
