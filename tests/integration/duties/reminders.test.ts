import { beforeEach, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { renderMessage } from "@/lib/accounts/message-templates";
import { sendReminders } from "@/lib/duties/send-reminders";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/regulation/plain-date";
import { fileReport, openedReport } from "../../builders/annual-report";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { onDay } from "../../support/at-time";
import { countQueries } from "../../support/count-queries";
import { resetDatabase } from "../../support/worker-database";

const job = systemActor("系统（期限提醒）");
let world: BaseWorld;
let caseId: string;

beforeEach(async () => {
  await resetDatabase();
  world = await buildBaseWorld({ recognizedOn: plainDate("2025-05-20") });
  // The last day is 2027-02-01.
  caseId = (await openedReport(world, plainDate("2027-01-01")))!.id;
});

const run = (day: string) => onDay(plainDate(day), () => sendReminders(job));
const told = async (userId: string | null) => (await db.message.findMany({ where: { recipientId: userId!, template: { startsWith: "duty." } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] })).map(({ template, data }) => `${template} ${(data as { days: number }).days}`);

describe("reminders of an annual report", () => {
  it("climb the ladder, each step once, to whom each step is for", async () => {
    for (const day of ["2027-01-01", "2027-01-02", "2027-01-02", "2027-01-10", "2027-01-25", "2027-01-31", "2027-02-01", "2027-02-02", "2027-02-03", "2027-02-16", "2027-03-03", "2027-06-01"]) await run(day);
    expect(await told(world.editor.userId)).toEqual(["duty.reminder 30", "duty.reminder 7", "duty.reminder 1", "duty.overdue 1", "duty.overdue 15", "duty.overdue 30"]);
    expect(await told(world.handler.userId)).toEqual(["duty.escalated 1", "duty.escalated 15", "duty.escalated 30"]);
    expect(await told(world.officer.userId)).toEqual(["duty.escalated 15", "duty.escalated 30"]);
    expect(await told(world.leader.userId)).toEqual([]);
    expect((await db.reminder.findMany({ orderBy: { step: "asc" } })).map(({ step }) => step)).toEqual([-30, -7, -1, 1, 15, 30]);
    expect(await db.event.count({ where: { action: "obligation.overdue", actorName: "系统（期限提醒）", clause: "art15" } })).toBe(3);
    expect(await db.baseCase.findUnique({ where: { id: caseId } })).toMatchObject({ stage: "draft" });
  });

  it("say where the matter stands today when the job did not run", async () => {
    await run("2027-01-29");
    expect(await told(world.signer.userId)).toEqual(["duty.reminder 3"]);
    await run("2027-01-30");
    expect(await told(world.signer.userId)).toEqual(["duty.reminder 3"]);
  });

  it("and the message that it has been opened name the base, for a host of several", async () => {
    await run("2027-01-25");
    const { nameZh } = await db.base.findUniqueOrThrow({ where: { id: world.baseId } });
    const messages = await db.message.findMany({ where: { recipientId: world.signer.userId! }, orderBy: { createdAt: "asc" } });
    const texts = messages.map(({ template, data }) => renderMessage(template, data, world.signer.roles).text);
    expect(texts).toEqual([expect.stringContaining(`${nameZh}“2026 年度报告”已经打开`), expect.stringContaining(`（${nameZh}，2026 年度报告）`)]);
  });

  it("are sent once by two jobs that run at once", async () => {
    for (let index = 0; index < 5; index++) await buildBase(world, { recognizedOn: plainDate("2025-05-20") });
    await openedReport(world, plainDate("2027-01-01"));
    const both = await Promise.all([run("2027-01-25"), run("2027-01-25"), run("2027-01-25")]);
    expect(both.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(6);
    expect(await db.reminder.count()).toBe(6);
    expect(await told(world.editor.userId)).toHaveLength(6);
  });

  it("end when the report is filed, however late", async () => {
    await run("2027-02-02");
    await onDay(plainDate("2027-02-05"), () => fileReport(world, caseId, 2026, { "art15-report-in-time": "财务数据迟到，因此逾期。" }));
    await run("2027-02-20");
    await run("2027-05-01");
    expect(await told(world.editor.userId)).toEqual(["duty.overdue 1"]);
  });

  it("cost no more queries for the looking when there is nothing to say", async () => {
    await run("2027-01-25");
    const { queries } = await countQueries(() => run("2027-01-26"));
    for (let index = 0; index < 4; index++) await buildBase(world, { recognizedOn: plainDate("2025-05-20") });
    await openedReport(world, plainDate("2027-01-01"));
    await run("2027-01-25");
    expect((await countQueries(() => run("2027-01-26"))).queries).toBe(queries);
  });
});
