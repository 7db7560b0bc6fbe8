import { beforeEach, describe, expect, it } from "vitest";
import { AccessError } from "@/lib/access/policy";
import { proposedLeads } from "@/lib/base-life/proposed-leads";
import { registerProposedLead } from "@/lib/base-life/register-proposed-lead";
import { findCase } from "@/lib/cases/get-case";
import { liveParameters } from "@/lib/platform/law-in-force";
import { fromDbDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { addDays, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { revocationContent } from "@/lib/revocations/content";
import { dismissRevocation } from "@/lib/revocations/dismiss-revocation";
import { openedReport, reportSections } from "../../builders/annual-report";
import { buildCall } from "../../builders/applications";
import { buildBase, buildBaseWorld, type BaseWorld } from "../../builders/bases";
import { signCase, writeCase } from "../../builders/case-writing";
import { buildGraded } from "../../builders/evaluations";
import { nextSerial } from "../../builders/people";
import { countQueries } from "../../support/count-queries";
import { onDay } from "../../support/at-time";
import { resetDatabase } from "../../support/worker-database";

let world: BaseWorld;
beforeEach(async () => {
  await resetDatabase();
  world = await buildBaseWorld({ recognizedOn: plainDate("2026-08-10") });
});

const on = (day: PlainDate) => onDay(day, () => proposedLeads(world.officer));

async function reportWithPatent(baseId: string, number: string) {
  const report = await db.baseCase.findFirstOrThrow({ where: { baseId, process: "annualReport" } });
  const works = [{ id: "w1", title: "涂层", kind: "patent", number, effect: "寿命提高一倍" }];
  await writeCase(world.editor, report.id, reportSections(2027, { breakthroughs: { works } }));
  await onDay(plainDate("2028-01-10"), () => signCase(world.signer, report.id));
}

describe("what the records give reason to look into (第二十二条)", () => {
  it("an overdue report from the day on which the reason is asked; nothing before", async () => {
    const report = (await openedReport(world, plainDate("2028-01-01")))!;
    const { annualReportInquiryDays } = await liveParameters(plainDate("2028-01-01"));
    const duty = await db.obligation.findFirstOrThrow({ where: { subjectId: report.id } });
    const inquiry = addDays(fromDbDay(duty.lastDay), annualReportInquiryDays);
    expect(await on(addDays(inquiry, -1))).toEqual([]);
    const [lead, ...more] = await on(inquiry);
    expect(more).toEqual([]);
    expect(lead).toMatchObject({ baseId: world.baseId, ground: "art22.1", source: "record", originId: report.id });
    expect(lead!.facts).toContain(`已逾期 ${annualReportInquiryDays} 日`);

    const { caseId } = await onDay(inquiry, () => registerProposedLead(world.officer, lead!));
    const registered = (await findCase(world.officer, caseId, "province"))!;
    expect(registered).toMatchObject({ stage: "lead", base: { id: world.baseId } });
    expect(await findCase(world.signer, caseId, "host")).toBeUndefined();
    expect(await db.baseCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ originId: report.id });
    expect((await db.base.findUniqueOrThrow({ where: { id: world.baseId } })).stage).toBe("active");
    // Once, also after it was dismissed.
    expect(await on(inquiry)).toEqual([]);
    await expect(onDay(inquiry, () => registerProposedLead(world.officer, lead!))).rejects.toThrow("已经登记");
    await dismissRevocation(world.leader, { caseId, reason: "经核实有正当理由" });
    expect(await on(inquiry)).toEqual([]);
  });

  it("one patent in the reports of two bases, for each of them; the summary names the other", async () => {
    const other = await buildBase(world, { recognizedOn: plainDate("2026-08-10") });
    await openedReport(world, plainDate("2028-01-01"));
    await reportWithPatent(world.baseId, "ZL202310123456.7");
    expect(await on(plainDate("2028-01-11"))).toEqual([]);
    await reportWithPatent(other.id, "2023 1 0123456.7");
    const leads = await on(plainDate("2028-01-11"));
    expect(leads.map(({ baseId, ground, source, mark }) => ({ baseId, ground, source, mark })).sort((a, b) => (a.baseId < b.baseId ? -1 : 1))).toEqual(
      [world.baseId, other.id].sort().map((baseId) => ({ baseId, ground: "art22.3", source: "crossCheck", mark: "patent:2023101234567" })),
    );
    expect(leads.find(({ baseId }) => baseId === world.baseId)!.facts).toContain(other.number);
    const first = leads[0]!;
    for (const actor of [world.leader, world.signer, world.approver]) await expect(registerProposedLead(actor, first)).rejects.toThrow();
    await expect(registerProposedLead(world.leader, first)).rejects.toThrow(AccessError);
    const [a, b] = await Promise.allSettled([registerProposedLead(world.officer, first), registerProposedLead(world.officer, first)]);
    expect([a!.status, b!.status].sort()).toEqual(["fulfilled", "rejected"]);
    expect((await on(plainDate("2028-01-11"))).map(({ baseId }) => baseId)).toEqual([leads[1]!.baseId]);
  });

  it("spending unlike the audit, in two declarations of one host", async () => {
    const call = await buildCall();
    const declare = async (rd: string, audit: string) => {
      const data = { callId: call.id, organizationId: world.organizationId, recommenderId: world.recommenderId, category: "comprehensive" as const, stage: "notRecommended" as const, number: `S${nextSerial()}`, fieldCode: "F12", cityCode: "330100", createdById: world.editor.userId! };
      const { id } = await db.application.create({ data });
      const rdYears = [{ id: "2025", operating: "full", rd, revenue: "3000.00", audit }];
      await db.applicationSection.create({ data: { applicationId: id, key: "researchSpending", data: { rdYears, caliber: "highTech" }, updatedById: world.editor.userId!, updatedByName: "某" } });
      return id;
    };
    await declare("120.00", "audited");
    const draft = await declare("180.00", "unaudited");
    const [lead] = await proposedLeads(world.officer);
    expect(lead).toMatchObject({ baseId: world.baseId, ground: "art22.3", mark: "spending:2025:highTech" });
    expect(lead!.facts).toMatch(/120\.00 万元.*180\.00 万元（未审计）/);
    // What is not signed is the host's own.
    await db.application.update({ where: { id: draft }, data: { stage: "draft" } });
    expect(await proposedLeads(world.officer)).toEqual([]);
  });

  it("the second unqualified grade in a row, with the case that says so", async () => {
    await buildGraded(world, "unqualified");
    expect(await proposedLeads(world.officer)).toEqual([]);
    const { caseId } = await buildGraded(world, "unqualified");
    const [lead] = await proposedLeads(world.officer);
    expect(lead).toMatchObject({ ground: "art22.2", originId: caseId, href: `/province/cases/${caseId}` });
    const registered = await registerProposedLead(world.officer, lead!);
    expect(revocationContent((await db.baseCase.findUniqueOrThrow({ where: { id: registered.caseId } })).content)).toMatchObject({ ground: "art22.2", mark: `grade:${caseId}` });
    expect(await proposedLeads(world.officer)).toEqual([]);
  });

  it("asks the same number of questions for one base and for many", async () => {
    await proposedLeads(world.officer);
    const one = await countQueries(() => proposedLeads(world.officer));
    for (let index = 0; index < 4; index++) await buildBase(world);
    await openedReport(world, plainDate("2028-01-01"));
    const many = await countQueries(() => proposedLeads(world.officer));
    expect(many.queries).toBe(one.queries);
  });
});
