import type { RowValue, SectionData } from "@/lib/forms/field";
import type { ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { normalizeCreditCode } from "@/lib/regulation/credit-code";
import type { Category } from "@/lib/regulation/terms";

/** A text field of a section, trimmed; empty when it is not filled in. */
export function textIn(data: SectionData, key: string): string {
  const value = data[key];
  return typeof value === "string" ? value.trim() : "";
}

/** What an approved change makes of the record of the base; a matter that has no column there changes nothing but its history. */
export interface PlannedChanges {
  base: { fieldZh?: string; fieldEn?: string; nameZh?: string; nameEn?: string; leaderName?: string; regions?: string[]; category?: Category; fieldCode?: string; recommenderId?: string };
  /** 依托单位更名: the credit code stays. */
  hostName?: string;
  /** 依托单位变更: the credit code of the institution that goes on. */
  hostCreditCode?: string;
}

/** Reads the “after” of a filed form. @throws RangeError for a name whose field is empty */
export function plannedChanges(kind: ChangeKind, data: SectionData): PlannedChanges {
  switch (kind) {
    case "name": {
      const [fieldZh, fieldEn] = [textIn(data, "fieldZh"), textIn(data, "fieldEn")];
      return { base: { fieldZh, fieldEn, ...baseName(fieldZh, fieldEn) } };
    }
    case "leader":
      return { base: { leaderName: textIn(data, "leaderName") } };
    case "partner":
      return { base: { regions: regionsIn(data) } };
    case "category":
      return { base: { category: textIn(data, "category") as Category, fieldCode: textIn(data, "fieldCode") } };
    case "recommender":
      return { base: { recommenderId: textIn(data, "recommenderId") } };
    case "hostName":
      return { base: {}, hostName: textIn(data, "hostName") };
    case "host":
      return { base: {}, hostCreditCode: normalizeCreditCode(textIn(data, "creditCode").normalize("NFKC")) };
    case "premises":
    case "team":
    case "risk":
    case "other":
      return { base: {} };
  }
}

function regionsIn(data: SectionData): string[] {
  const rows = Array.isArray(data.regions) ? (data.regions as RowValue[]) : [];
  return [...new Set(rows.flatMap(({ region }) => (typeof region === "string" && region !== "" ? [region] : [])))];
}
