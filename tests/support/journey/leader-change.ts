import type { Page } from "@playwright/test";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { expect } from "../e2e-test";
import { saveAndReturn, sendStep, signCaseOnPage } from "./base-case";
import { uploadPdf } from "./declaration";

export interface LeaderChange {
  baseId: string;
  before: string;
  after: string;
  occurredOn: PlainDate;
}

/** The editor writes the whole application for another leader by hand. @returns the case */
export async function writeLeaderChange(editor: Page, { baseId, before, after, occurredOn }: LeaderChange): Promise<string> {
  await editor.goto(`/host/bases/${baseId}`);
  await editor.getByRole("link", { name: "申请变更" }).click();
  await editor.getByLabel("变更事项").selectOption("leader");
  await editor.getByRole("radio", { name: "已发生" }).check();
  await editor.getByLabel("发生日期", { exact: true }).fill(occurredOn);
  await editor.getByRole("button", { name: "开始填写变更申请" }).click();
  await expect(editor.getByLabel("变更前的负责人")).toHaveValue(before);
  const caseId = new URL(editor.url()).pathname.split("/")[3]!;
  const answers = { 变更后的负责人: after, "所在单位、部门": "材料学院", "职务、职称": "教授", 联系电话: "0571-00000001", 邮箱: "leader@example.org", 工作衔接: "在研项目由新负责人接续，已书面告知全部合作机构。" };
  for (const [label, text] of Object.entries(answers)) await editor.getByLabel(label, { exact: true }).fill(text);
  await uploadPdf(editor, "证明材料", "任免文件.pdf");
  await editor.getByRole("button", { name: "保存并填写下一部分" }).click();
  await editor.getByLabel("变更原因").fill("原负责人调离，经单位研究决定。");
  await editor.getByRole("radio", { name: "有一定影响，已采取措施" }).check();
  await editor.getByLabel("影响和措施").fill("已安排衔接，在研项目不受影响。");
  await saveAndReturn(editor);
  return caseId;
}

/** Late is a fact to explain, not a refusal; until it is approved the record says what it said. */
export async function fileLateChange(signer: Page, caseId: string, { baseId, before }: LeaderChange): Promise<void> {
  await signer.goto(`/host/cases/${caseId}/sign`);
  await expect(signer.getByText(/逾期\d+日，仍应受理并记录/).first()).toBeVisible();
  await signCaseOnPage(signer, "签发并提交变更申请", "任免文件流转耗时较长，收到后即提交申请。");
  await signer.goto(`/host/bases/${baseId}`);
  await expect(signer.getByText("有未决变更：基地负责人变更")).toBeVisible();
  await expect(signer.getByRole("definition").filter({ hasText: new RegExp(`^${before}$`) })).toBeVisible();
}

/** Two people of the recommender, then an officer's opinion and a leader's decision. */
export async function approveLeaderChange(people: { handler: Page; approver: Page; officer: Page; leader: Page }, caseId: string, { baseId, before, after }: LeaderChange): Promise<void> {
  const { handler, approver, officer, leader } = people;
  const opinion = "情况属实，衔接安排妥当，符合第十六条。";
  await handler.goto(`/recommender/cases/${caseId}`);
  await sendStep(handler, { proposal: "同意", opinion, button: "提出意见" });
  await approver.goto(`/recommender/cases/${caseId}`);
  await sendStep(approver, { button: "审核同意并报送…", confirm: "审核同意并报送" });
  await expect(approver.getByText("省科技厅（省科技厅审核）")).toBeVisible();

  await officer.goto(`/province/cases/${caseId}`);
  await expect(officer.getByText(/逾期 \d+ 日提交/)).toBeVisible();
  await sendStep(officer, { proposal: "同意", opinion, button: "提出意见" });
  await officer.goto(`/province/bases/${baseId}`);
  await expect(officer.getByText("有未决变更：基地负责人变更")).toBeVisible();
  await leader.goto(`/province/cases/${caseId}`);
  await expect(leader.getByRole("row", { name: new RegExp(`负责人 ${before} ${after}`) })).toBeVisible();
  await sendStep(leader, { button: "同意变更…", confirm: "同意变更" });
  await expect(leader.getByText("变更完成").first()).toBeVisible();
}

/** The new leader stands in the dossier, and the one before as of the day before. */
export async function expectDatedLeader(leader: Page, { baseId, before, after }: LeaderChange, dayBefore: PlainDate): Promise<void> {
  await leader.goto(`/province/bases/${baseId}`);
  await expect(leader.getByRole("definition").filter({ hasText: new RegExp(`^${after}$`) })).toBeVisible();
  await expect(leader.getByText("有未决变更")).toHaveCount(0);
  await leader.goto(`/province/bases/${baseId}?on=${dayBefore}`);
  await expect(leader.getByRole("definition").filter({ hasText: new RegExp(`^${before}$`) })).toBeVisible();
}
