import "server-only";
import { alikeFields, findSimilarBases, type SimilarBase } from "@/lib/bases/find-similar-bases";
import { db, type Reader } from "@/lib/platform/db";
import { fieldLikeness } from "@/lib/regulation/articles/article-25-naming";

export interface SimilarNames {
  /** Public bases whose field is alike. */
  bases: readonly SimilarBase[];
  /** Own applications, by name; those of other institutions are counted only: they are not public. */
  ownApplications: readonly { id: string; fieldZh: string; callTitle: string }[];
  otherApplications: number;
}

const maximumShown = 5;

/**
 * Bases and running applications whose field comes close to this one (第二十五条: names carry no institution, so
 * fields repeat). Two queries; trigrams choose candidates, the law's own measure decides.
 */
export async function findSimilarNames(of: { fieldZh: string; organizationId: string; exceptApplicationId: string }, client: Reader = db): Promise<SimilarNames> {
  const { fieldZh, organizationId, exceptApplicationId } = of;
  if ([...fieldZh.trim()].length < 2) return { bases: [], ownApplications: [], otherApplications: 0 };
  const bases = await findSimilarBases(fieldZh, client);
  const applications = await client.$queryRaw<{ id: string; fieldZh: string; organizationId: string; callTitle: string }[]>`
    SELECT a.id, a."fieldZh", a."organizationId", c.title AS "callTitle"
    FROM "Application" a JOIN "Call" c ON c.id = a."callId"
    WHERE a.id <> ${exceptApplicationId}::uuid AND a."fieldZh" IS NOT NULL AND similarity(a."fieldZh", ${fieldZh}) > 0.1
      AND a.stage NOT IN ('recognized', 'notRecommended', 'formallyRejected', 'notRecognized', 'retracted')
      AND (a."organizationId" = ${organizationId}::uuid OR a."firstSubmittedAt" IS NOT NULL)
    ORDER BY similarity(a."fieldZh", ${fieldZh}) DESC, a.id LIMIT 30`;
  const likeApplications = applications.filter((one) => fieldLikeness(fieldZh, one.fieldZh) >= alikeFields);
  return {
    bases,
    ownApplications: likeApplications
      .filter((one) => one.organizationId === organizationId)
      .slice(0, maximumShown)
      .map(({ id, fieldZh, callTitle }) => ({ id, fieldZh, callTitle })),
    otherApplications: likeApplications.filter((one) => one.organizationId !== organizationId).length,
  };
}
