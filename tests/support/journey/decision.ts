import type { Page } from "@playwright/test";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { expect } from "../e2e-test";
import type { PublishedCall } from "./call";

/** The officer draws up the list from the assessed applications and proposes all of them. @returns its id */
export async function draftProposedList(officer: Page, call: PublishedCall, title: string): Promise<string> {
  await officer.goto("/province/proposals");
  const form = officer.locator("form").filter({ hasText: call.title });
  await form.getByLabel("名单标题").fill(title);
  await form.getByRole("button", { name: "拟制建议名单" }).click();
  await officer.waitForURL(/\/province\/proposals\/[0-9a-f-]{36}$/);
  for (const choice of await officer.getByRole("radio", { name: "拟认定", exact: true }).all()) await choice.check();
  // The leader is offered what the saved list calls for: wait for the answer to the saving.
  const saved = officer.waitForResponse((answer) => answer.request().method() === "POST" && answer.ok());
  await officer.getByRole("button", { name: "保存名单" }).click();
  await saved;
  await expect(officer.getByText("名单保存后，由省科技厅负责人办理")).toBeVisible();
  return officer.url().split("/").at(-1)!;
}

export interface PublicNotice {
  id: string;
  endsOn: PlainDate;
}

/** The leader opens the public notice. */
export async function openNotice(leader: Page, listId: string): Promise<PublicNotice> {
  await leader.goto(`/province/proposals/${listId}`);
  await leader.getByRole("button", { name: "公示…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "开始公示" }).click();
  await expect(leader.getByRole("link", { name: "查看公示页面" })).toBeVisible();
  const notice = await db.notice.findFirstOrThrow({ where: { proposedListId: listId } });
  return { id: notice.id, endsOn: fromDbDay(notice.endsOn!) };
}

/** When the last day is over the officer takes the list to the decision. */
export async function closeNotice(officer: Page, listId: string): Promise<void> {
  await officer.goto(`/province/proposals/${listId}`);
  await officer.getByRole("button", { name: "公示期满，提交决策…" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "提交决策" }).click();
  await expect(officer.getByRole("heading", { name: "决策记录" })).toBeVisible();
}

/** The officer enters the decision; without it nothing can be released. */
export async function recordDecision(officer: Page, listId: string): Promise<void> {
  await officer.goto(`/province/proposals/${listId}`);
  await expect(officer.getByText("尚未登记本次拟发文事项的决策记录")).toBeVisible();
  await officer.getByLabel("会议类型").selectOption({ label: "厅长办公会" });
  await officer.getByLabel("会议日期", { exact: true }).fill(await today());
  await officer.getByLabel("会议纪要编号").fill("〔2026〕19号");
  await officer.getByLabel("决策意见").fill("同意认定名单所列基地，按程序发文。");
  await officer.getByRole("button", { name: "登记决策记录" }).click();
  await expect(officer.getByText("〔2026〕19号")).toBeVisible();
}

/** The leader releases the list under a document number; the applications become bases. @returns the base's number */
export async function releaseList(leader: Page, listId: string, documentNumber: string): Promise<string> {
  await leader.goto(`/province/proposals/${listId}`);
  await leader.getByLabel("文号").fill(documentNumber);
  await leader.getByLabel("成文日期", { exact: true }).fill(await today());
  await leader.getByRole("button", { name: "发文认定…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "发文认定" }).click();
  await expect(leader.getByText("已认定 1 家")).toBeVisible();
  const href = await leader.locator('a[href^="/bases/"]').first().getAttribute("href");
  return decodeURIComponent(href!.split("/").at(-1)!);
}
