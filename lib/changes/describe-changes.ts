import { fieldLabel } from "@/lib/regulation/fields";
import { regionNameZh } from "@/lib/regulation/regions";
import { categoryLabels, type Category } from "@/lib/regulation/terms";
import type { Option } from "@/lib/forms/field";
import type { PlannedChanges } from "./planned-changes";

/** One line of the record: what it says today and what it would say. */
export interface DescribedChange {
  label: string;
  before: string;
  after: string;
}

interface PresentRecord {
  base: { fieldZh: string; fieldEn: string; nameZh: string; nameEn: string; leaderName: string; regions: readonly string[]; category: Category; fieldCode: string };
  hostName: string;
  creditCode: string;
  recommenderName: string;
  recommenders: readonly Option[];
}

const regionsOf = (codes: readonly string[]) => codes.map(regionNameZh).join("、");

/** The record of today beside what was filed; only what differs. */
export function describeChanges({ base, hostName, hostCreditCode }: PlannedChanges, record: PresentRecord): DescribedChange[] {
  const lines: (DescribedChange | undefined)[] = [
    base.nameZh === undefined ? undefined : { label: "基地名称", before: record.base.nameZh, after: base.nameZh },
    base.nameEn === undefined ? undefined : { label: "英文名称", before: record.base.nameEn, after: base.nameEn },
    base.leaderName === undefined ? undefined : { label: "负责人", before: record.base.leaderName, after: base.leaderName },
    base.regions === undefined ? undefined : { label: "合作国家（地区）", before: regionsOf(record.base.regions), after: regionsOf(base.regions) },
    base.category === undefined ? undefined : { label: "类别", before: categoryLabels[record.base.category], after: categoryLabels[base.category] },
    base.fieldCode === undefined ? undefined : { label: "技术领域", before: fieldLabel(record.base.fieldCode), after: fieldLabel(base.fieldCode) },
    base.recommenderId === undefined ? undefined : { label: "组织推荐部门", before: record.recommenderName, after: record.recommenders.find(({ value }) => value === base.recommenderId)?.label ?? "" },
    hostName === undefined ? undefined : { label: "依托单位名称", before: record.hostName, after: hostName },
    hostCreditCode === undefined ? undefined : { label: "依托单位（统一社会信用代码）", before: record.creditCode, after: hostCreditCode },
  ];
  return lines.filter((line): line is DescribedChange => line !== undefined && line.before !== line.after);
}
