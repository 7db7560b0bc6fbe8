import "server-only";
import { alikeFields, findAlikeBases } from "@/lib/bases/find-similar-bases";
import type { Reader } from "@/lib/platform/db";
import { fieldLikeness } from "@/lib/regulation/articles/article-25-naming";
import type { ApplicationStage } from "@/lib/workflow/application-stages";

/** Declarations in these stages compete with nothing any more (a recognised one is a base). */
export const endedStages: readonly ApplicationStage[] = ["recognized", "notRecommended", "formallyRejected", "notRecognized", "retracted"];

export interface SimilarFields {
  /** In force, whether the public sees them or not. */
  bases: Awaited<ReturnType<typeof findAlikeBases>>;
  /** Under way: submitted ones of everybody and own drafts. Whoever shows them decides what may be told of them. */
  applications: readonly { id: string; fieldZh: string; organizationId: string; callId: string; callTitle: string; submitted: boolean }[];
}

/**
 * Bases and running declarations whose field comes close to this one, nearest first (第二十五条: names carry no
 * institution, so fields repeat). Two queries; trigrams choose at most thirty candidates each, the law's own measure
 * decides.
 */
export async function findSimilarFields(client: Reader, fieldZh: string, own: { organizationId: string; applicationId: string }): Promise<SimilarFields> {
  if (fieldZh.trim() === "") return { bases: [], applications: [] };
  const bases = await findAlikeBases(client, fieldZh);
  const applications = await client.$queryRaw<SimilarFields["applications"]>`
    SELECT a.id, a."fieldZh", a."organizationId", a."callId", c.title AS "callTitle", a."firstSubmittedAt" IS NOT NULL AS submitted
    FROM "Application" a JOIN "Call" c ON c.id = a."callId"
    WHERE a.id <> ${own.applicationId}::uuid AND a."fieldZh" IS NOT NULL AND similarity(a."fieldZh", ${fieldZh}) > 0.1
      AND a.stage::text <> ALL (${[...endedStages]}) AND (a."organizationId" = ${own.organizationId}::uuid OR a."firstSubmittedAt" IS NOT NULL)
    ORDER BY similarity(a."fieldZh", ${fieldZh}) DESC, a.id LIMIT 30`;
  return { bases, applications: applications.filter((one) => fieldLikeness(fieldZh, one.fieldZh) >= alikeFields) };
}
