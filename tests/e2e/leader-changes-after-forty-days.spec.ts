import { db } from "@/lib/platform/db";
import { attachRequired, writeWithdrawal } from "../builders/changes";
import { actorWithAccount, baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { uploadPdf } from "../support/journey/declaration";
import { daysAgo, sendStep, signCaseOnPage } from "../support/journey/base-case";

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
  await editor.getByRole("button", { name: "保存并返回事项" }).click();

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

test("a base leaves on its own application; from then on it owes no reports and takes its plaque down", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "海水淡化膜", fieldEn: "Desalination Membranes" });
  const [editor, signer] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`)];
  await editor.goto(`/host/bases/${base.id}`);
  await editor.getByRole("link", { name: "申请主动退出" }).click();
  await editor.getByRole("button", { name: "开始填写退出申请" }).click();
  await expect(editor.getByRole("heading", { level: 1 })).toContainText("退出原因");
  const caseId = new URL(editor.url()).pathname.split("/")[3]!;
  await writeWithdrawal({ editor: await actorWithAccount(`editor@${host}.example`) }, caseId);
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发并提交退出申请");

  const handler = await signedIn("handler@ningbo.example");
  await handler.goto(`/recommender/cases/${caseId}`);
  await sendStep(handler, { proposal: "同意", opinion, button: "提出意见" });
  const approver = await signedIn("approver@ningbo.example");
  await approver.goto(`/recommender/cases/${caseId}`);
  await sendStep(approver, { button: "审核并报送…", confirm: "审核并报送" });
  const officer = await signedIn("officer@province.example");
  await officer.goto(`/province/cases/${caseId}`);
  await sendStep(officer, { proposal: "同意", opinion, button: "提出意见" });
  const leader = await signedIn("leader@province.example");
  await leader.goto(`/province/cases/${caseId}`);
  await sendStep(leader, { button: "批准退出…", confirm: "批准退出" });
  await expect(leader.getByText("已批准退出").first()).toBeVisible();

  await signer.goto(`/host/bases/${base.id}`);
  await expect(signer.getByText("已退出").first()).toBeVisible();
  await expect(signer.getByRole("link", { name: "申请变更" })).toHaveCount(0);
  await signer.getByRole("radio", { name: "已摘除" }).check();
  await signer.getByLabel("说明", { exact: true }).fill("今日已摘除并销毁。");
  await signer.getByRole("button", { name: "登记标牌情况" }).click();
  await expect(signer.getByRole("heading", { name: "摘除标牌" })).toHaveCount(0);
});

test("a base recognised by the ministry is reported by its host, confirmed by a leader, and no longer the province's", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "稀土永磁材料", fieldEn: "Rare Earth Magnets" });
  const [editor, signer] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`)];
  await editor.goto(`/host/bases/${base.id}`);
  await editor.getByRole("link", { name: "报告部级认定" }).click();
  await editor.getByRole("button", { name: "开始填写报告" }).click();
  await editor.getByLabel("部级基地名称").fill("稀土永磁材料国际联合研究中心");
  await editor.getByRole("radio", { name: "国际联合研究中心" }).check();
  await editor.getByLabel("认定文件文号").fill("国科发外〔2026〕112号");
  await editor.getByLabel("认定文件日期", { exact: true }).fill(await daysAgo(3));
  await editor.getByLabel("推荐渠道").fill("浙江省科学技术厅");
  await editor.getByRole("button", { name: "保存并返回事项" }).click();
  const caseId = new URL(editor.url()).pathname.split("/")[3]!;
  await attachRequired(await actorWithAccount(`editor@${host}.example`), caseId, ["document"]);
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发并报告");

  const leader = await signedIn("leader@province.example");
  await leader.goto(`/province/cases/${caseId}`);
  await leader.getByRole("button", { name: "确认转出…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "确认转出" }).click();
  await expect(leader.getByText("已转部级").first()).toBeVisible();
  await signer.goto(`/host/bases/${base.id}`);
  await expect(signer.getByText("已转部级").first()).toBeVisible();
  await expect(signer.getByRole("heading", { name: "摘除标牌" })).toBeVisible();
});
