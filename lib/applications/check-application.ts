import "server-only";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { fromDbDay } from "@/lib/platform/day";
import type { Reader } from "@/lib/platform/db";
import { checkCorrectionInTime } from "@/lib/regulation/articles/article-11-recognition-procedure";
import { checkEligibility } from "@/lib/regulation/eligibility";
import type { Finding } from "@/lib/regulation/finding";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { regulation } from "@/lib/regulation/regulation";
import { callPhase } from "@/lib/workflow/call-stages";
import { relevantExplanations, sortCheck, type ApplicationCheck } from "./check-result";
import { declarationFacts } from "./declaration-facts";
import { declaredHost, frozenOrganization, type Draft } from "./draft";
import { currentFormVersion } from "@/lib/calls/form-version";
import { sectionGaps } from "@/lib/forms/section-state";
import { loadRecordedFacts } from "./recorded-facts";
import type { SubmissionContent } from "./submission-content";

/**
 * The whole pre-check: what is missing, the rules of 第二至第二十七条 with the parameters pinned to the call, the ban, the
 * duplicates, the call's period. The submission runs it again inside its transaction.
 * @param at the database's clock; decides the call's period and the legal day of filing
 */
export async function checkApplication(client: Reader, draft: Draft, at: Date): Promise<ApplicationCheck> {
  const { row, form, sections, explanations, files } = draft;
  const counts = new Map<string, number>();
  for (const { slot } of files) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const fieldZh = sections.overview?.fieldZh;
  const onRecord = await loadRecordedFacts(client, row, typeof fieldZh === "string" ? fieldZh : "");
  const facts = declarationFacts({
    filedOn: shanghaiDay(at),
    filingYear: row.call.year,
    category: row.category,
    host: declaredHost(draft),
    sections,
    filledSlots: [...counts.keys()],
    explanations,
    onRecord,
  });
  const { findings } = checkEligibility(facts, pinnedParameters(row.call.parameters));
  return sortCheck({
    gaps: form.flatMap((section) => sectionGaps(section, sections[section.key]!, counts)),
    findings: [...findings, ...correctionFindings(draft, at)],
    form,
    explanations,
    ...(row.stage === "draft" ? { callPhase: callPhase(row.call, at) } : {}),
  });
}

/** A correction handed in late is a fact for people to weigh, never a reason to refuse it (design.md §4). */
function correctionFindings({ row }: Draft, at: Date): Finding[] {
  const round = row.correctionRounds[0];
  return round ? [checkCorrectionInTime({ dueOn: fromDbDay(round.dueOn), filedOn: shanghaiDay(at) })] : [];
}

/** What a submission of this draft would freeze; the signer sees exactly this before signing. */
export function draftContent(draft: Draft, check: ApplicationCheck): SubmissionContent {
  const { row, recommender, sections, files, explanations } = draft;
  return {
    formVersion: row.call.formVersion ?? currentFormVersion,
    ruleVersion: row.call.ruleVersion ?? regulation.ruleVersion,
    regulationNumber: row.call.regulationNumber ?? regulation.documentNumber,
    filingYear: row.call.year,
    callTitle: row.call.title,
    category: row.category,
    organization: frozenOrganization(draft),
    recommenderName: recommender.name,
    sections,
    explanations: relevantExplanations(check, explanations),
    files,
  };
}
