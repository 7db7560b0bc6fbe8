import type { Page } from "@playwright/test";
import { declareEvaluator } from "@/lib/evaluations/evaluator-acts";
import { submitEvaluationScores } from "@/lib/evaluations/evaluator-scores";
import { draftRound } from "@/lib/evaluations/draft-round";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/regulation/plain-date";
import { fillCase } from "../builders/fill-form";
import { inDays, roundFor, sameScores } from "../builders/evaluations";
import { actorWithAccount, baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { signCaseOnPage } from "../support/journey/base-case";
import { confirmOnPage, scopeOfOldBase } from "../support/journey/evaluation";
import { acceptRectificationOnPage, orderRectificationOnPage, planRectificationOnPage } from "../support/journey/rectification";

const host = "haining";
const bureau = "jiaxing";
const recognizedOn = plainDate("2014-05-20"); // before every other base
const text = (what: string) => `${what}，依据在案材料和现场情况认定。`;

test("a base is evaluated by everybody whose part it is, is unqualified, and rectifies", async ({ signedIn }) => {
  const base = await baseOf(host, { fieldZh: "先进封装", fieldEn: "Advanced Packaging", recognizedOn });
  const round = await roundFor([base.id], { title: `先进封装评价${Date.now()}`, scope: await scopeOfOldBase(base.id, recognizedOn) });
  const { roundId } = await draftRound(await actorWithAccount("officer@province.example"), { round });
  const [officer, leader] = [await signedIn("officer@province.example"), await signedIn("leader@province.example")];

  await officer.goto(`/province/evaluations/${roundId}`);
  await expect(officer.getByText("由省科技厅负责人启动")).toBeVisible();
  await leader.goto(`/province/evaluations/${roundId}`);
  await confirmOnPage(leader, "启动评价…", "启动评价");
  await expect(leader.getByText("还有 1 个基地没有确定等次")).toBeVisible();
  const { id: caseId } = await db.baseCase.findFirstOrThrow({ where: { roundId } });

  const signer = await signedIn(`signer@${host}.example`);
  await signer.goto(`/host/cases/${caseId}`);
  await expect(signer.getByText(/提交自评还有 \d+ 天/)).toBeVisible();
  await fillCase(await actorWithAccount(`editor@${host}.example`), caseId);
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发并提交自评");

  const handler = await signedIn(`handler@${bureau}.example`);
  await handler.goto(`/recommender/cases/${caseId}`);
  await handler.getByLabel("评价意见").fill(text("合作成效不够明显"));
  await handler.getByLabel("五项制度和科技安全机制的核实情况").fill(text("制度齐备"));
  await handler.getByRole("button", { name: "提出意见" }).click();
  await expect(handler.getByText(text("合作成效不够明显")).first()).toBeVisible();
  await expect(handler.getByRole("button", { name: "审核并报送…" })).toHaveCount(0);
  const approver = await signedIn(`approver@${bureau}.example`);
  await approver.goto(`/recommender/cases/${caseId}`);
  await confirmOnPage(approver, "审核并报送…", "审核并报送");
  await expect(approver.getByText("评审专家（专家评价）")).toBeVisible();

  await officer.goto(`/province/evaluations/${roundId}/${caseId}`);
  const free = officer.getByRole("checkbox", { disabled: false });
  for (const index of [0, 1, 2]) await free.nth(index).check();
  await officer.getByLabel("请专家于此日前完成", { exact: true }).fill(inDays(10));
  await officer.getByRole("button", { name: "分派 3 位专家" }).click();
  await officer.waitForURL(`**/province/cases/${caseId}`);
  await expect(officer.getByText("不少于 3 位专家提交评分后，方可提出建议等次；现有 0 位。")).toBeVisible();
  await scoreByAll(caseId, signedIn);

  await officer.reload();
  await expect(officer.getByText(/专家评分5\d\.\d\d，低于60分/).first()).toBeVisible();
  await officer.getByRole("button", { name: "提出建议等次" }).click();
  await expect(officer.getByText("省科技厅（研究等次）")).toBeVisible();
  await leader.goto(`/province/cases/${caseId}`);
  await leader.getByRole("button", { name: "确定等次" }).click();
  await expect(leader.getByText("省科技厅（等次已定，待公布）")).toBeVisible();
  await signer.goto(`/host/cases/${caseId}`);
  await expect(signer.getByText("省科技厅（评价中）")).toBeVisible();
  await expect(signer.getByText("不合格")).toHaveCount(0);

  await leader.goto(`/province/evaluations/${roundId}`);
  await confirmOnPage(leader, "公布评价结果…", "公布评价结果");
  await expect(leader.getByRole("cell", { name: "下达限期整改" })).toBeVisible();
  await signer.reload();
  await expect(signer.getByText("不合格").first()).toBeVisible();

  const rectificationId = await orderRectificationOnPage(leader, caseId);
  await signer.goto(`/host/bases/${base.id}`);
  await expect(signer.getByText("整改中").first()).toBeVisible();

  await planRectificationOnPage(handler, rectificationId);
  await fillCase(await actorWithAccount(`editor@${host}.example`), rectificationId);
  await signer.goto(`/host/cases/${rectificationId}/sign`);
  await signCaseOnPage(signer, "签发并提交验收");
  await acceptRectificationOnPage(leader, rectificationId);
  await signer.goto(`/host/bases/${base.id}`);
  await expect(signer.getByText("正常").first()).toBeVisible();
});

/** The first expert by hand, in the browser; the others by the verbs their pages call. */
async function scoreByAll(caseId: string, signedIn: (email: string) => Promise<Page>): Promise<void> {
  const assignments = await db.evaluationAssignment.findMany({ where: { caseId }, include: { expert: { include: { user: true } } }, orderBy: { id: "asc" } });
  const [first, ...others] = assignments;
  const expert = await signedIn(first!.expert.user.email);
  await expert.goto("/expert");
  await expert.goto(`/expert/evaluations/${first!.id}`);
  await expect(expert.getByText("按要求如实填写的内容")).toHaveCount(0);
  await expert.getByLabel(/我声明/).check();
  await expert.getByLabel(/我承诺/).check();
  await expert.getByRole("button", { name: "作出声明并打开材料" }).click();
  await expect(expert.getByText("按要求如实填写的内容").first()).toBeVisible();
  const scores = await sameScores(caseId, 55);
  for (const [key, points] of Object.entries(scores)) await expert.getByLabel(new RegExp(`^${key} `)).fill(String(points));
  await expert.getByLabel("评价意见").fill(text("合作层次和成效均有不足"));
  await expect(expert.getByText("55.00 分")).toBeVisible();
  await expert.getByRole("button", { name: "提交评分…" }).click();
  await expert.getByRole("alertdialog").getByRole("button", { name: "提交评分" }).click();
  await expect(expert.getByRole("heading", { name: "我的评分" })).toBeVisible();
  for (const { id, expert: other } of others) {
    const actor = await actorWithAccount(other.user.email);
    await declareEvaluator(actor, { assignmentId: id, noConflict: true, confidential: true });
    const { version } = await db.evaluationAssignment.findUniqueOrThrow({ where: { id } });
    await submitEvaluationScores(actor, { assignmentId: id, version, scores, opinion: text("成效不足") });
  }
}
