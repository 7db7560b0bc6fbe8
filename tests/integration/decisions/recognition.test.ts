import { beforeAll, describe, expect, it } from "vitest";
import { publicActor, type Actor } from "@/lib/access/actor";
import { closePublicNotice } from "@/lib/decisions/close-public-notice";
import { draftProposedList } from "@/lib/decisions/draft-proposed-list";
import { editProposedList } from "@/lib/decisions/edit-proposed-list";
import { listCallsReadyForProposal, listProposedLists } from "@/lib/decisions/list-queries";
import { buildListWorkbook } from "@/lib/decisions/list-workbook";
import { openPublicNotice } from "@/lib/decisions/open-public-notice";
import { findProposedList } from "@/lib/decisions/queries";
import { buildRecognitionDraft } from "@/lib/decisions/recognition-draft";
import { recordDecision } from "@/lib/decisions/record-decision";
import { releaseList } from "@/lib/decisions/release-list";
import { settleHeldEntry } from "@/lib/decisions/settle-held-entry";
import { acceptObjection } from "@/lib/objections/accept-objection";
import { concludeObjection } from "@/lib/objections/conclude-objection";
import { findObjection, listObjections } from "@/lib/objections/queries";
import { raiseObjection } from "@/lib/objections/raise-objection";
import { toDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { defaultParameters } from "@/lib/regulation/parameters";
import { buildCall } from "../../builders/applications";
import { buildInAssessment, buildOpinions, concludeCategory } from "../../builders/assessments";
import { buildProvince, nextSerial } from "../../builders/people";

let officer: Actor;
let leader: Actor;
let supervisor: Actor;
const today = shanghaiDay(new Date());

beforeAll(async () => {
  ({ officer, leader, supervisor } = await buildProvince());
});

const versionOf = async (listId: string) => (await db.proposedList.findUniqueOrThrow({ where: { id: listId } })).version;
const listInput = async (listId: string) => ({ listId, version: await versionOf(listId) });
const releaseInput = async (listId: string) => ({ ...(await listInput(listId)), number: `浙科发外〔2026〕${nextSerial() % 9999}号`, title: "关于认定2026年度国际科技合作基地的通知", issuedOn: today });
const decide = async (listId: string) =>
  recordDecision(officer, { ...(await listInput(listId)), meetingKind: "厅党组会", metOn: today, minutesNumber: "〔2026〕3号", summary: "同意认定名单，按程序发文。" });
const endNotice = (listId: string) => db.notice.updateMany({ where: { proposedListId: listId }, data: { startsOn: toDbDay(addDays(today, -9)), endsOn: toDbDay(addDays(today, -1)) } });

/** A list with one application for each mean, best first; the first `recognized` are proposed. */
async function buildList(means: readonly number[], recognized: number) {
  const call = await buildCall({ parameters: { ...defaultParameters(), assessmentExpertsMinimum: 1 } });
  const applicationIds: string[] = [];
  for (const mean of means) {
    const { applicationId } = await buildInAssessment({ call, theme: { fieldZh: `方向${nextSerial()}`, fieldEn: `Direction ${mean}` } });
    await buildOpinions(officer, applicationId, [mean]);
    applicationIds.push(applicationId);
  }
  await concludeCategory(officer, call.id, "comprehensive");
  const { listId } = await draftProposedList(officer, { callId: call.id, title: "2026年度拟认定名单" });
  const entries = applicationIds.map((applicationId, index) => ({ applicationId, outcome: index < recognized ? ("recognize" as const) : ("decline" as const), departureReason: "" }));
  await editProposedList(officer, { ...(await listInput(listId)), entries });
  return { call, listId, applicationIds, entries };
}

const objectionTo = (noticeId: string, applicationId: string) =>
  raiseObjection(publicActor, { noticeId, applicationId, objectorKind: "person", objectorName: "真实姓名某", objectorContact: "13900000000", content: "申报的合作协议与事实不符，有下列可以核查的线索。" });

describe("the proposed list", () => {
  it("stands in the panel's order, and a departure needs its reason, entry by entry", async () => {
    const { listId, applicationIds, entries } = await buildList([92, 85, 70], 2);
    const view = (await findProposedList(officer, listId))!;
    expect(view.entries.map(({ applicationId, panelRank, mean, outcome }) => [applicationId, panelRank, mean, outcome])).toEqual([
      [applicationIds[0], 1, 92, "recognize"],
      [applicationIds[1], 2, 85, "recognize"],
      [applicationIds[2], 3, 70, "decline"],
    ]);
    const changed = [entries[0]!, { ...entries[1]!, outcome: "decline" as const }, { ...entries[2]!, outcome: "recognize" as const }];
    await expect(editProposedList(officer, { ...(await listInput(listId)), entries: changed })).rejects.toMatchObject({
      code: "invalid",
      details: { fieldErrors: { "entries.1.departureReason": expect.anything(), "entries.2.departureReason": expect.anything() } },
    });
    const reasoned = changed.map((entry, index) => ({ ...entry, departureReason: index > 0 ? "该市该领域布局急需" : "" }));
    await editProposedList(officer, { ...(await listInput(listId)), entries: reasoned });
    await expect(editProposedList(officer, { listId, version: 1, entries })).rejects.toMatchObject({ code: "conflict" });
    await expect(editProposedList(leader, { ...(await listInput(listId)), entries })).rejects.toThrow("没有办理此事项的权限");
  });

  it("takes an application once, and is not there for others", async () => {
    const { call, listId } = await buildList([80], 1);
    await expect(draftProposedList(officer, { callId: call.id, title: "又一份名单" })).rejects.toThrow("尚未列入名单");
    expect((await listCallsReadyForProposal(officer)).map(({ callId }) => callId)).not.toContain(call.id);
    expect((await listProposedLists(leader, {})).rows.map(({ id }) => id)).toContain(listId);
    expect(await findProposedList(supervisor, listId)).toBeUndefined();
    expect((await listProposedLists(publicActor, {})).rows).toEqual([]);
  });

  it("gives a workbook and a draft of the document", async () => {
    const { listId } = await buildList([80, 70], 1);
    const view = (await findProposedList(officer, listId))!;
    for (const bytes of [await buildListWorkbook(view), await buildRecognitionDraft(view)]) expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe("PK");
  });
});

describe("notice, objection, decision and release", () => {
  it("holds only the base somebody objects to; the others are released, that one later under its own decision", async () => {
    const { listId, applicationIds } = await buildList([92, 85, 70], 2);
    const { noticeId } = await openPublicNotice(leader, await listInput(listId));
    await expect(closePublicNotice(officer, await listInput(listId))).rejects.toThrow("24时届满");
    const { number } = await objectionTo(noticeId, applicationIds[1]!);
    expect(number).toMatch(/^YY-\d{4}-\d{4}$/);
    await expect(objectionTo(noticeId, applicationIds[2]!)).rejects.toMatchObject({ code: "notFound" });

    const seen = (await findProposedList(officer, listId))!;
    expect(seen.entries.map(({ openObjections }) => openObjections)).toEqual([0, 1, 0]);
    expect(JSON.stringify(seen)).not.toContain("真实姓名某");
    expect((await listObjections(officer, {})).rows).toEqual([]);
    const objection = await db.objection.findUniqueOrThrow({ where: { number } });
    expect(await findObjection(leader, objection.id)).toBeUndefined();
    expect(await findObjection(supervisor, objection.id)).toMatchObject({ objectorName: "真实姓名某", possible: ["accept", "refuse"] });
    expect(await db.event.findFirst({ where: { subjectId: objection.id } })).toMatchObject({ actorName: "公众", payload: null });

    await endNotice(listId);
    await expect(objectionTo(noticeId, applicationIds[0]!)).rejects.toThrow("逾期不再受理");
    expect(await closePublicNotice(officer, await listInput(listId))).toEqual({ held: 1 });
    await expect(releaseList(leader, await releaseInput(listId))).rejects.toThrow("尚未登记");
    await decide(listId);
    await expect(releaseList(officer, await releaseInput(listId))).rejects.toThrow("没有办理此事项的权限");

    const input = await releaseInput(listId);
    expect(await releaseList(leader, input)).toEqual({ recognized: 1, declined: 1 });
    await expect(releaseList(leader, input)).rejects.toMatchObject({ code: "conflict" });
    const base = await db.base.findUniqueOrThrow({ where: { applicationId: applicationIds[0]! }, include: { versions: true } });
    expect(base.number).toMatch(/^GH-\d{4}-Z-\d{4}$/);
    expect(base.nameZh).toMatch(/^浙江省科技厅方向\d+国际科技合作基地$/);
    expect(base.nameEn).toContain("Direction 92");
    expect(base.versions).toHaveLength(1);
    expect(await db.base.count({ where: { applicationId: applicationIds[1]! } })).toBe(0);

    const settle = { listId, applicationId: applicationIds[1]!, outcome: "recognize" as const, reason: "异议经核查不成立，按原建议" };
    await expect(settleHeldEntry(officer, settle)).rejects.toThrow("尚未办结");
    await acceptObjection(supervisor, { objectionId: objection.id, version: 1, reason: "有具体线索，予以受理" });
    await expect(acceptObjection(officer, { objectionId: objection.id, version: 2, reason: "经办人不能受理" })).rejects.toMatchObject({ code: "notFound" });
    await concludeObjection(supervisor, { objectionId: objection.id, version: 2, conclusion: "notUpheld", resolution: "经核对协议原件和邮件往来，协议真实有效，异议不成立。" });
    await settleHeldEntry(officer, settle);
    await expect(releaseList(leader, await releaseInput(listId))).rejects.toThrow("尚未登记");
    await decide(listId);
    expect(await releaseList(leader, await releaseInput(listId))).toEqual({ recognized: 1, declined: 0 });
    expect(await db.base.count({ where: { applicationId: { in: applicationIds } } })).toBe(2);
  });

  it("holds a base too when the objection was found justified before the notice ended", async () => {
    const { listId, applicationIds } = await buildList([92, 85], 2);
    const { noticeId } = await openPublicNotice(leader, await listInput(listId));
    const { number } = await objectionTo(noticeId, applicationIds[0]!);
    const { id } = await db.objection.findUniqueOrThrow({ where: { number } });
    await acceptObjection(supervisor, { objectionId: id, version: 1, reason: "有具体线索，予以受理" });
    await concludeObjection(supervisor, { objectionId: id, version: 2, conclusion: "upheld", resolution: "经核查，所附协议系伪造，异议成立，建议不予认定。" });
    await endNotice(listId);
    expect(await closePublicNotice(officer, await listInput(listId))).toEqual({ held: 1 });
    await settleHeldEntry(officer, { listId, applicationId: applicationIds[0]!, outcome: "decline", reason: "异议成立，不予认定" });
    await decide(listId);
    expect(await releaseList(leader, await releaseInput(listId))).toEqual({ recognized: 1, declined: 1 });
    expect(await db.application.findUniqueOrThrow({ where: { id: applicationIds[0]! } })).toMatchObject({ stage: "notRecognized", endReason: "异议成立，不予认定" });
  });

  it("makes one set of bases when released twice at the same moment", async () => {
    const { listId, applicationIds } = await buildList([90], 1);
    await openPublicNotice(leader, await listInput(listId));
    await endNotice(listId);
    await closePublicNotice(officer, await listInput(listId));
    await decide(listId);
    const input = await releaseInput(listId);
    const results = await Promise.allSettled([releaseList(leader, input), releaseList(leader, input)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.base.count({ where: { applicationId: { in: applicationIds } } })).toBe(1);
  });

  it("refuses a document dated before its decision, dated tomorrow, or numbered as another", async () => {
    const { listId } = await buildList([90], 0);
    await expect(openPublicNotice(leader, await listInput(listId))).rejects.toThrow("没有拟认定的申报");
    const { sendToDecision } = await import("@/lib/decisions/send-to-decision");
    await sendToDecision(leader, await listInput(listId));
    await decide(listId);
    const input = await releaseInput(listId);
    await expect(releaseList(leader, { ...input, issuedOn: addDays(today, -1) })).rejects.toMatchObject({ details: { fieldErrors: { issuedOn: ["成文日期不能早于决策会议日期"] } } });
    await expect(releaseList(leader, { ...input, issuedOn: addDays(today, 1) })).rejects.toMatchObject({ details: { fieldErrors: { issuedOn: ["成文日期不能晚于今天"] } } });
    const taken = await db.issuedDocument.findFirstOrThrow();
    await expect(releaseList(leader, { ...input, number: taken.number })).rejects.toMatchObject({ details: { fieldErrors: { number: ["该文号已经登记过"] } } });
    expect(await releaseList(leader, input)).toEqual({ recognized: 0, declined: 1 });
  });
});
