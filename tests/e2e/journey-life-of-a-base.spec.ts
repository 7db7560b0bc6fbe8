import { db } from "@/lib/platform/db";
import { addDays, plainDate } from "@/lib/regulation/plain-date";
import { reportSections } from "../builders/annual-report";
import { signCase, writeCase } from "../builders/case-writing";
import { fillCase } from "../builders/fill-form";
import { worldOf } from "../support/account";
import { signCaseOnPage } from "../support/journey/base-case";
import { applyOnLastDayOfBan } from "../support/journey/ban";
import { confirmOnPage, gradeAndPublish } from "../support/journey/evaluation";
import { approveLeaderChange, expectDatedLeader, fileLateChange, writeLeaderChange } from "../support/journey/leader-change";
import { acceptRectificationOnPage, orderRectificationOnPage, planRectificationOnPage } from "../support/journey/rectification";
import { closeDefenceAndDecide, defendOnPage, findElementsOnPage, giveNoticeOnPage, issueAndServe } from "../support/journey/revocation";
import { expect, test } from "../support/journey/years";

const host = "kecheng";
const bureau = "quzhou";
/** Of its own in a portal in which this has run before. */
const own = Date.now() % 1_000_000;
const fieldZh = `含氟冷媒回收${own}`;
const documentNumber = `浙科发外〔2029〕${1000 + (own % 9000)}号`;
const nameZh = `浙江省科技厅${fieldZh}国际科技合作基地`;
const [before, after] = ["何守正", "顾清和"];

test("a base recognised in 2026 reports late, changes its leader, is unqualified twice, is revoked, and may apply again the day after the ban", async ({ signedIn, standOn, allowBrowserError }) => {
  allowBrowserError(/404 \(Not Found\)/); // the case that is not yet the host's to see
  await standOn(plainDate("2026-12-01"));
  const world = await worldOf(host, bureau, { recognizedOn: plainDate("2026-11-20"), fieldZh, fieldEn: "Fluorinated Refrigerant Recovery", leaderName: before });
  const { baseId } = world;
  const as = (email: string) => signedIn(`${email}.example`);
  const [signer, handler, officer, leader] = [await as(`signer@${host}`), await as(`handler@${bureau}`), await as("officer@province"), await as("leader@province")];
  const reportOf = async (year: number) => (await db.baseCase.findFirstOrThrow({ where: { baseId, process: "annualReport", year } })).id;

  await test.step("in January 2027 it owes no report: it has not been one for a year", async () => {
    await standOn(plainDate("2027-01-05"));
    await signer.goto("/host/duties");
    await expect(signer.getByRole("row", { name: new RegExp(nameZh) })).toHaveCount(0);
  });

  await test.step("its first report, opened by the portal in January 2028, is filed after January 31, accepted, and the lateness stays on record", async () => {
    await standOn(plainDate("2028-01-05"));
    await signer.goto("/host/duties");
    await expect(signer.getByRole("row", { name: new RegExp(nameZh) })).toContainText("2027 年度报告");
    await standOn(plainDate("2028-02-20"));
    await signer.goto("/messages");
    await expect(signer.getByText(/年度报告.*逾期|逾期.*年度报告/).first()).toBeVisible();
    await handler.goto("/recommender/duties?state=overdue");
    await expect(handler.getByRole("row", { name: new RegExp(nameZh) })).toContainText("尚在填写");

    const caseId = await reportOf(2027);
    await writeCase(world.editor, caseId, reportSections(2027, { overview: { nameZh, leaderName: before } }));
    await signer.goto(`/host/cases/${caseId}/sign`);
    await signCaseOnPage(signer, "签发并提交年度报告", "财务数据迟到，因此逾期提交。");
    await expect(signer.getByText(/^逾期 \d+ 日提交$/)).toBeVisible();
    await officer.goto(`/province/cases/${caseId}`);
    await expect(officer.getByText("依托单位说明：财务数据迟到，因此逾期提交。")).toBeVisible();
    await confirmOnPage(officer, "接收", "接收");
    await expect(officer.getByText("已接收").first()).toBeVisible();
    await expect(officer.getByText(/，逾期 \d+ 日$/)).toBeVisible();
  });

  await test.step("its leader changed forty days ago: late, agreed by two offices, a new dated version", async () => {
    await standOn(plainDate("2028-04-10"));
    const change = { baseId, before, after, occurredOn: plainDate("2028-03-01") };
    const caseId = await writeLeaderChange(await as(`editor@${host}`), change);
    await fileLateChange(signer, caseId, change);
    await approveLeaderChange({ handler, approver: await as(`approver@${bureau}`), officer, leader }, caseId, change);
    await expectDatedLeader(leader, change, plainDate("2028-02-29"));
  });

  await test.step("it is evaluated unqualified and rectifies", async () => {
    await standOn(plainDate("2028-09-04"));
    const { caseId } = await gradeAndPublish(world, leader, "unqualified");
    await expect(leader.getByRole("cell", { name: "下达限期整改" })).toBeVisible();
    await signer.goto(`/host/cases/${caseId}`);
    await expect(signer.getByText("不合格").first()).toBeVisible();
    const rectificationId = await orderRectificationOnPage(leader, caseId);
    await planRectificationOnPage(handler, rectificationId);
    await signer.goto(`/host/bases/${baseId}`);
    await expect(signer.getByText("整改中").first()).toBeVisible();

    await standOn(plainDate("2029-01-10"));
    const report = await reportOf(2028); // a base that rectifies still reports, this time in time
    await writeCase(world.editor, report, reportSections(2028, { overview: { nameZh, leaderName: after } }));
    await signCase(world.signer, report);
    await fillCase(world.editor, rectificationId);
    await signer.goto(`/host/cases/${rectificationId}/sign`);
    await signCaseOnPage(signer, "签发并提交验收");
    await acceptRectificationOnPage(leader, rectificationId);
    await signer.goto(`/host/bases/${baseId}`);
    await expect(signer.getByText("正常").first()).toBeVisible();
  });

  const revocationId = await test.step("it is unqualified again; nothing happens by itself, an officer registers the lead", async () => {
    await standOn(plainDate("2029-09-03"));
    const { caseId } = await gradeAndPublish(world, leader, "unqualified");
    await expect(leader.getByRole("cell", { name: /登记取消资格线索/ })).toBeVisible();
    await signer.goto(`/host/bases/${baseId}`);
    await expect(signer.getByText("正常").first()).toBeVisible();
    await officer.goto(`/province/cases/${caseId}`);
    await expect(officer.getByText("最近两次有等次的评价均为不合格，是取消资格的情形，须经告知、申辩和集体决策。")).toBeVisible();
    await expect(officer.getByText("请先核对程序")).toHaveCount(0); // rectification was ordered in between
    await confirmOnPage(officer, "登记取消资格线索（连续两次不合格）…", "登记线索");
    const lead = await db.baseCase.findFirstOrThrow({ where: { baseId, process: "revocation" } });
    await signer.goto(`/host/cases/${lead.id}`);
    await expect(signer.getByRole("heading", { level: 1 })).toHaveText("没有找到这个页面");
    return lead.id;
  });

  const bannedThrough = await test.step("it is told, defends itself, and is revoked by a numbered document that is served", async () => {
    await officer.goto(`/province/cases/${revocationId}`);
    await expect(officer.getByRole("heading", { level: 1 })).toHaveText("第二十二条（二）情形核查");
    await confirmOnPage(officer, "转入核查", "转入核查");
    await findElementsOnPage(officer, ["连续两次绩效评价结果为不合格"]);
    await leader.goto(`/province/cases/${revocationId}`);
    await giveNoticeOnPage(leader, "2028年度、2029年度绩效评价结果均为不合格，其间已下达限期整改。", "依据第十八条、第二十二条（二），拟取消国合基地资格。");
    await standOn(plainDate("2029-09-10"));
    await defendOnPage(signer, revocationId, "海外合作机构重组影响了两年的合作，现已恢复，请予考虑。");
    await officer.goto(`/province/cases/${revocationId}`);
    await expect(officer.getByText("海外合作机构重组影响了两年的合作，现已恢复，请予考虑。").first()).toBeVisible();
    await standOn(plainDate("2029-10-08"));
    await officer.reload();
    await closeDefenceAndDecide(officer, "依托单位称合作因海外机构重组受影响", "重组发生在评价期之外，不予采纳");
    await issueAndServe(leader, officer, documentNumber);

    await signer.goto(`/host/cases/${revocationId}`);
    await expect(signer.getByText(documentNumber).first()).toBeVisible();
    await expect(signer.getByText("至2032年10月8日（含当日），范围：依托单位")).toBeVisible();
    await expect(signer.getByText(/以前向浙江省人民政府申请行政复议/)).toBeVisible();
    await signer.goto(`/host/bases/${baseId}`);
    await expect(signer.getByText("已取消资格").first()).toBeVisible();
    return plainDate("2032-10-08");
  });

  await test.step("on the last day of the ban its declaration is refused with the clause, on the day after it is submitted", async () => {
    await standOn(bannedThrough, "23:30");
    const editor = await as(`editor@${host}`);
    const applicationId = await applyOnLastDayOfBan({ editor, signer, world, host }, bannedThrough);
    await standOn(addDays(bannedThrough, 1), "00:30");
    await signer.reload();
    await expect(signer.getByText("预检通过，可以提交")).toBeVisible();
    await signer.getByRole("checkbox", { name: /本人已核对以上内容/ }).check();
    await signer.getByRole("button", { name: "签发并提交申报" }).click();
    await expect(signer.getByRole("heading", { level: 1, name: "提交回执" })).toBeVisible();
    expect((await db.application.findUniqueOrThrow({ where: { id: applicationId } })).stage).toBe("recommendation");
    expect(await db.baseCase.count({ where: { baseId, process: "annualReport", year: { gt: 2028 } } })).toBe(0);
  });
});
