import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { toDbDay } from "@/lib/platform/day";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { buildCall, buildFile } from "../../builders/applications";
import { buildBureau, buildExpert, buildProvince, buildRecommender, buildUser, nextSerial } from "../../builders/people";
import { buildRecommended } from "../../builders/recommendations";

const soon = () => new Date(Date.now() + 86_400_000);

/** One of everything that a page shows, with the first case at its centre. */
export async function buildWorld() {
  const province = await buildProvince();
  const bureau = await buildBureau();
  const call = await buildCall();
  const first = await buildRecommended({ bureau, call });
  await db.application.update({ where: { id: first.applicationId }, data: { stage: "assessment" } });
  const [busy, done] = [await buildExpert(), await buildExpert()];
  const list = await db.proposedList.create({ data: { callId: call.id, title: "拟认定名单", stage: "draft", noticeRequired: true, createdById: province.officer.userId! } });
  const notice = await db.notice.create({
    data: { kind: "publicNotice", title: "公示", body: "公示如下。", proposedListId: list.id, publishedAt: new Date(), startsOn: toDbDay(shanghaiDay(new Date())), endsOn: toDbDay(addDays(shanghaiDay(new Date()), 7)) },
  });
  return { province, bureau, call, first, busy, done, list, notice };
}

export type World = Awaited<ReturnType<typeof buildWorld>>;

/** One more of each kind, and one more of whatever hangs on the first case, its host, its call and its list. */
export async function growWorld(world: World) {
  const { province, bureau, call, first, busy, done, list, notice } = world;
  const serial = nextSerial();
  const now = new Date();
  const today = toDbDay(shanghaiDay(now));
  const officerId = province.officer.userId!;

  // People and institutions.
  const recommender = await buildRecommender();
  await buildUser({ roles: ["recommenderHandler"], recommenderId: bureau.recommender.id });
  const colleague = await buildUser({ roles: ["hostEditor"], organizationId: first.organization.id });
  const invitation = (target: object) => ({ tokenHash: randomUUID(), email: `i${serial}@example.org`, name: "受邀人", invitedById: officerId, expiresAt: soon(), ...target });
  await db.invitation.create({ data: invitation({ roles: ["hostEditor"], organizationId: first.organization.id }) });
  await db.invitation.create({ data: invitation({ roles: ["recommenderHandler"], recommenderId: bureau.recommender.id }) });
  await db.loginSession.create({ data: { userId: first.signer.userId!, tokenHash: randomUUID() } });
  await db.ledgerEntry.create({ data: { organizationId: first.organization.id, kind: "partner", naturalKey: `p${serial}`, data: { values: { nameZh: `伙伴${serial}` }, origin: null } } });

  // A further case, with an expert who has it still and one who is done; further experts on the first case.
  const fieldZh = `方向${serial}`;
  const next = await buildRecommended({ bureau, call, theme: { fieldZh } });
  await db.application.update({ where: { id: next.applicationId }, data: { stage: "assessment" } });
  const further = await buildExpert();
  await db.expertInterest.create({ data: { expertId: busy.expert.id, kind: "cooperation", organizationName: `合作单位${serial}` } });
  const score = { stage: "submitted" as const, total: 80, suggestion: "recommend", submittedAt: now, scores: { foundation: 80, field: 80, region: 80, layout: 80 } };
  const assignment = { applicationId: next.applicationId, assignedById: officerId, assignedAt: now };
  await db.assignment.createMany({
    data: [
      { ...assignment, expertId: busy.expert.id, stage: "declared" },
      { ...assignment, ...score, expertId: done.expert.id },
      { ...assignment, ...score, expertId: further.expert.id, applicationId: first.applicationId },
    ],
  });
  await db.panel.create({ data: { callId: call.id, category: "comprehensive", metOn: today, place: "会议室", attendees: "专家五人", record: "综合评议。", recordedBy: "经办", recordedAt: now } });

  // What happened to the first case.
  const somebody = (role: string) => ({ userId: null, name: "某人", roles: [role], sessionId: null });
  const eventId = await transaction((tx) => recordEvent(tx, { actor: somebody("hostSigner"), action: "application.submit", subject: { type: "application", id: first.applicationId } }));
  await transaction((tx) => recordEvent(tx, { actor: somebody("provinceOfficer"), action: "call.extend", subject: { type: "call", id: call.id } }));
  await db.message.create({ data: { eventId, recipientId: first.signer.userId!, template: "application.receipt", data: { applicationId: first.applicationId }, createdAt: now } });
  await db.hostStatement.create({ data: { applicationId: first.applicationId, stage: "formalExamination", text: "陈述。", madeById: first.signer.userId!, madeByName: "某", madeAt: now } });
  const ordinal = (await db.correctionRound.count({ where: { applicationId: first.applicationId } })) + 1;
  await db.correctionRound.create({
    data: {
      applicationId: first.applicationId, ordinal, requestedIn: "formalExamination", requestedById: officerId, requestedByName: "经办", requestedAt: now, nominalDay: today, dueOn: today, derivation: "五日", submissionOrdinal: 1, closedAt: now,
      items: { create: [{ sectionKey: "goals", clause: "art7.3", request: `请写明第${ordinal}点。` }] },
    },
  });

  // Calls, lists, notices, objections.
  const otherCall = await buildCall({ rankingRequired: true });
  await db.callQuota.create({ data: { callId: call.id, recommenderId: recommender.id, quota: 2 } });
  const { organizationId, recommenderId, category, cityCode, createdById, preparedByIds } = await db.application.findUniqueOrThrow({ where: { id: first.applicationId } });
  const sibling = { organizationId, recommenderId, category, cityCode, createdById, preparedByIds, callId: otherCall.id, fieldZh, fieldEn: `Direction ${serial}`, fieldCode: "F09", firstSubmittedAt: now };
  await db.application.create({ data: { ...sibling, number: `R${serial}`, stage: "proposal" } });
  await db.application.create({ data: { ...sibling, number: `S${serial}`, stage: "formalExamination", recommenderId: recommender.id } });
  await db.proposedList.create({ data: { callId: otherCall.id, title: `名单${serial}`, noticeRequired: false, createdById: officerId } });
  await db.proposalEntry.create({ data: { listId: list.id, applicationId: next.applicationId, outcome: "recognize", panelRank: ordinal } });
  await db.decisionRecord.create({ data: { listId: list.id, meetingKind: "厅党组会", metOn: today, minutesNumber: `〔2026〕${serial}号`, summary: "同意。", handlerId: officerId, handlerName: "经办", recordedAt: now } });
  await db.issuedDocument.create({ data: { listId: list.id, number: `文〔2026〕${serial}号`, title: "通知", issuedOn: today, releasedById: officerId, releasedAt: now } });
  await db.notice.createMany({ data: [{ kind: "general", title: `通知${serial}`, body: "正文", publishedAt: now }, { kind: "general", title: `草稿${serial}`, body: "正文" }] });
  await db.objection.create({
    data: { number: `Y${serial}`, noticeId: notice.id, applicationId: next.applicationId, objectorKind: "person", objectorName: "某", objectorContact: "13900000000", content: "线索。", receivedAt: now },
  });

  // Bases and what was imported; what the province settled.
  await db.base.create({
    data: {
      number: `B${serial}`, organizationId, recommenderId, category, fieldCode: "F09", fieldZh, fieldEn: "Direction", nameZh: `浙江省科技厅${fieldZh}国际科技合作基地`, nameEn: "x", cityCode, regions: ["DE"],
      leaderName: "某", recognizedOn: today, recognizedYear: 2020 + (serial % 5), documentNumber: "文", entryRoute: "import",
    },
  });
  const file = await buildFile("import", organizationId, officerId);
  await db.baseImport.create({ data: { fileId: file.id, rows: [], report: [], createdById: colleague.id } });
  await db.lawSetting.create({
    data: { kind: "parameter", key: "recommendationOpinionLength", value: { recommendationOpinionLength: 20 }, effectiveOn: today, source: "文", reason: "理由", stage: "withdrawn", proposedById: officerId, proposedByName: "经办", proposedAt: now, decidedByName: "经办", decidedAt: now },
  });
}
