import "server-only";
import type { Reader } from "@/lib/platform/db";
import { fieldLikeness } from "@/lib/regulation/articles/article-25-naming";
import type { ApplicationStage } from "@/lib/workflow/application-stages";

/** Declarations in these stages compete with nothing any more (a recognised one is a base). */
export const endedStages: readonly ApplicationStage[] = ["recognized", "notRecommended", "formallyRejected", "notRecognized", "retracted"];

export interface SimilarFields {
  /** In force, whether the public sees them or not. */
  bases: readonly { number: string; nameZh: string; fieldZh: string; organizationName: string; publicVisible: boolean }[];
  /** Under way: submitted ones of everybody and own drafts. Whoever shows them decides what may be told of them. */
  applications: readonly { id: string; fieldZh: string; organizationId: string; callId: string; callTitle: string; submitted: boolean }[];
}

/** Below the likeness at which the rule speaks (checkSimilarName): here it is a hint while one writes. */
const alike = 0.5;

/**
 * Bases and running declarations whose field comes close to this one, nearest first (第二十五条: names carry no
 * institution, so fields repeat). Two queries; trigrams choose at most thirty candidates each, the law's own measure
 * decides.
 */
export async function findSimilarFields(client: Reader, fieldZh: string, own: { organizationId: string; applicationId: string }): Promise<SimilarFields> {
  if (fieldZh.trim() === "") return { bases: [], applications: [] };
  const bases = await client.$queryRaw<SimilarFields["bases"]>`
    SELECT b.number, b."nameZh", b."fieldZh", o.name AS "organizationName", b."publicVisible"
    FROM "Base" b JOIN "Organization" o ON o.id = b."organizationId"
    WHERE b.stage IN ('active', 'rectifying') AND similarity(b."fieldZh", ${fieldZh}) > 0.1
    ORDER BY similarity(b."fieldZh", ${fieldZh}) DESC, b.number LIMIT 30`;
  const applications = await client.$queryRaw<SimilarFields["applications"]>`
    SELECT a.id, a."fieldZh", a."organizationId", a."callId", c.title AS "callTitle", a."firstSubmittedAt" IS NOT NULL AS submitted
    FROM "Application" a JOIN "Call" c ON c.id = a."callId"
    WHERE a.id <> ${own.applicationId}::uuid AND a."fieldZh" IS NOT NULL AND similarity(a."fieldZh", ${fieldZh}) > 0.1
      AND a.stage::text <> ALL (${[...endedStages]}) AND (a."organizationId" = ${own.organizationId}::uuid OR a."firstSubmittedAt" IS NOT NULL)
    ORDER BY similarity(a."fieldZh", ${fieldZh}) DESC, a.id LIMIT 30`;
  const near = <Row extends { fieldZh: string }>(rows: readonly Row[]) => rows.filter((row) => fieldLikeness(fieldZh, row.fieldZh) >= alike);
  return { bases: near(bases), applications: near(applications) };
}
