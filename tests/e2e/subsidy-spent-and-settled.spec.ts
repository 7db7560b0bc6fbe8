import { plainDate } from "@/lib/regulation/plain-date";
import { buildGraded } from "../builders/evaluations";
import { fillCase } from "../builders/fill-form";
import { worldOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { daysAgo, signCaseOnPage } from "../support/journey/base-case";
import { scopeOfOldBase } from "../support/journey/evaluation";

const host = "oujian";
const recognizedOn = plainDate("2015-05-20"); // before those that other specs make

test("a subsidy for an excellent base is registered, spent on cooperation projects, sent back once and settled", async ({ signedIn }) => {
  const world = await worldOf(host, "wenzhou", { fieldZh: "角膜塑形", fieldEn: "Orthokeratology", recognizedOn });
  const { caseId: evaluationId } = await buildGraded(world, "excellent", { scope: await scopeOfOldBase(world.baseId, recognizedOn) });
  const [officer, signer] = [await signedIn("officer@province.example"), await signedIn(`signer@${host}.example`)];

  await officer.goto(`/province/cases/${evaluationId}`);
  await officer.getByText("登记补助经费（第十九条）").click();
  await officer.getByLabel("补助金额").fill("50");
  await officer.getByLabel("补助文件文号").fill("浙财科教〔2026〕12号");
  await officer.getByLabel("文件日期", { exact: true }).fill(await daysAgo(1));
  await officer.getByRole("button", { name: "登记补助" }).click();
  await officer.waitForURL((url) => url.pathname.startsWith("/province/cases/") && !url.pathname.endsWith(evaluationId));
  const caseId = new URL(officer.url()).pathname.split("/").at(-1)!;
  await expect(officer.getByText("50.00 万元").first()).toBeVisible();

  const item = { id: "a", on: "2026-03-01", title: "检测设备", project: "中德联合攻关项目", category: "equipment", amount: "19.99" };
  await fillCase(world.editor, caseId, { spending: { items: [item] } });
  await signer.goto(`/host/cases/${caseId}`);
  await expect(signer.getByText("30.01 万元")).toBeVisible();
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发并提交结清");

  await officer.goto(`/province/cases/${caseId}`);
  await expect(officer.getByText("检测设备").first()).toBeVisible();
  await officer.getByText("退回依托单位补充", { exact: true }).click();
  await officer.getByLabel("需要补充的内容").fill("缺少支出凭证。");
  await officer.getByRole("button", { name: "退回补充" }).click();
  await expect(officer.getByText("缺少支出凭证。").last()).toBeVisible();
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发并提交结清");
  await officer.reload();
  await officer.getByLabel("核对意见").fill("支出与凭证相符，结余退回。");
  await officer.getByRole("button", { name: "结清", exact: true }).click();
  await expect(officer.getByText("已结清").first()).toBeVisible();
  await signer.goto(`/host/cases/${caseId}`);
  await expect(signer.getByText("支出与凭证相符，结余退回。").first()).toBeVisible();
});
