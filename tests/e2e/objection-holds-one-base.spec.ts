import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { assignExperts } from "@/lib/assessments/assign-experts";
import { declareNoConflict } from "@/lib/assessments/declare-no-conflict";
import { recordPanel } from "@/lib/assessments/record-panel";
import { submitScores } from "@/lib/assessments/submit-scores";
import { draftProposedList } from "@/lib/decisions/draft-proposed-list";
import { editProposedList } from "@/lib/decisions/edit-proposed-list";
import { openPublicNotice } from "@/lib/decisions/open-public-notice";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { defaultParameters } from "@/lib/regulation/parameters";
import { addDays } from "@/lib/regulation/plain-date";
import { buildCall } from "../builders/applications";
import { actorWithAccount } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { waitUntilOver } from "../support/journey/clock";
import { closeNotice } from "../support/journey/decision";
import { expectNothingOf } from "../support/journey/secrecy";
import { caseInAssessment } from "../support/journey/states";

const held = { fieldZh: "浅海牧场装备", fieldEn: "Shallow-Sea Ranching Equipment" };
const free = { fieldZh: "潮流能机组", fieldEn: "Tidal Stream Turbines" };

/** Two assessed cases of one call, both proposed and on public notice. */
async function twoOnNotice() {
  const officer = await actorWithAccount("officer@province.example");
  const call = await buildCall({ parameters: { ...defaultParameters(), assessmentExpertsMinimum: 1, publicNoticeWorkingDays: 1 } });
  const cases = [await caseInAssessment("zhoushan", "zhoushan", { call, theme: held }), await caseInAssessment("yongjiang", "ningbo", { call, theme: free })];
  const expert = await actorWithAccount("expert12@experts.example");
  for (const { applicationId } of cases) {
    await assignExperts(officer, { applicationId, expertIds: [expert.expertId!], dueOn: addDays(await today(), 7) });
    const assignment = await db.assignment.findFirstOrThrow({ where: { applicationId } });
    await declareNoConflict(expert, { assignmentId: assignment.id, noConflict: true, confidential: true });
    const { version } = await db.assignment.findUniqueOrThrow({ where: { id: assignment.id } });
    const points = applicationId === cases[0]!.applicationId ? 88 : 84;
    await submitScores(expert, { assignmentId: assignment.id, version, scores: { foundation: points, field: points, region: points, layout: points }, strengths: "合作稳定，目标明确。", weaknesses: "转化路径可以更具体。", suggestion: "recommend" });
  }
  const panel = { callId: call.id, category: "comprehensive" as const };
  await recordPanel(officer, { ...panel, metOn: await today(), place: "省科技厅", attendees: "评审专家组", record: "专家组逐件讨论，形成评审意见。" });
  await concludeAssessment(officer, panel);
  const { listId } = await draftProposedList(officer, { callId: call.id, title: "海洋领域拟认定名单" });
  const list = await db.proposedList.findUniqueOrThrow({ where: { id: listId }, include: { entries: true } });
  const { version } = await editProposedList(officer, { listId, version: list.version, entries: list.entries.map(({ applicationId }) => ({ applicationId, outcome: "recognize" as const, departureReason: "" })) });
  const { noticeId } = await openPublicNotice(await actorWithAccount("leader@province.example"), { listId, version });
  return { listId, noticeId, heldId: cases[0]!.applicationId, freeId: cases[1]!.applicationId };
}

test("an objection holds back only the base it concerns, and only the supervisor learns who objected", async ({ signedIn, page: visitor }) => {
  const { listId, noticeId, heldId, freeId } = await twoOnNotice();
  const objector = "钱塘虚构海洋仪器有限公司";

  await visitor.goto(`/notices/${noticeId}`);
  await visitor.getByRole("link", { name: "提出异议" }).click();
  await visitor.getByRole("radio", { name: new RegExp(held.fieldZh) }).check();
  await visitor.getByRole("radio", { name: "单位", exact: true }).check();
  await visitor.getByLabel("真实姓名或单位名称").fill(objector);
  await visitor.getByLabel("联系电话或邮箱").fill("0571-80000001");
  await visitor.getByLabel("异议的事实和依据").fill("公示的合作协议之一系我单位与该海外机构签署，与申报单位无关。");
  await visitor.getByRole("button", { name: "提出异议" }).click();
  await expect(visitor.getByText(/异议已收到，编号/)).toBeVisible();

  const supervisor = await signedIn("supervisor@province.example");
  await supervisor.goto("/province/objections");
  await supervisor.getByRole("row").filter({ hasText: held.fieldZh }).getByRole("link").first().click();
  await expect(supervisor.getByText(objector)).toBeVisible();

  const officer = await signedIn("officer@province.example");
  await expectNothingOf({ objector }, officer, `/province/proposals/${listId}`, `/province/applications/${heldId}`);

  const { endsOn } = await db.notice.findUniqueOrThrow({ where: { id: noticeId } });
  await waitUntilOver(visitor, fromDbDay(endsOn!));
  await closeNotice(officer, listId);
  await expect(officer.getByText("有 1 件异议尚未办结，办结后方可进入决策程序。")).toBeVisible();
  const stageOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).stage;
  expect([await stageOf(heldId), await stageOf(freeId)]).toEqual(["publicNotice", "decision"]);
});
