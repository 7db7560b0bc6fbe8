import "server-only";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import type { Prisma, Reader } from "@/lib/platform/db";
import type { Declaration, DeclaredHost } from "@/lib/regulation/declaration";
import { checkEligibility } from "@/lib/regulation/eligibility";
import type { Finding } from "@/lib/regulation/finding";
import { parsePlainDate, shanghaiDay } from "@/lib/regulation/plain-date";
import type { ManagementSystemKind } from "@/lib/regulation/terms";
import { declarationFacts } from "../declaration-facts";
import { loadRecordedFacts } from "../recorded-facts";
import { notApplicableCheckKey, type CheckRecord } from "../recommendation/recommendation-checks";
import { parseSubmission, type FrozenOrganization } from "../submission-content";

/** What the examination reads of an application, beside its last submission. */
export const examinedFacts = {
  organization: { select: { creditCode: true, recommenderReason: true } },
  recommender: { select: { kind: true, cityCode: true } },
  recommendation: { select: { proposal: true, approvedAt: true, checks: true } },
} satisfies Prisma.ApplicationInclude;

interface Examined {
  id: string;
  callId: string;
  organizationId: string;
  organization: { creditCode: string; recommenderReason?: string | null };
  recommender: { kind: string; cityCode: string | null };
  recommendation: { proposal: string | null; approvedAt: Date | null; checks: unknown } | null;
}

/**
 * 机器预判 of 形式审查: every rule asked again of the frozen content (第十一条（三）), with the parameters frozen with it and
 * what the portal knows today: the ban, the host's bases, names in use, the recommendation and its confirmations.
 */
export async function examinationFindings(
  client: Reader,
  application: Examined,
  submission: { contentText: string; receivedAt: Date; parameters: unknown },
): Promise<Finding[]> {
  const content = parseSubmission(submission.contentText);
  const fieldZh = content.sections.overview?.fieldZh;
  const onRecord = await loadRecordedFacts(client, application, typeof fieldZh === "string" ? fieldZh : "");
  const facts = declarationFacts({
    filedOn: shanghaiDay(submission.receivedAt),
    filingYear: content.filingYear,
    category: content.category,
    host: examinedHost(content.organization, application),
    sections: content.sections,
    filledSlots: [...new Set(content.files.map(({ slot }) => slot))],
    explanations: content.explanations,
    onRecord,
  });
  return checkEligibility(withRecommendation(facts, application), pinnedParameters(submission.parameters)).findings;
}

function examinedHost(frozen: FrozenOrganization, { organization, recommender }: Examined): DeclaredHost {
  const establishedOn = parsePlainDate(frozen.establishedOn);
  return {
    name: frozen.name,
    creditCode: frozen.creditCode,
    organizationKind: frozen.kind as DeclaredHost["organizationKind"],
    legalForm: frozen.legalForm as DeclaredHost["legalForm"],
    cityCode: frozen.cityCode,
    affiliation: frozen.affiliation as DeclaredHost["affiliation"],
    ...(establishedOn ? { establishedOn } : {}),
    ...(frozen.foreignInvestment ? { foreignInvestment: frozen.foreignInvestment as DeclaredHost["foreignInvestment"] } : {}),
    recommender: { kind: recommender.kind as "municipalBureau" | "supervisingDepartment", ...(recommender.cityCode ? { cityCode: recommender.cityCode } : {}) },
    ...(organization.recommenderReason ? { recommenderReason: organization.recommenderReason } : {}),
  };
}

/** 第十一条（二） is met by the recommendation; a “不涉及” that the recommender confirmed is confirmed (第七条（三）). */
function withRecommendation(facts: Declaration, { recommendation }: Examined): Declaration {
  const checks = (recommendation?.checks ?? []) as readonly CheckRecord[];
  const confirmed = (kind: ManagementSystemKind) => checks.some(({ key, answer }) => key === notApplicableCheckKey(kind) && answer === "confirmed");
  return {
    ...facts,
    recommended: recommendation?.proposal === "recommend" && recommendation.approvedAt !== null,
    managementSystems: facts.managementSystems?.map((system) => (confirmed(system.kind) ? { ...system, confirmed: true } : system)),
  };
}
