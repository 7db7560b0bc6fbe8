import "server-only";
import type { LockedBase } from "@/lib/bases/lock-base";
import type { SectionData } from "@/lib/forms/field";
import type { Tx } from "@/lib/platform/db";
import type { ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";

const regionRows = (regions: readonly string[]) => regions.map((region) => ({ id: region, region }));

/** “变更前” as the record of the base has it today, in the keys of the form. */
export async function presentValues(tx: Tx, base: LockedBase, kind: ChangeKind): Promise<SectionData> {
  switch (kind) {
    case "name":
      return { beforeFieldZh: base.fieldZh, beforeFieldEn: base.fieldEn };
    case "leader":
      return { beforeLeaderName: base.leaderName };
    case "partner":
      return { beforeRegions: regionRows(base.regions), regions: regionRows(base.regions) };
    case "hostName":
      return { beforeHostName: base.organization.name };
    case "host":
      return { beforeHostName: base.organization.name, beforeCreditCode: base.organization.creditCode };
    case "recommender": {
      const { name } = await tx.recommender.findUniqueOrThrow({ where: { id: base.recommenderId }, select: { name: true } });
      return { beforeRecommender: name };
    }
    case "category":
      return { beforeCategory: base.category, beforeFieldCode: base.fieldCode, category: base.category, fieldCode: base.fieldCode };
    case "premises":
    case "team":
    case "risk":
    case "other":
      return {};
  }
}
