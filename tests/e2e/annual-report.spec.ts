import { db } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { plainDate } from "@/lib/regulation/plain-date";
import { startReport } from "@/lib/reports/start-report";
import { reportSections } from "../builders/annual-report";
import { writeCase } from "../builders/case-writing";
import { actorWithAccount, baseOf } from "../support/account";
import { onDay } from "../support/at-time";
import { expect, test } from "../support/e2e-test";

const host = "quzhou";
/** Of its own in a portal in which this has run before. */
const field = `特种纸基材料${Date.now() % 1_000_000}`;
const baseName = `浙江省科技厅${field}国际科技合作基地`;

/** Owed in January 2027, with a last day that is over: no spec moves the clock that all share. */
async function overdueReport() {
  const base = await baseOf(host, { recognizedOn: plainDate("2025-05-20"), fieldZh: field, fieldEn: "Specialty Paper Materials", leaderName: "何守正" });
  const editor = await actorWithAccount(`editor@${host}.example`);
  const { caseId } = await onDay(plainDate("2027-01-02"), () => startReport(editor, { baseId: base.id, year: "2026" }));
  await db.obligation.updateMany({ where: { subjectId: caseId }, data: { nominalDay: toDbDay(plainDate("2026-10-31")), lastDay: toDbDay(plainDate("2026-11-02")) } });
  return { caseId, base };
}

test("a late report is pre-filled, explained, signed, given an opinion, sent back, filed again and accepted", async ({ signedIn }) => {
  const { caseId, base } = await overdueReport();
  const signer = await signedIn(`signer@${host}.example`);
  const officer = await signedIn("officer@province.example");

  await officer.goto("/province/duties?state=overdue");
  await expect(officer.getByRole("row", { name: new RegExp(baseName) })).toContainText("尚在填写");

  await signer.goto("/host/duties");
  await signer.getByRole("row", { name: new RegExp(baseName) }).getByRole("link", { name: "2026 年度报告" }).click();
  await expect(signer.getByRole("heading", { level: 1 })).toHaveText("2026 年度报告");
  await signer.getByRole("button", { name: "预填空白栏目" }).click();
  await expect(signer.getByText(/预填了：基本情况/)).toBeVisible();
  await writeCase(await actorWithAccount(`editor@${host}.example`), caseId, reportSections(2026));

  await signer.goto(`/host/cases/${caseId}/sign`);
  await signer.getByLabel(/本人已核对以上内容/).check();
  await signer.getByLabel(/说明/).first().fill("财务数据迟到，因此逾期提交。");
  await signer.getByRole("button", { name: "签发并提交年度报告" }).click();
  await expect(signer.getByText(/^逾期 \d+ 日提交$/)).toBeVisible();
  await expect(signer.getByText("报告与登记的内容不同")).toBeVisible();

  const { email } = await db.user.findFirstOrThrow({ where: { roles: { some: { role: "recommenderHandler" } }, recommender: { bases: { some: { id: base.id } } } } });
  const handler = await signedIn(email);
  await handler.goto(`/recommender/cases/${caseId}`);
  await handler.getByLabel("推荐部门意见").fill("报告内容属实，数据与年度检查一致。");
  await handler.getByRole("button", { name: "写推荐部门意见" }).click();
  await expect(handler.getByLabel("补充意见")).toBeVisible();

  await officer.goto(`/province/cases/${caseId}`);
  await expect(officer.getByText("依托单位说明：财务数据迟到，因此逾期提交。")).toBeVisible();
  await expect(officer.getByText("报告内容属实，数据与年度检查一致。").first()).toBeVisible();
  await officer.getByText("退回修改", { exact: true }).first().click();
  await officer.getByLabel("需要补充的内容").fill("请补充联合项目到账经费");
  await officer.getByLabel("补充期限", { exact: true }).fill("2099-03-06");
  await officer.getByRole("button", { name: "退回修改" }).click();
  await expect(officer.getByText("依托单位（退回修改）")).toBeVisible();

  await writeCase(await actorWithAccount(`editor@${host}.example`), caseId, { channels: { ...reportSections(2026).channels!, progress: "续签一项协议，到账一百二十万元。" } });
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signer.getByLabel(/本人已核对以上内容/).check();
  await signer.getByRole("button", { name: "签发并重新提交" }).click();
  await expect(signer.getByText("省科技厅（待审阅）")).toBeVisible();

  await officer.goto(`/province/cases/${caseId}`);
  await officer.getByRole("button", { name: "接收" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "接收" }).click();
  await expect(officer.getByText("已接收").first()).toBeVisible();
});
