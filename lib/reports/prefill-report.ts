import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { preparedBy } from "@/lib/accounts/prepared-by";
import { parseCaseContent } from "@/lib/cases/case-draft";
import { lockCase, type LockedCase } from "@/lib/cases/lock-case";
import type { CaseIdInput } from "@/lib/cases/schema";
import type { ScalarValue, SectionData } from "@/lib/forms/field";
import { mergeEmpty } from "@/lib/forms/merge-empty";
import { parseSection } from "@/lib/forms/parse-section";
import { receivedAt } from "@/lib/platform/clock";
import { fromDbDay } from "@/lib/platform/day";
import type { Prisma, Tx } from "@/lib/platform/db";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { annualReportStages } from "@/lib/workflow/annual-report-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { annualReportContent } from "./content";
import { annualReportForm } from "./form";
import { offerOfBase, offerOfLastReport, offerOfLedger, offerOfPlan, type Offer } from "./prefill-offers";

/**
 * Fills the fields of a report that are still empty: from the base's record, the institution's ledgers, the plan of the
 * year and the last report that was accepted, in this order. What somebody has written is never touched; what was taken
 * over, and from where, is kept with the report. @returns the titles of the sections that changed
 */
export async function prefillReport(actor: Actor, input: CaseIdInput): Promise<{ filled: string[] }> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "annualReport");
    getTransition(annualReportStages, locked.stage as "draft", "edit");
    authorize(actor, "annualReport.edit", locked);
    const at = await receivedAt(tx);
    const offers = await gatherOffers(tx, locked);
    const saved = new Map((await tx.caseSection.findMany({ where: { caseId: locked.id } })).map((section) => [section.key, section]));
    const used = new Set<string>();
    const filled: string[] = [];
    for (const section of annualReportForm({ category: locked.base.category, year: locked.year, content: null })) {
      const held = saved.get(section.key);
      let data = (held?.data ?? {}) as SectionData;
      for (const { source, sections } of offers) {
        const merged = mergeEmpty(section, data, sections[section.key] ?? {});
        if (!merged) continue;
        data = merged;
        used.add(source);
        if (!filled.includes(section.title)) filled.push(section.title);
      }
      if (!filled.includes(section.title)) continue;
      const columns = { data: parseSection(section, data) as Prisma.InputJsonObject, updatedById: actor.userId!, updatedByName: actor.name, updatedAt: at };
      await tx.caseSection.upsert({
        where: { caseId_key: { caseId: locked.id, key: section.key } },
        create: { caseId: locked.id, key: section.key, version: 1, ...columns },
        update: { ...columns, version: { increment: 1 } },
      });
    }
    if (filled.length > 0) {
      const content = annualReportContent(locked.content);
      const prefills = [...content.prefills, { sources: [...used], sections: filled, byName: actor.name, on: shanghaiDay(at) }];
      await tx.baseCase.update({ where: { id: locked.id }, data: { content: { ...content, prefills }, updatedAt: at, signOffRequestedAt: null, ...preparedBy(locked, actor) } });
    }
    return { filled };
  });
}

async function gatherOffers(tx: Tx, locked: LockedCase): Promise<Offer[]> {
  const year = locked.year!;
  const host = await tx.organization.findUniqueOrThrow({ where: { id: locked.organizationId }, select: { contactName: true, contactPhone: true } });
  const ledger = await tx.ledgerEntry.findMany({ where: { organizationId: locked.organizationId }, orderBy: { updatedAt: "desc" }, take: 500, select: { id: true, kind: true, data: true } });
  const plan = await tx.baseCase.findFirst({ where: { baseId: locked.baseId, process: "workPlan", year, stage: { in: ["running", "finished"] } }, select: { title: true, sections: true } });
  const last = await tx.baseCase.findFirst({
    where: { baseId: locked.baseId, process: "annualReport", stage: "accepted", year: { lt: year } },
    orderBy: { year: "desc" },
    select: { title: true, filings: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } } },
  });
  const entries = ledger.map(({ id, kind, data }) => ({ id, kind, values: ((data as { values?: Record<string, ScalarValue> }).values ?? {}) }));
  const filing = last?.filings[0];
  return [
    offerOfBase({ nameZh: locked.base.nameZh, leaderName: locked.base.leaderName, recognizedOn: fromDbDay(locked.base.recognizedOn) }, host, year),
    offerOfLedger(entries, year),
    ...(plan ? [offerOfPlan(plan.title, Object.fromEntries(plan.sections.map(({ key, data }) => [key, data as SectionData])))] : []),
    ...(last && filing ? [offerOfLastReport(last.title, parseCaseContent(filing.contentText).sections)] : []),
  ];
}
