import type { Page } from "@playwright/test";
import { expect } from "../e2e-test";
import { confirmOnPage } from "./evaluation";

const text = (what: string) => `${what}，依据在案材料和现场情况认定。`;

/** The leader orders rectification on the page of the evaluation it follows. @returns the new case */
export async function orderRectificationOnPage(leader: Page, evaluationCaseId: string): Promise<string> {
  await leader.goto(`/province/cases/${evaluationCaseId}`);
  await leader.getByLabel("整改要求").fill(text("请补齐合作渠道"));
  await confirmOnPage(leader, "下达限期整改…", "下达限期整改");
  await expect(leader.getByText("组织推荐部门（明确优化提升方案）")).toBeVisible();
  return new URL(leader.url()).pathname.split("/").at(-1)!;
}

/** “组织推荐部门应强化支持与指导，明确优化提升方案” */
export async function planRectificationOnPage(handler: Page, caseId: string): Promise<void> {
  await handler.goto(`/recommender/cases/${caseId}`);
  await handler.getByLabel("优化提升方案").fill(text("分三个阶段补齐短板"));
  await handler.getByLabel("本部门的支持与指导措施").fill("安排专人每月联系指导。");
  await handler.getByLabel("第 1 行 措施").fill("新增两家海外合作机构");
  await handler.getByLabel("第 1 行 责任人").fill("基地负责人");
  await handler.getByRole("button", { name: "明确优化提升方案" }).click();
  await expect(handler.getByText("依托单位（整改中）")).toBeVisible();
}

/** The leader looks at what was done and accepts it. */
export async function acceptRectificationOnPage(leader: Page, caseId: string): Promise<void> {
  await leader.goto(`/province/cases/${caseId}`);
  await leader.getByLabel("验收意见").fill(text("逐项核对，措施落实"));
  await confirmOnPage(leader, "验收通过…", "验收通过");
  await expect(leader.getByText("整改完成").first()).toBeVisible();
}
