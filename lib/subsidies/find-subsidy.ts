import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { parseCaseContent } from "@/lib/cases/case-draft";
import type { CaseAudience } from "@/lib/cases/case-record";
import { ownOf } from "@/lib/cases/get-case";
import type { SectionData } from "@/lib/forms/field";
import { db } from "@/lib/platform/db";
import { readSubsidy, type SubsidyContent } from "./content";
import { spendingItems, sumSpending, type SpendingSum } from "./spending";

export interface SubsidyView extends SubsidyContent {
  /** Of what was signed last; for the host of what is written now. */
  sums: SpendingSum;
}

/** undefined: not there, or not for this party. */
export async function findSubsidy(actor: Actor, caseId: string, audience: CaseAudience): Promise<SubsidyView | undefined> {
  const row = await db.baseCase.findFirst({
    where: { AND: [{ id: caseId, process: "subsidy" }, scope(actor, "baseCase.read"), ownOf(actor, audience)] },
    select: { content: true, sections: { where: { key: "spending" }, select: { data: true } }, filings: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } } },
  });
  if (!row) return undefined;
  const content = readSubsidy(row.content);
  const filed = row.filings[0] ? parseCaseContent(row.filings[0].contentText).sections.spending : undefined;
  const section = audience === "host" ? (row.sections[0]?.data as SectionData | undefined) : filed;
  return { ...content, sums: sumSpending(spendingItems(section), content.amount) };
}
