import type { Page } from "@playwright/test";
import { today } from "@/lib/platform/clock";
import { expect } from "../e2e-test";
import { saveAndReturn } from "./base-case";
import { confirmOnPage } from "./evaluation";

/** The officer finds that each of these elements is made out. */
export async function findElementsOnPage(officer: Page, elements: readonly string[]): Promise<void> {
  for (const element of elements) {
    const group = officer.getByRole("group", { name: new RegExp(element) });
    await group.getByRole("radio", { name: "成立", exact: true }).check();
    await group.getByLabel("事实、证据和理由").fill(`${element}，经核查有关材料予以认定，详见记录和附件。`);
  }
  await officer.getByRole("button", { name: "认定要件" }).click();
  await expect(officer.getByText(/^已认定：/)).toBeVisible();
  await expect(officer.getByRole("button", { name: "发出拟处理告知书…" })).toHaveCount(0);
}

/** The leader, who is another person, tells the host of the decision that is proposed. */
export async function giveNoticeOnPage(leader: Page, facts: string, reasons: string): Promise<void> {
  await leader.getByLabel("拟作决定的事实").fill(facts);
  await leader.getByLabel("理由和依据").fill(reasons);
  await confirmOnPage(leader, "发出拟处理告知书…", "发出告知书");
  await expect(leader.getByText("依托单位（拟处理告知）")).toBeVisible();
}

/** The host's signer writes its defence and files it. */
export async function defendOnPage(signer: Page, caseId: string, defence: string): Promise<void> {
  await signer.goto(`/host/cases/${caseId}`);
  await signer.getByRole("link", { name: /填写：陈述申辩/ }).click();
  await signer.getByLabel("陈述申辩意见").fill(defence);
  await signer.getByLabel("没有其他陈述申辩，不再补充").check();
  await saveAndReturn(signer);
  await signer.getByRole("link", { name: "核对并签发" }).click();
  await signer.getByLabel(/本人已核对以上内容/).check();
  await signer.getByRole("button", { name: "签发并提交陈述申辩" }).click();
  await expect(signer.getByText("依托单位（拟处理告知）")).toBeVisible();
}

/** The officer answers the defence and records the collective decision of today. */
export async function closeDefenceAndDecide(officer: Page, summary: string, answer: string): Promise<void> {
  await officer.getByLabel("陈述申辩的要点").fill(summary);
  await officer.getByLabel("采纳情况和理由").fill(answer);
  await officer.getByRole("button", { name: "陈述申辩结束，提交集体决策" }).click();
  await officer.getByLabel("会议类型").selectOption("厅长办公会");
  await officer.getByLabel("会议日期", { exact: true }).fill(await today());
  await officer.getByLabel("会议纪要编号").fill("〔2026〕31号");
  await officer.getByLabel("决策意见").fill("经集体讨论，同意取消该基地的国合基地资格。");
  await officer.getByRole("button", { name: "登记集体决策" }).click();
  await expect(officer.getByText("省科技厅（待发文）")).toBeVisible();
}

/** The leader issues the decision today, and the officer records that it was served today. */
export async function issueAndServe(leader: Page, officer: Page, documentNumber: string): Promise<void> {
  await leader.reload();
  await leader.getByLabel("文号").fill(documentNumber);
  await leader.getByLabel("成文日期", { exact: true }).fill(await today());
  await confirmOnPage(leader, "发文取消资格…", "发文取消资格");
  await expect(leader.getByText("省科技厅（已发文，待送达）")).toBeVisible();

  await officer.reload();
  await officer.getByLabel("送达日期", { exact: true }).fill(await today());
  await officer.getByLabel("送达方式").fill("系统送达");
  await officer.getByRole("button", { name: "登记送达" }).click();
  await expect(officer.getByText(/向浙江省人民政府申请行政复议/)).toBeVisible();
}
