import { db } from "@/lib/platform/db";
import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { uploadPdf } from "../support/journey/declaration";
import { daysAgo, saveAndReturn, sendStep, signCaseOnPage } from "../support/journey/base-case";

const host = "mingzhou";
const opinion = "情况属实，衔接安排妥当，符合第十六条。";

test("a leader that changed forty days ago is filed late, agreed by two offices, and only then stands in the record", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "智能传感芯片", fieldEn: "Smart Sensor Chips", leaderName: "沈知远" });
  const [editor, signer] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`)];
  const [handler, approver] = [await signedIn("handler@ningbo.example"), await signedIn("approver@ningbo.example")];
  const [officer, leader] = [await signedIn("officer@province.example"), await signedIn("leader@province.example")];

  await editor.goto(`/host/bases/${base.id}`);
  await editor.getByRole("link", { name: "申请变更" }).click();
  await editor.getByLabel("变更事项").selectOption("leader");
  await editor.getByRole("radio", { name: "已发生" }).check();
  await editor.getByLabel("发生日期", { exact: true }).fill(await daysAgo(40));
  await editor.getByRole("button", { name: "开始填写变更申请" }).click();
  await expect(editor.getByLabel("变更前的负责人")).toHaveValue("沈知远");
  const caseId = new URL(editor.url()).pathname.split("/")[3]!;
  for (const [label, text] of [["变更后的负责人", "顾清和"], ["所在单位、部门", "材料学院"], ["职务、职称", "教授"], ["联系电话", "0571-00000001"], ["邮箱", "leader@example.org"], ["工作衔接", "在研项目由新负责人接续，已书面告知全部合作机构。"]] as const) {
    await editor.getByLabel(label, { exact: true }).fill(text);
  }
  await uploadPdf(editor, "证明材料", "任免文件.pdf");
  await editor.getByRole("button", { name: "保存并填写下一部分" }).click();
  await editor.getByLabel("变更原因").fill("原负责人调离，经单位研究决定。");
  await editor.getByRole("radio", { name: "有一定影响，已采取措施" }).check();
  await editor.getByLabel("影响和措施").fill("已安排衔接，在研项目不受影响。");
  await saveAndReturn(editor);

  // Late is a fact to explain, not a refusal.
  await signer.goto(`/host/cases/${caseId}/sign`);
  await expect(signer.getByText(/逾期\d+日，仍应受理并记录/).first()).toBeVisible();
  await signCaseOnPage(signer, "签发并提交变更申请", "任免文件流转耗时较长，收到后即提交申请。");
  await signer.goto(`/host/bases/${base.id}`);
  await expect(signer.getByText("有未决变更：基地负责人变更")).toBeVisible();
  await expect(signer.getByRole("definition").filter({ hasText: /^沈知远$/ })).toBeVisible();

  await handler.goto(`/recommender/cases/${caseId}`);
  await sendStep(handler, { proposal: "同意", opinion, button: "提出意见" });
  await approver.goto(`/recommender/cases/${caseId}`);
  await sendStep(approver, { button: "审核同意并报送…", confirm: "审核同意并报送" });
  await expect(approver.getByText("省科技厅（省科技厅审核）")).toBeVisible();

  await officer.goto(`/province/cases/${caseId}`);
  await expect(officer.getByText(/逾期 \d+ 日提交/)).toBeVisible();
  await sendStep(officer, { proposal: "同意", opinion, button: "提出意见" });
  await officer.goto(`/province/bases/${base.id}`);
  await expect(officer.getByText("有未决变更：基地负责人变更")).toBeVisible();
  await leader.goto(`/province/cases/${caseId}`);
  await expect(leader.getByRole("row", { name: /负责人 沈知远 顾清和/ })).toBeVisible();
  await sendStep(leader, { button: "同意变更…", confirm: "同意变更" });
  await expect(leader.getByText("变更完成").first()).toBeVisible();

  await leader.goto(`/province/bases/${base.id}`);
  await expect(leader.getByRole("definition").filter({ hasText: /^顾清和$/ })).toBeVisible();
  await expect(leader.getByText("有未决变更")).toHaveCount(0);
  await leader.goto(`/province/bases/${base.id}?on=${await daysAgo(1)}`);
  const { versions } = await db.base.findUniqueOrThrow({ where: { id: base.id }, include: { versions: { orderBy: { ordinal: "asc" } } } });
  expect(versions).toMatchObject([{ data: { leaderName: "沈知远" } }, { data: { leaderName: "顾清和" }, validThrough: null }]);
  await expect(leader.getByRole("definition").filter({ hasText: /^沈知远$/ })).toBeVisible();
});
