import "server-only";
import { parseSubmission } from "@/lib/applications/submission-content";
import type { RowValue } from "@/lib/forms/field";
import type { CaseParties } from "@/lib/experts/conflicts";
import type { Reader } from "@/lib/platform/db";

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Everybody a case touches, from its last submission: host, parent, partners, recommender, team. */
export async function partiesOf(client: Reader, applicationId: string): Promise<CaseParties> {
  const application = await client.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: {
      organization: { select: { name: true, formerNames: true, creditCode: true, parentName: true } },
      recommender: { select: { name: true, ownHost: { select: { creditCode: true } } } },
      submissions: { orderBy: { ordinal: "desc" }, take: 1, select: { contentText: true } },
    },
  });
  const sections = application.submissions[0] ? parseSubmission(application.submissions[0].contentText).sections : {};
  const rows = (section: string, key: string) => (sections[section]?.[key] as RowValue[] | undefined) ?? [];
  const overview = sections.overview ?? {};
  const { organization, recommender } = application;
  return {
    host: { names: [organization.name, ...organization.formerNames], creditCode: organization.creditCode },
    parentName: organization.parentName,
    partnerNames: rows("partners", "partners").flatMap((row) => [text(row.nameZh), text(row.nameLocal)]).filter(Boolean),
    recommender: { name: recommender.name, creditCode: recommender.ownHost?.creditCode ?? null },
    people: [
      { name: text(overview.leaderName), organization: text(overview.leaderOrganization) },
      ...rows("team", "members").map((row) => ({ name: text(row.name), organization: text(row.organization) })),
    ].filter(({ name }) => name !== ""),
  };
}
