import { admissionOrigins, type AdmissionOrigin } from "@/lib/regulation/articles/article-17-admission";
import { fields } from "@/lib/regulation/fields";
import { organizationKindLabels } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { carrierSchema, type CarrierInput } from "./schema";

export interface PastedRecommender {
  id: string;
  code: string;
  name: string;
}

/** The columns of a list, in the order in which they are pasted from a table. */
export const carrierColumns = ["载体类型", "载体名称", "原认定或激励文号", "依托单位", "统一社会信用代码", "单位类型", "成立日期", "设区市", "技术领域", "领域或方向（中文）", "领域或方向（英文）", "负责人", "合作国家（地区）", "组织推荐部门"] as const;

const maximumRows = 200;
const byLabel = <K extends string>(labels: Record<K, string>, text: string) => (Object.keys(labels) as K[]).find((key) => labels[key] === text || key === text);
const originLabels = Object.fromEntries((Object.keys(admissionOrigins) as AdmissionOrigin[]).map((kind) => [kind, admissionOrigins[kind].label])) as Record<AdmissionOrigin, string>;

/** Rows of tab-separated cells; the head of the table is skipped. @returns the carriers, or a sentence for each row that cannot be read */
export function parseCarriers(text: string, recommenders: readonly PastedRecommender[]): { carriers: CarrierInput[]; problems: string[] } {
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== "" && !row.startsWith(carrierColumns[0]));
  if (rows.length > maximumRows) return { carriers: [], problems: [`一次最多 ${maximumRows} 行，请分次粘贴。`] };
  const carriers: CarrierInput[] = [];
  const problems: string[] = [];
  rows.forEach((row, index) => {
    const parsed = parseRow(row, recommenders);
    if (typeof parsed === "string") problems.push(`第 ${index + 1} 行：${parsed}`);
    else carriers.push(parsed);
  });
  return { carriers, problems };
}

function parseRow(row: string, recommenders: readonly PastedRecommender[]): CarrierInput | string {
  const cells = row.split("\t").map((cell) => cell.trim());
  if (cells.length < 12) return `只有 ${cells.length} 列，应为 ${carrierColumns.length} 列。`;
  const cell = (index: number) => cells[index] ?? "";
  const recommender = cell(13) === "" ? undefined : recommenders.find(({ code, name }) => code === cell(13) || name === cell(13));
  if (cell(13) !== "" && !recommender) return "名录中没有这个组织推荐部门。";
  const parsed = carrierSchema.safeParse({
    carrierKind: byLabel(originLabels, cell(0)),
    carrierName: cell(1),
    originalDocument: cell(2),
    hostName: cell(3),
    creditCode: cell(4),
    hostKind: cell(5) === "" ? "" : byLabel(organizationKindLabels, cell(5)),
    establishedOn: cell(6).replaceAll("/", "-"),
    cityCode: cities.find(({ code, name }) => code === cell(7) || name === cell(7))?.code,
    fieldCode: fields.find(({ code, label }) => cell(8) === code || cell(8) === label || cell(8) === `${code} ${label}`)?.code,
    fieldZh: cell(9),
    fieldEn: cell(10),
    leaderName: cell(11),
    regions: cell(12),
    recommenderId: recommender?.id ?? "",
  });
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join("，") + "。";
}
