import { originLabels } from "@/lib/bases/origin-labels";
import { fields } from "@/lib/regulation/fields";
import { categoryLabels, organizationKindLabels } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { baseStageLabels } from "@/lib/workflow/base-stages";

export interface ImportColumn {
  key: string;
  /** The head of the column in the template. */
  label: string;
  required: boolean;
  maxLength: number;
  /** Width in the template, in characters. */
  width: number;
  note: string;
  /** What may stand in it; a list in the template. */
  allowed?: readonly string[];
}

const fieldChoices = fields.map(({ code, label }) => `${code} ${label}`);

/** The columns of the template for existing bases, in its order (domain.md §2.6). */
export const importColumns = [
  { key: "number", label: "基地编号", required: true, maxLength: 40, width: 18, note: "原编号；每个基地一个，再次导入时按它识别。没有原编号的由省科技厅编定。" },
  { key: "nameZh", label: "基地名称", required: true, maxLength: 150, width: 44, note: "按认定文件填写原名称。" },
  { key: "nameEn", label: "英文名称", required: false, maxLength: 400, width: 30, note: "没有的留空。" },
  { key: "category", label: "类别", required: true, maxLength: 20, width: 14, note: "第六条规定的三类之一。", allowed: Object.values(categoryLabels) },
  { key: "field", label: "技术领域", required: true, maxLength: 40, width: 24, note: "填领域代码，或从列表选择。", allowed: fieldChoices },
  { key: "fieldZh", label: "领域或方向（中文）", required: true, maxLength: 60, width: 24, note: "名称中“浙江省科技厅”与“国际科技合作基地”之间的部分。" },
  { key: "fieldEn", label: "领域或方向（英文）", required: false, maxLength: 200, width: 24, note: "没有的留空。" },
  { key: "hostName", label: "依托单位", required: true, maxLength: 200, width: 32, note: "单位全称。" },
  { key: "creditCode", label: "统一社会信用代码", required: true, maxLength: 30, width: 22, note: "18 位，按证照填写。" },
  { key: "hostKind", label: "单位类型", required: false, maxLength: 20, width: 14, note: "单位尚未在系统中时必填。", allowed: Object.values(organizationKindLabels) },
  { key: "establishedOn", label: "单位成立日期", required: false, maxLength: 20, width: 14, note: "单位尚未在系统中时必填，如 2005-06-18。" },
  { key: "recommender", label: "组织推荐部门", required: false, maxLength: 100, width: 22, note: "填名录中的代码或名称；留空的按设区市确定。" },
  { key: "city", label: "设区市", required: true, maxLength: 20, width: 12, note: "所在设区市。", allowed: cities.map(({ name }) => name) },
  { key: "leaderName", label: "基地负责人", required: false, maxLength: 60, width: 14, note: "没有的留空。" },
  { key: "regions", label: "合作国家（地区）", required: false, maxLength: 400, width: 26, note: "多个的用顿号隔开，如：德国、新加坡、中国香港。" },
  { key: "recognizedOn", label: "认定日期", required: true, maxLength: 20, width: 14, note: "认定文件的成文日期，如 2019-12-16。" },
  { key: "documentNumber", label: "认定文号", required: true, maxLength: 60, width: 24, note: "如 浙科发外〔2019〕100号。" },
  { key: "origin", label: "来源体系", required: false, maxLength: 30, width: 18, note: "原认定所依据的办法或载体类型。", allowed: Object.values(originLabels) },
  { key: "stage", label: "状态", required: false, maxLength: 20, width: 12, note: "留空的为“正常”。", allowed: Object.values(baseStageLabels) },
] as const satisfies readonly ImportColumn[];

export type ImportKey = (typeof importColumns)[number]["key"];

/** A line as it was in the file: text of each cell, or why a cell cannot be read. */
export interface RawLine {
  line: number;
  cells: Partial<Record<ImportKey, string>>;
  unreadable: Partial<Record<ImportKey, string>>;
}

export const importLimits = { bytes: 5 * 1024 * 1024, rows: 5000, unpackedBytes: 40 * 1024 * 1024, entries: 500 } as const;
