import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { afterInterruption, findInterruption } from "@/lib/bases/interruption";
import type { LockedBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import type { Tx } from "@/lib/platform/db";
import { createObligation } from "@/lib/platform/obligations";
import type { AnnualReportDuty } from "@/lib/regulation/articles/article-15-annual-report";
import type { AnnualReportContent } from "./content";
import { dutyOf, reportDutyKinds, type LawNow } from "./report-duty";

/**
 * Begins the report of a year for a locked base: with its duty where 第十五条 makes one, as a voluntary one otherwise.
 * The base's lock and the key (base, process, year) make it one report whoever begins it.
 */
export async function openReport(tx: Tx, actor: Actor, base: LockedBase, reportYear: number, law: LawNow): Promise<{ caseId: string; duty: AnnualReportDuty }> {
  const duty = dutyOf(base, reportYear, law);
  const content: AnnualReportContent = { voluntary: !duty.due, opinions: [], prefills: [] };
  const title = `${reportYear} 年度报告`;
  const people = duty.due ? await recipientsOf(tx, { organizationId: base.organizationId }) : [];
  const { caseId, eventId } = await createCase(tx, {
    actor,
    process: "annualReport",
    action: "open",
    base,
    title,
    year: reportYear,
    openTo: { host: true },
    content,
    payload: { due: duty.due, nominalDay: duty.nominalDay, lastDay: duty.lastDay, explanation: duty.explanation },
    notify: (id) => people.map((recipientId) => ({ recipientId, template: "annualReport.opened", data: { caseId: id, title, baseName: base.nameZh, year: reportYear + 1 } })),
  });
  if (duty.nominalDay !== null) {
    await createObligation(tx, {
      kind: reportDutyKinds.file,
      subject: { type: "annualReport", id: caseId },
      bearer: "host",
      organizationId: base.organizationId,
      recommenderId: base.recommenderId,
      clause: "art15",
      basis: { kind: "day", day: afterInterruption(duty.nominalDay, await findInterruption(tx, base.id)), rolls: law.parameters.annualReportRollOver },
      calendar: law.calendar,
      sourceEventId: eventId,
    });
  }
  return { caseId, duty };
}
