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
 * Bases in force whose field comes close to this one, nearest first, whether the public sees them or not (第二十五条: names
 * carry no institution, so fields repeat). One query; trigrams choose at most thirty candidates, the law's own measure decides.
 */
export async function findAlikeBases(client: Reader, fieldZh: string): Promise<(SimilarBase & { id: string; fieldZh: string; publicVisible: boolean })[]> {
  const bases = await client.$queryRaw<(SimilarBase & { id: string; fieldZh: string; publicVisible: boolean })[]>`
    SELECT b.id, b.number, b."nameZh", b."fieldZh", o.name AS "organizationName", b."publicVisible"
    FROM "Base" b JOIN "Organization" o ON o.id = b."organizationId"
    WHERE b.stage IN ('active', 'rectifying') AND similarity(b."fieldZh", ${fieldZh}) > 0.1
    ORDER BY similarity(b."fieldZh", ${fieldZh}) DESC, b.number LIMIT 30`;
  return bases.filter((base) => fieldLikeness(fieldZh, base.fieldZh) >= alikeFields);
}

/** Of these, what anybody may see; none for less than two characters. */
export async function findSimilarBases(fieldZh: string, client: Reader = db): Promise<SimilarBase[]> {
  if ([...fieldZh.trim()].length < 2) return [];
  return publicOf(await findAlikeBases(client, fieldZh));
}

/** The first few that are public, with their public facts. */
export function publicOf(bases: readonly (SimilarBase & { publicVisible: boolean })[]): SimilarBase[] {
  return bases
    .filter((base) => base.publicVisible)
    .slice(0, maximumShown)
    .map(({ number, nameZh, organizationName }) => ({ number, nameZh, organizationName }));
}
