import { writeWithdrawal } from "../builders/changes";
import { actorWithAccount, baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { sendStep, signCaseOnPage } from "../support/journey/base-case";
import { takePlaqueDown } from "../support/journey/ministry";

const host = "mingzhou";
const opinion = "情况属实，衔接安排妥当，同意退出。";

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
  await takePlaqueDown(signer, base.id);
});
