import "server-only";
import { publicOf, type SimilarBase } from "@/lib/bases/find-similar-bases";
import { db, type Reader } from "@/lib/platform/db";
import { findSimilarFields } from "../similar-fields";

export interface SimilarNames {
  /** Public bases whose field is alike. */
  bases: readonly SimilarBase[];
  /** Own applications, by name; those of other institutions are counted only: they are not public. */
  ownApplications: readonly { id: string; fieldZh: string; callTitle: string }[];
  otherApplications: number;
}

const maximumShown = 5;

/** What the host may be told while it writes of fields that come close (第二十五条). Two queries. */
export async function findSimilarNames(of: { fieldZh: string; organizationId: string; exceptApplicationId: string }, client: Reader = db): Promise<SimilarNames> {
  const { fieldZh, organizationId, exceptApplicationId } = of;
  if ([...fieldZh.trim()].length < 2) return { bases: [], ownApplications: [], otherApplications: 0 };
  const { bases, applications } = await findSimilarFields(client, fieldZh, { organizationId, applicationId: exceptApplicationId });
  return {
    bases: publicOf(bases),
    ownApplications: applications
      .filter((one) => one.organizationId === organizationId)
      .slice(0, maximumShown)
      .map(({ id, fieldZh, callTitle }) => ({ id, fieldZh, callTitle })),
    otherApplications: applications.filter((one) => one.organizationId !== organizationId).length,
  };
}
