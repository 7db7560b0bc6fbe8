import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import { countDuties, listDuties } from "@/lib/duties/list-duties";
import { createCalendarLink, findCalendarLink, readCalendar, revokeCalendarLink } from "@/lib/duties/calendar-link";
import { db } from "@/lib/platform/db";
import { plainDate } from "@/lib/regulation/plain-date";
import { fileReport, openedReport } from "../../builders/annual-report";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { actorOf, buildExpert, buildUser } from "../../builders/people";
import { onDay } from "../../support/at-time";
import { countQueries } from "../../support/count-queries";
import { resetDatabase } from "../../support/worker-database";

let world: BaseWorld;
let other: BaseWorld;
let caseId: string;

beforeEach(async () => {
  await resetDatabase();
  world = await buildBaseWorld({ recognizedOn: plainDate("2025-05-20") });
  other = await buildBaseWorld({ recognizedOn: plainDate("2025-06-20") });
  caseId = (await openedReport(world, plainDate("2027-01-01")))!.id;
});

const list = async (actor: Actor, audience: CaseAudience, day: string, filters = {}) => (await onDay(plainDate(day), () => listDuties(actor, audience, filters, {}))).rows;

describe("the list of duties", () => {
  it("has for each party what it bears or watches over", async () => {
    expect(await list(world.editor, "host", "2027-01-10")).toMatchObject([{ label: "提交年度报告", title: "2026 年度报告", daysLeft: 22, lastDay: "2027-02-01", nominalDay: "2027-01-31", href: `/host/cases/${caseId}` }]);
    // The draft is the host's own; that the report is owed is not.
    expect(await list(world.handler, "recommender", "2027-01-10")).toMatchObject([{ title: "2026 年度报告", href: null }]);
    expect(await list(world.officer, "province", "2027-01-10")).toHaveLength(2);
    expect(await list(other.editor, "host", "2027-01-10")).not.toContainEqual(expect.objectContaining({ href: `/host/cases/${caseId}` }));
    expect(await list(world.editor, "province", "2027-01-10")).toHaveLength(1);
    expect(await list(actorOf(await buildUser({ roles: ["provinceSupervisor"] })), "province", "2027-01-10")).toEqual([]);
    expect(await list((await buildExpert()).actor, "province", "2027-01-10")).toEqual([]);
  });

  it("is overdue from the day after the last day, and empty of what was done", async () => {
    expect(await list(world.officer, "province", "2027-02-01", { state: "overdue" })).toEqual([]);
    expect(await list(world.officer, "province", "2027-02-02", { state: "overdue" })).toMatchObject([{ daysLeft: -1 }, { daysLeft: -1 }]);
    expect(await onDay(plainDate("2027-02-02"), () => countDuties(world.handler, "recommender"))).toEqual({ overdue: 1, soon: 0, own: 0 });
    expect(await onDay(plainDate("2027-01-02"), () => countDuties(world.editor, "host"))).toEqual({ overdue: 0, soon: 1, own: 1 });
    await onDay(plainDate("2027-01-20"), () => fileReport(world, caseId, 2026));
    expect(await list(world.editor, "host", "2027-02-02")).toEqual([]);
  });

  it("goes on page by page without gaps, by the same number of queries", async () => {
    for (let index = 0; index < 24; index++) await buildBase(world, { recognizedOn: plainDate("2025-05-20") });
    await openedReport(world, plainDate("2027-01-01"));
    const first = await countQueries(() => listDuties(world.signer, "host", {}, {}));
    const second = await countQueries(() => listDuties(world.signer, "host", {}, { after: first.result.after! }));
    expect(first.result.rows).toHaveLength(20);
    expect(second.result.rows).toHaveLength(5);
    expect(new Set([...first.result.rows, ...second.result.rows].map(({ id }) => id)).size).toBe(25);
    expect(second.queries).toBe(first.queries);
  });
});

describe("the calendar link", () => {
  const tokenOf = (url: string) => new URL(url).pathname.split("/").at(-1)!;

  it("gives whoever holds it the owner's days, and keeps only a hash", async () => {
    await createCalendarLink(world.editor, {});
    const { url } = (await findCalendarLink(world.editor))!;
    expect(url).toMatch(/^http:\/\/localhost:3000\/api\/calendar\/[\w-]{43}$/);
    const text = (await readCalendar(tokenOf(url)))!;
    expect(text).toContain("DTSTART;VALUE=DATE:20270201");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    const duty = await db.obligation.findFirstOrThrow({ where: { subjectId: caseId } });
    expect(text).toContain(`UID:duty-${duty.id}`);
    expect(JSON.stringify(await db.calendarFeed.findMany())).not.toContain(tokenOf(url));
  });

  it("ends when it is revoked, replaced, or the account is closed; and is a person's own", async () => {
    await createCalendarLink(world.editor, {});
    const first = tokenOf((await findCalendarLink(world.editor))!.url);
    await createCalendarLink(world.editor, {});
    const second = tokenOf((await findCalendarLink(world.editor))!.url);
    expect(await readCalendar(first)).toBeUndefined();
    expect(await readCalendar(second)).toBeDefined();
    expect(await findCalendarLink(world.signer)).toBeUndefined();
    await revokeCalendarLink(world.signer, {});
    expect(await readCalendar(second)).toBeDefined();
    await db.user.update({ where: { id: world.editor.userId! }, data: { active: false } });
    expect(await readCalendar(second)).toBeUndefined();
    await db.user.update({ where: { id: world.editor.userId! }, data: { active: true } });
    await revokeCalendarLink(world.editor, {});
    expect(await readCalendar(second)).toBeUndefined();
    expect(await findCalendarLink(world.editor)).toBeUndefined();
    expect(await readCalendar("x".repeat(43))).toBeUndefined();
  });

  it("follows the roles of today, and is not for experts", async () => {
    await createCalendarLink(world.officer, {});
    const token = tokenOf((await findCalendarLink(world.officer))!.url);
    expect((await readCalendar(token))!.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    await db.userRole.deleteMany({ where: { userId: world.officer.userId! } });
    expect(await readCalendar(token)).not.toContain("BEGIN:VEVENT");
    await expect(createCalendarLink((await buildExpert()).actor, {})).rejects.toThrow("没有需要订阅的期限");
  });
});
