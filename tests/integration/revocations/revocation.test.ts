import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { findRunningBans } from "@/lib/organizations/find-running-bans";
import { findCase } from "@/lib/cases/get-case";
import { listBaseCases } from "@/lib/cases/list-cases";
import { readClock } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { reapplicationBan } from "@/lib/regulation/articles/article-22-revocation";
import { addDays, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { addEvidence } from "@/lib/revocations/add-evidence";
import { closeDefence } from "@/lib/revocations/close-defence";
import { revocationContent } from "@/lib/revocations/content";
import { correctRevocation } from "@/lib/revocations/correct-revocation";
import { dismissRevocation } from "@/lib/revocations/dismiss-revocation";
import { findElements } from "@/lib/revocations/find-elements";
import { giveNotice } from "@/lib/revocations/give-notice";
import { inquire } from "@/lib/revocations/inquire";
import { issueRevocation } from "@/lib/revocations/issue-revocation";
import { recordRevocationDecision } from "@/lib/revocations/record-decision";
import { recordService } from "@/lib/revocations/record-service";
import { registerLead } from "@/lib/revocations/register-lead";
import { takeUp } from "@/lib/revocations/take-up";
import { StageError } from "@/lib/workflow/next-stage";
import { onDay } from "../../support/at-time";
import { buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";

let world: BaseWorld;
let day: PlainDate;

beforeEach(async () => {
  world = await buildBaseWorld();
  day = shanghaiDay(await readClock());
});

const long = (text: string) => `${text}，经核查有关材料予以认定，详见附件和记录。`;

async function lead() {
  return registerLead(world.officer, { baseId: world.baseId, ground: "art22.5", occurredOn: addDays(day, -60), source: "record", summary: long("负责人变更六十日未申请变更") });
}

async function found(caseId: string, yes: "yes" | "no" = "yes") {
  await takeUp(world.officer, { caseId });
  await findElements(world.officer, {
    caseId,
    elements: [
      { element: "changeNotFiledInTime", found: "yes", reason: long("一个月内没有申请") },
      { element: "operationAffected", found: yes, reason: long("半年没有开展合作") },
    ],
  });
}

async function noticed() {
  const { caseId } = await lead();
  await found(caseId);
  await giveNotice(world.leader, { caseId, facts: long("负责人变更未申请，基地停摆"), reasons: long("依据第二十二条（五）拟取消资格") });
  return caseId;
}

async function heard() {
  const caseId = await noticed();
  const { notice } = revocationContent((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).content);
  const close = () => closeDefence(world.officer, { caseId, summary: "依托单位在期限内没有提出陈述申辩", answer: "无可采纳的意见，维持拟处理意见" });
  await expect(onDay(notice!.lastDay, close)).rejects.toThrow("陈述申辩期限至");
  const today = addDays(notice!.lastDay, 1);
  await onDay(today, close);
  return { caseId, today };
}

async function decided() {
  const { caseId, today } = await heard();
  await onDay(today, () => recordRevocationDecision(world.officer, { caseId, meetingKind: "厅长办公会", metOn: today, minutesNumber: "〔2026〕31号", summary: "同意取消该基地的国合基地资格" }));
  return { caseId, today };
}

const number = () => `浙科发外〔2027〕${Math.floor(Math.random() * 9_000) + 1_000}号`;

describe("a lead", () => {
  it("is the province's own until the host is asked", async () => {
    const { caseId } = await lead();
    expect(await findCase(world.signer, caseId, "host")).toBeUndefined();
    expect(await findCase(world.handler, caseId, "recommender")).toBeUndefined();
    expect((await findCase(world.officer, caseId, "province"))?.stage).toBe("lead");
    await inquire(world.officer, { caseId, question: long("请说明未申请变更的原因") });
    const seen = await findCase(world.signer, caseId, "host");
    expect(seen).toMatchObject({ stage: "inquiry", inHandsOf: "依托单位（书面问询）" });
    // What the office does inside stays inside.
    expect(seen!.record.map(({ what }) => what)).toEqual(["书面问询"]);
    expect(seen!.duties).toMatchObject([{ kind: "inquiryReply", bearer: "host" }]);
  });

  it("is refused for conduct before the regulation took effect", async () => {
    const before = registerLead(world.officer, { baseId: world.baseId, ground: "art22.3", occurredOn: "2026-07-09" as PlainDate, source: "report", summary: long("材料不实") });
    await expect(before).rejects.toThrow("早于本办法施行");
  });

  it("is nobody's but an officer's to register", async () => {
    const input = { baseId: world.baseId, ground: "art22.6", occurredOn: "", source: "other", summary: long("不宜存续") } as const;
    for (const actor of [world.signer, world.approver, world.leader]) await expect(registerLead(actor, input)).rejects.toThrow(AccessError);
  });

  it("may be dismissed with reasons, and the base stays as it was", async () => {
    const { caseId } = await lead();
    await dismissRevocation(world.leader, { caseId, reason: "经核查线索不实" });
    expect(await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ stage: "dismissed", endedAt: expect.any(Date) });
    expect((await db.base.findUniqueOrThrow({ where: { id: world.baseId } })).stage).toBe("active");
  });
});

describe("an inquiry", () => {
  it("cannot be passed over while the host may still answer; the day after it can", async () => {
    const { caseId } = await lead();
    await inquire(world.officer, { caseId, question: long("请说明原因") });
    await expect(takeUp(world.officer, { caseId })).rejects.toThrow("期限届满后才能转入核查");
    const { inquiries } = revocationContent((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).content);
    await expect(onDay(inquiries[0]!.lastDay, () => takeUp(world.officer, { caseId }))).rejects.toThrow("期限届满");
    await onDay(addDays(inquiries[0]!.lastDay, 1), () => takeUp(world.officer, { caseId }));
    expect(await db.obligation.count({ where: { subjectId: caseId, dischargedAt: null } })).toBe(0);
  });

  it("is answered by the signer, frozen, and goes to verification", async () => {
    const { caseId } = await lead();
    await inquire(world.officer, { caseId, question: long("请说明原因") });
    await writeCase(world.editor, caseId, { answer: { text: "负责人突发疾病，单位正在办理任免手续。" } });
    await expect(signCase(world.editor, caseId)).rejects.toThrow(AccessError);
    await signCase(world.signer, caseId);
    const view = await findCase(world.officer, caseId, "province");
    expect(view).toMatchObject({ stage: "verification", duties: [] });
    expect(view!.content!.sections["answer"]).toMatchObject({ text: "负责人突发疾病，单位正在办理任免手续。" });
  });
});

describe("a notice", () => {
  it("needs every element found, and another person than the one who found", async () => {
    const { caseId } = await lead();
    await takeUp(world.officer, { caseId });
    const notice = { caseId, facts: long("事实清楚，证据充分"), reasons: long("依据第二十二条（五）") };
    await expect(giveNotice(world.leader, notice)).rejects.toThrow("尚待认定");
    await found2(caseId, "no");
    await expect(giveNotice(world.leader, notice)).rejects.toThrow("要件不具备");
    await found2(caseId, "yes");
    const both = { ...world.leader, userId: world.officer.userId };
    await expect(giveNotice(both, notice)).rejects.toThrow(AccessError);
    await giveNotice(world.leader, notice);
    expect(await findCase(world.signer, caseId, "host")).toMatchObject({ stage: "notice", duties: [{ kind: "defence" }] });
  });

  async function found2(caseId: string, yes: "yes" | "no") {
    await findElements(world.officer, {
      caseId,
      elements: [
        { element: "changeNotFiledInTime", found: "yes", reason: long("没有申请") },
        { element: "operationAffected", found: yes, reason: long("运行情况") },
      ],
    });
  }

  it("leaves the host its time: the defence is not closed before the period is over", async () => {
    const caseId = await noticed();
    await expect(closeDefence(world.officer, { caseId, summary: "依托单位没有提出意见", answer: "无可采纳的意见可言" })).rejects.toThrow("陈述申辩期限至");
  });

  it("is answered as often as the host wants; “不再补充” closes it early", async () => {
    const caseId = await noticed();
    await writeCase(world.editor, caseId, { defence: { text: "第一次申辩：不影响正常运行。" } });
    await signCase(world.signer, caseId);
    const close = { caseId, summary: "依托单位认为不影响运行", answer: "停摆半年有记录为证，不予采纳" };
    await expect(closeDefence(world.officer, close)).rejects.toThrow("不再补充");
    await writeCase(world.editor, caseId, { defence: { text: "第二次申辩，补充会议记录。", final: true } });
    await signCase(world.signer, caseId);
    await closeDefence(world.officer, close);
    const view = await findCase(world.signer, caseId, "host");
    expect(view).toMatchObject({ stage: "decision", stageLabel: "研究决定中", duties: [] });
    expect(view!.filings).toHaveLength(2);
  });
});

describe("the decision", () => {
  it("cannot be issued with a step missing, nor by who put it on record", async () => {
    const { caseId, today } = await decided();
    const issue = { caseId, number: number(), issuedOn: today, scope: "host" as const };
    await expect(onDay(today, () => issueRevocation({ ...world.leader, userId: world.officer.userId }, issue))).rejects.toThrow(AccessError);
    await expect(onDay(today, () => issueRevocation(world.leader, { ...issue, issuedOn: addDays(today, -1) }))).rejects.toThrow("集体决策");
    const row = await db.baseCase.findUniqueOrThrow({ where: { id: caseId } });
    await db.baseCase.update({ where: { id: caseId }, data: { content: { ...(row.content as object), hearing: null } } });
    await expect(onDay(today, () => issueRevocation(world.leader, issue))).rejects.toThrow("听取陈述申辩或期限届满");
  });

  it("is refused at every stage before it is due", async () => {
    const { caseId } = await lead();
    await expect(issueRevocation(world.leader, { caseId, number: number(), issuedOn: day, scope: "host" })).rejects.toThrow("还缺少");
    await expect(recordRevocationDecision(world.officer, { caseId, meetingKind: "厅党组会", metOn: day, minutesNumber: "1", summary: "同意取消该基地的资格" })).rejects.toThrow(StageError);
  });

  it("revokes the base, bans the credit code for three years, and counts the remedies from service", async () => {
    const { caseId, today } = await decided();
    const issued = number();
    await onDay(today, () => issueRevocation(world.leader, { caseId, number: issued, issuedOn: today, scope: "host" }));
    const base = await db.base.findUniqueOrThrow({ where: { id: world.baseId }, include: { organization: true, versions: { orderBy: { ordinal: "asc" } } } });
    expect(base.stage).toBe("revoked");
    expect(base.versions.map(({ validFrom }) => fromDbDay(validFrom))).toEqual(["2026-08-10", today]);
    const { bannedThrough, allowedFrom } = reapplicationBan(today);
    const at = (on: PlainDate) => new Date(`${on}T12:00:00+08:00`);
    expect(await findRunningBans(db, base.organization.creditCode, at(bannedThrough))).toMatchObject([{ fieldCode: null, bannedThrough, documentNumber: issued }]);
    expect(await findRunningBans(db, base.organization.creditCode, at(allowedFrom))).toEqual([]);

    await onDay(today, () => recordService(world.officer, { caseId, servedOn: today, manner: "系统送达并邮寄" }));
    const { service } = revocationContent((await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).content);
    expect(service!.reconsiderBy >= addDays(today, 60)).toBe(true);
    expect(service).toMatchObject({ servedOn: today, court: "有管辖权的人民法院" });
    expect((await listBaseCases(world.signer, "host", { state: "ended" }, {})).rows).toMatchObject([{ id: caseId, stageLabel: "已送达" }]);
  });

  it("narrowed to the field, leaves other fields open", async () => {
    const { caseId, today } = await decided();
    await onDay(today, () => issueRevocation(world.leader, { caseId, number: number(), issuedOn: today, scope: "field" }));
    const { organization } = await db.base.findUniqueOrThrow({ where: { id: world.baseId }, include: { organization: true } });
    expect(await findRunningBans(db, organization.creditCode, new Date(`${today}T12:00:00+08:00`))).toMatchObject([{ fieldCode: "F12" }]);
  });

  it("is undone only by a decision of its own, with the history kept", async () => {
    const { caseId, today } = await decided();
    await onDay(today, () => issueRevocation(world.leader, { caseId, number: number(), issuedOn: today, scope: "host" }));
    await onDay(today, () => correctRevocation(world.leader, { caseId, number: number(), decidedOn: today, reason: "事实认定有误，予以撤销" }));
    const base = await db.base.findUniqueOrThrow({ where: { id: world.baseId }, include: { organization: true, versions: true } });
    expect(base.stage).toBe("active");
    expect(base.versions).toHaveLength(3);
    expect(await findRunningBans(db, base.organization.creditCode, new Date(`${today}T12:00:00+08:00`))).toEqual([]);
    await expect(addEvidence(world.officer, { caseId, text: long("补充证据") })).rejects.toThrow(StageError);
  });
});
