import { attachRequired } from "../builders/changes";
import { actorWithAccount, baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { daysAgo, saveAndReturn, signCaseOnPage } from "../support/journey/base-case";

const host = "mingzhou";

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
  await saveAndReturn(editor);
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
