import { publicActor } from "@/lib/access/actor";
import { handleRecommendation } from "@/lib/applications/recommendation/handle-recommendation";
import { draftCall } from "@/lib/calls/draft-call";
import { draftProposedList } from "@/lib/decisions/draft-proposed-list";
import { prepareImport } from "@/lib/imports/prepare-import";
import { saveNotice } from "@/lib/notices/save-notice";
import { raiseObjection } from "@/lib/objections/raise-objection";
import { db } from "@/lib/platform/db";
import type { ApplicationStage } from "@/lib/workflow/application-stages";
import { buildCall, submitAs } from "../../builders/applications";
import { callContent } from "../../builders/call-content";
import { completeOpinion } from "../../builders/recommendations";
import { actorWithAccount, draftOf } from "../account";
import { importedTable } from "./imported-table";
import type { Visits } from "./visits";

const oneId = async (found: Promise<{ id: string }>) => [[(await found).id]];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => [id]);

/** One of the demonstration's cases in each of these stages; the stages nobody is in are left out. */
async function casesIn(stages: readonly ApplicationStage[]): Promise<string[][]> {
  const found = await Promise.all(stages.map((stage) => db.application.findFirst({ where: { stage }, orderBy: { id: "asc" }, select: { id: true } })));
  return ids(found.filter((one) => one !== null));
}

async function prepareRecommender() {
  const handler = await actorWithAccount("handler@jinhua.example");
  const call = await buildCall({ rankingRequired: true, defaultQuota: 2 });
  const explanations = { "art04-same-field": "研究方向与已有申报不同，团队和合作方不重复。" };
  const cases = [];
  for (const fieldZh of ["冷链传感", "生物质能"]) cases.push(await draftOf("shuanglong", { call, variant: "enterprise", theme: { fieldZh }, explanations }));
  for (const { signer, applicationId } of cases) await submitAs(signer, applicationId);
  await handleRecommendation(handler, await completeOpinion(cases[1]!.applicationId));
  return { callId: call.id, caseIds: cases.map(({ applicationId }) => applicationId) };
}

let recommender: ReturnType<typeof prepareRecommender> | undefined;
const recommenderWorld = () => (recommender ??= prepareRecommender());

/** What the handler and the approver of 金华 open. */
export const recommenderVisits: Visits = {
  "/recommender": true,
  "/recommender/applications": true,
  "/recommender/applications/[id]": async () => (await recommenderWorld()).caseIds.map((id) => [id]),
  "/recommender/hosts": true,
  "/recommender/duties": true,
  "/recommender/duties?state=overdue": true,
  "/recommender/ranking?call=[id]": async () => [[(await recommenderWorld()).callId]],
};

async function prepareProvince() {
  const officer = await actorWithAccount("officer@province.example");
  const { callId: draftCallId } = await draftCall(officer, callContent({ title: "逐页查看的批次（拟制中）" }));
  const { noticeId } = await saveNotice(officer, { noticeId: null, title: "关于举办国际科技合作政策宣讲会的通知", body: "定于下月举办政策宣讲会，请各单位派员参加。" });
  const { importId } = await prepareImport(officer, ...(await importedTable()));
  const waiting = await db.application.findFirst({ where: { stage: "proposal", proposalEntries: { none: {} } }, select: { callId: true } });
  if (waiting) await draftProposedList(officer, { callId: waiting.callId, title: "逐页查看的建议名单" });
  return { draftCallId, noticeId, importId };
}

/** A change of a parameter that waits for the leader. */
async function proposedSetting() {
  const { userId, name } = await actorWithAccount("officer@province.example");
  const value = { excellentScoreMinimum: 88, qualifiedScoreMinimum: 62 };
  const proposal = { kind: "parameter", key: "gradeScores", value, effectiveOn: new Date("2099-01-01"), source: "厅长办公会纪要〔2026〕19号", reason: "与同类平台的评价办法保持一致。" } as const;
  return db.lawSetting.create({ data: { ...proposal, stage: "proposed", proposedById: userId!, proposedByName: name, proposedAt: new Date() } });
}

let province: ReturnType<typeof prepareProvince> | undefined;
const provinceWorld = () => (province ??= prepareProvince());

async function listsInEachStage(): Promise<string[][]> {
  await provinceWorld();
  const lists = await Promise.all((["draft", "publicNotice", "decision", "released"] as const).map((stage) => db.proposedList.findFirstOrThrow({ where: { stage }, orderBy: { id: "asc" } })));
  return ids(lists);
}

const assessed = async () => db.application.findFirstOrThrow({ where: { stage: "assessment" }, orderBy: { id: "asc" }, select: { id: true, callId: true } });
const publishedCall = async () => oneId(db.call.findFirstOrThrow({ where: { stage: "published" }, orderBy: { id: "asc" } }));

/** What the leader opens; the officer opens these too. */
export const leaderVisits: Visits = {
  "/province": true,
  "/province/applications": true,
  "/province/applications/[id]": () => casesIn(["examinationCorrection", "assessment", "publicNotice", "recognized"]),
  "/province/assessments": true,
  "/province/assessments/[callId]": async () => [[(await assessed()).callId]],
  "/province/assessments/[callId]/[applicationId]": async () => [[(await assessed()).callId, (await assessed()).id]],
  "/province/bases": true,
  "/province/duties": true,
  "/province/duties?state=overdue": true,
  "/province/calls": true,
  "/province/calls/[id]": async () => [[(await provinceWorld()).draftCallId], ...(await publishedCall())],
  "/province/calls/[id]/preview": async () => [[(await provinceWorld()).draftCallId]],
  "/province/calls/[id]/quotas": publishedCall,
  "/province/examinations": true,
  "/province/examinations/[id]": () => casesIn(["formalExamination", "examinationCorrection"]),
  "/province/experts": true,
  "/province/experts/[id]": () => oneId(db.expert.findFirstOrThrow({ orderBy: { id: "asc" } })),
  "/province/hosts": true,
  "/province/hosts/[id]": () => oneId(db.organization.findFirstOrThrow({ orderBy: { id: "asc" } })),
  "/province/imports": true,
  "/province/imports/[id]": async () => [[(await provinceWorld()).importId]],
  "/province/notices": true,
  "/province/notices/new": true,
  "/province/notices/[id]": async () => [[(await provinceWorld()).noticeId]],
  "/province/proposals": true,
  "/province/proposals/[id]": listsInEachStage,
  "/province/recommenders": true,
  "/province/recommenders/[id]": () => oneId(db.recommender.findUniqueOrThrow({ where: { code: "jinhua" } })),
  "/province/settings": true,
  "/province/settings/calendars": true,
  "/province/settings/changes": true,
  "/province/settings/changes/[id]": () => oneId(proposedSetting()),
};

export const officerVisits: Visits = {
  ...leaderVisits,
  "/province/calls/new": true,
  "/province/calls/[id]/edit": async () => [[(await provinceWorld()).draftCallId]],
  "/province/experts/new": true,
  "/province/settings/calendars/new": true,
  "/province/settings/parameters/[unit]": async () => [["assessmentWeights"], ["recommendationWorkingDays"]],
};

/** An objection to a base on public notice, as anybody raises one. */
async function objection() {
  const notice = await db.notice.findFirstOrThrow({ where: { kind: "publicNotice" }, orderBy: { endsOn: "desc" }, include: { proposedList: { include: { entries: true } } } });
  const entry = notice.proposedList!.entries.find(({ outcome }) => outcome === "recognize")!;
  const content = "公示的合作协议之一系我单位与该海外机构签署，与申报单位无关，请予核查。";
  const { number } = await raiseObjection(publicActor, { noticeId: notice.id, applicationId: entry.applicationId, objectorKind: "organization", objectorName: "钱塘虚构仪器有限公司", objectorContact: "0571-80000001", content });
  return db.objection.findUniqueOrThrow({ where: { number } });
}

export const supervisorVisits: Visits = {
  "/province": true,
  "/province/objections/[id]": () => oneId(objection()),
  "/province/objections": true,
};

async function assignmentsInEachStage(): Promise<string[][]> {
  const { expertId } = await actorWithAccount(expertAccount);
  const all = await db.assignment.findMany({ where: { expertId: expertId! }, distinct: ["stage"], orderBy: { id: "asc" } });
  return ids(all);
}

export const expertAccount = "expert13@experts.example";
export const expertVisits: Visits = {
  "/expert": true,
  "/expert/interests": true,
  "/expert/assignments/[id]": assignmentsInEachStage,
};
