import "server-only";
import { db, type Reader } from "@/lib/platform/db";
import { fieldLikeness } from "@/lib/regulation/articles/article-25-naming";

export interface SimilarBase {
  number: string;
  nameZh: string;
  organizationName: string;
}

/** Below the likeness at which the rule speaks (checkSimilarName): here it is a hint while one writes. */
export const alikeFields = 0.5;
const maximumShown = 5;

/**
 * Public bases whose field comes close to this one (第二十五条: names carry no institution, so fields repeat); none for
 * less than two characters. One query; trigrams choose candidates, the law's own measure decides.
 */
export async function findSimilarBases(fieldZh: string, client: Reader = db): Promise<SimilarBase[]> {
  if ([...fieldZh.trim()].length < 2) return [];
  const bases = await client.$queryRaw<(SimilarBase & { fieldZh: string })[]>`
    SELECT b.number, b."nameZh", b."fieldZh", o.name AS "organizationName"
    FROM "Base" b JOIN "Organization" o ON o.id = b."organizationId"
    WHERE b.stage IN ('active', 'rectifying') AND b."publicVisible" AND similarity(b."fieldZh", ${fieldZh}) > 0.1
    ORDER BY similarity(b."fieldZh", ${fieldZh}) DESC, b.number LIMIT 30`;
  return bases
    .filter((base) => fieldLikeness(fieldZh, base.fieldZh) >= alikeFields)
    .slice(0, maximumShown)
    .map(({ number, nameZh, organizationName }) => ({ number, nameZh, organizationName }));
}
