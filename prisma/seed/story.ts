import { declineToRecommend } from "@/lib/applications/recommendation/decline-to-recommend";
import { requestSignOff } from "@/lib/applications/request-sign-off";
import { returnForCorrection } from "@/lib/applications/return-for-correction";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { recordPanel } from "@/lib/assessments/record-panel";
import { closePublicNotice } from "@/lib/decisions/close-public-notice";
import { draftProposedList } from "@/lib/decisions/draft-proposed-list";
import { editProposedList } from "@/lib/decisions/edit-proposed-list";
import { openPublicNotice } from "@/lib/decisions/open-public-notice";
import { recordDecision } from "@/lib/decisions/record-decision";
import { releaseList } from "@/lib/decisions/release-list";
import { db } from "@/lib/platform/db";
import { fields } from "@/lib/regulation/fields";
import { defaultParameters } from "@/lib/regulation/parameters";
import { addDays, shanghaiDay, yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { buildCall } from "../../tests/builders/applications";
import { at, momentOf } from "./moment";
import { approve, assessAs, assign, bureauOf, draft, examineAndPass, handle, submit } from "./steps";
import { recognizedTopics, runningTopics, type SeedTopic } from "./topics";
import type { SeedWorld } from "./world";

const introduction = "为贯彻落实《浙江省科学技术厅国际科技合作基地管理办法》，现组织开展国际科技合作基地遴选认定。请各设区市科技局、归口管理部门认真组织推荐。";
const requirements = "依托单位应为浙江省内依法注册的独立法人，符合管理办法第七条及相应类别（第八、九、十条）的条件。同一单位在相同领域原则上不重复设置。";
const categories: readonly Category[] = ["comprehensive", "openService", "globalRnd"];

interface CallDays {
  title: string;
  noticeNumber: string;
  /** Days from today. */
  opens: number;
  closes: number;
}

async function publishedCall(world: SeedWorld, today: PlainDate, { title, noticeNumber, opens, closes }: CallDays) {
  const opensAt = momentOf(today, opens, "09:00");
  const call = await buildCall({
    year: yearOf(shanghaiDay(opensAt)),
    title,
    noticeNumber,
    opensAt,
    closesAt: new Date(momentOf(today, closes + 1, "00:00").getTime() - 1),
    recommendBy: new Date(`${addDays(today, closes + 15)}T00:00:00.000Z`),
    introduction,
    requirements,
    contact: "省科技厅国际合作处（演示）0571-00000003",
    publishedAt: opensAt,
    createdById: world.officer.userId!,
    fieldCodes: fields.map(({ code }) => code),
    parameters: { ...defaultParameters(), assessmentExpertsMinimum: 3 },
  });
  await db.notice.create({
    data: { kind: "call", title: `关于组织申报${title}的通知`, body: `${introduction}\n\n${requirements}`, callId: call.id, publishedAt: opensAt },
  });
  return call;
}

type SeedCall = Awaited<ReturnType<typeof publishedCall>>;

/** From the draft to the province, in four days. @param from days from today of the submission */
async function toProvince(world: SeedWorld, today: PlainDate, call: SeedCall, topic: SeedTopic, from: number): Promise<string> {
  const id = await draft(world, topic, call, momentOf(today, from - 6, "09:30"));
  await submit(world, topic, id, momentOf(today, from, "15:20"));
  await handle(world, topic, id, momentOf(today, from + 3, "10:10"));
  await approve(world, topic, id, momentOf(today, from + 4, "16:40"));
  return id;
}

async function meetAndConclude(world: SeedWorld, callId: string, category: Category, when: Date): Promise<void> {
  await at(when, async () => {
    await recordPanel(world.officer, {
      callId,
      category,
      metOn: shanghaiDay(when),
      place: "省科技厅三楼会议室（演示）",
      attendees: "评审专家组全体成员，国际合作处工作人员",
      record: "专家组听取了形式审查情况，逐件讨论评分差异较大的申报，结合国别、领域和区域布局需求进行了综合评议，形成评审意见。",
    });
    await concludeAssessment(world.officer, { callId, category });
  });
}

/** A list in which the first of each category by rank are proposed. @returns its id and version */
async function proposedList(world: SeedWorld, callId: string, title: string, when: Date, recognized: (rank: number, category: string) => boolean) {
  return at(when, async () => {
    const { listId } = await draftProposedList(world.officer, { callId, title });
    const list = await db.proposedList.findUniqueOrThrow({ where: { id: listId }, include: { entries: { include: { application: true } } } });
    const entries = list.entries.map(({ applicationId, panelRank, application }) => ({
      applicationId,
      outcome: recognized(panelRank, application.category) ? ("recognize" as const) : ("decline" as const),
      departureReason: "",
    }));
    const { version } = await editProposedList(world.officer, { listId, version: list.version, entries });
    return { listId, version };
  });
}

async function noticeAndDecide(world: SeedWorld, today: PlainDate, list: { listId: string; version: number }, from: number): Promise<void> {
  await at(momentOf(today, from, "09:00"), () => openPublicNotice(world.leader, list));
  await at(momentOf(today, from + 14, "09:00"), () => closePublicNotice(world.officer, { listId: list.listId, version: list.version + 1 }));
}

/** The closed call: 40 bases recognised under one document number, a few that were not. */
export async function closedCall(world: SeedWorld, today: PlainDate): Promise<void> {
  const year = yearOf(addDays(today, -130));
  const call = await publishedCall(world, today, { title: `${year}年度国际科技合作基地`, noticeNumber: `浙科函外〔${year}〕18号`, opens: -130, closes: -92 });
  const lesser = runningTopics.slice(0, 3).map((topic): SeedTopic => ({ ...topic, fieldZh: `${topic.fieldZh}应用`, fieldEn: `Applied ${topic.fieldEn}` }));
  for (const [index, topic] of [...recognizedTopics, ...lesser].entries()) {
    const id = await toProvince(world, today, call, topic, -110 + (index % 14));
    await examineAndPass(world.officer, id, momentOf(today, -84, "10:30"));
    await assign(world, topic, id, momentOf(today, -80, "14:00"));
    await assessAs(world, id, momentOf(today, -72 + (index % 6), "20:15"), index < recognizedTopics.length ? 78 + (index % 13) : 58 + index % 5);
  }
  const declined = runningTopics[6]!;
  const refused = await draft(world, declined, call, momentOf(today, -100));
  await submit(world, declined, refused, momentOf(today, -95));
  await handle(world, declined, refused, momentOf(today, -90), "decline");
  await at(momentOf(today, -88), () => declineToRecommend(bureauOf(world, declined).approver, { applicationId: refused, reason: "合作协议尚未生效，建议下一批次再行申报。" }));

  for (const category of categories) await meetAndConclude(world, call.id, category, momentOf(today, -62, "14:30"));
  const counts = new Map(categories.map((category) => [category as string, recognizedTopics.filter((topic) => topic.category === category).length]));
  const list = await proposedList(world, call.id, `${year}年度拟认定国际科技合作基地名单`, momentOf(today, -58), (rank, category) => rank <= counts.get(category)!);
  await noticeAndDecide(world, today, list, -56);
  const version = list.version + 2;
  await at(momentOf(today, -38), () =>
    recordDecision(world.officer, { listId: list.listId, version, meetingKind: "厅长办公会", metOn: addDays(today, -38), minutesNumber: `〔${year}〕9号`, summary: "同意认定建议名单所列基地，按程序发文。" }),
  );
  await at(momentOf(today, -35), () =>
    releaseList(world.leader, {
      listId: list.listId,
      version: version + 1,
      number: `浙科发外〔${year}〕41号`,
      title: `浙江省科学技术厅关于认定${year}年度国际科技合作基地的通知`,
      issuedOn: addDays(today, -35),
    }),
  );
}

/** A call that closed lately: formal examination, correction, assessment, proposal, notice, decision. */
export async function callInProgress(world: SeedWorld, today: PlainDate): Promise<void> {
  const year = yearOf(addDays(today, -60));
  const call = await publishedCall(world, today, { title: `${year}年度国际科技合作基地（第二批）`, noticeNumber: `浙科函外〔${year}〕33号`, opens: -60, closes: -32 });
  const of = (host: string) => runningTopics.find((topic) => topic.host === host)!;
  const ready = async (host: string, level?: number) => {
    const topic = of(host);
    const id = await toProvince(world, today, call, topic, -45);
    await examineAndPass(world.officer, id, momentOf(today, -36));
    if (level === undefined) return id;
    await assign(world, topic, id, momentOf(today, -34));
    await assessAs(world, id, momentOf(today, -30, "19:40"), level);
    return id;
  };
  // 开放服务类 has reached the decision, 全球研发类 is on notice, one of 综合发展类 waits for a list.
  for (const [host, level] of [["linping", 84], ["dongqian", 77]] as const) await ready(host, level);
  await meetAndConclude(world, call.id, "openService", momentOf(today, -26));
  await noticeAndDecide(world, today, await proposedList(world, call.id, `${year}年度第二批拟认定名单（开放服务类）`, momentOf(today, -24), () => true), -23);
  for (const [host, level] of [["haining", 82], ["longquan", 79]] as const) await ready(host, level);
  await meetAndConclude(world, call.id, "globalRnd", momentOf(today, -6));
  const list = await proposedList(world, call.id, `${year}年度第二批拟认定名单（全球研发类）`, momentOf(today, -3), () => true);
  await at(momentOf(today, -1, "09:00"), () => openPublicNotice(world.leader, list));
  await ready("qianchao", 80);
  await meetAndConclude(world, call.id, "comprehensive", momentOf(today, -2));

  const partly = await ready("yunlu");
  await assign(world, of("yunlu"), partly, momentOf(today, -5));
  await assessAs(world, partly, momentOf(today, -2, "21:05"), 76, 2);
  await ready("yongjiang");
  await toProvince(world, today, call, of("oujian"), -40);
  await toProvince(world, today, call, of("yandang"), -38);
  const returned = await toProvince(world, today, call, of("nanhu"), -37);
  await at(momentOf(today, -3), () =>
    returnForCorrection(world.officer, {
      applicationId: returned,
      items: [
        { sectionKey: "partners", fieldKey: "agreements", clause: "art8.2", request: "第二份协议的扫描件缺签署页，请补充完整。" },
        { sectionKey: "goals", fieldKey: "targets", clause: "art7.3", request: "“服务省域开放创新”任务没有可考核的指标，请补充。" },
      ],
    }),
  );
}

/** The open call: drafts, sign-off, the recommender's desk. */
export async function openCall(world: SeedWorld, today: PlainDate): Promise<void> {
  const year = yearOf(addDays(today, -20));
  const call = await publishedCall(world, today, { title: `${year}年度国际科技合作基地（第三批）`, noticeNumber: `浙科函外〔${year}〕47号`, opens: -20, closes: 40 });
  const of = (host: string) => runningTopics.find((topic) => topic.host === host)!;
  await draft(world, of("moganshan"), call, momentOf(today, -4));
  const waiting = await draft(world, of("keqiao"), call, momentOf(today, -8));
  await at(momentOf(today, -1, "17:20"), () => requestSignOff(world.hosts.get("keqiao")!.editor, { applicationId: waiting }));

  const submitted = async (host: string, days: number) => {
    const id = await draft(world, of(host), call, momentOf(today, days - 5));
    await submit(world, of(host), id, momentOf(today, days, "11:45"));
    return id;
  };
  await submitted("shuanglong", -2);
  await handle(world, of("kecheng"), await submitted("kecheng", -9), momentOf(today, -3));
  await submitted("linhai", -12);
  const returned = await submitted("putuo", -7);
  await at(momentOf(today, -2), () =>
    returnForCorrection(bureauOf(world, of("putuo")).handler, {
      applicationId: returned,
      items: [{ sectionKey: "guarantees", fieldKey: "supportFacility", clause: "art7.1", request: "请写明实验场地的面积和权属，并上传佐证。" }],
    }),
  );
}
