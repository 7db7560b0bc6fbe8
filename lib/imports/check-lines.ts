import { originLabels, type OriginKind } from "@/lib/bases/origin-labels";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { checkCreditCode } from "@/lib/regulation/credit-code";
import { fields } from "@/lib/regulation/fields";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { overseasRegions } from "@/lib/regulation/regions";
import { categoryLabels, organizationKindLabels, type Category, type OrganizationKind } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";
import { baseStageLabels, type BaseStage } from "@/lib/workflow/base-stages";
import { importColumns, type ImportColumn, type ImportKey, type RawLine } from "./columns";
import { parseDay } from "./parse-day";

const columns: readonly (ImportColumn & { key: ImportKey })[] = importColumns;

/** A line whose every cell makes sense. */
export interface ImportedBase {
  number: string;
  nameZh: string;
  nameEn: string;
  category: Category;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  hostName: string;
  creditCode: string;
  hostKind: OrganizationKind | null;
  establishedOn: PlainDate | null;
  /** Code or name as given; null follows the city (第十一条（一）). */
  recommender: string | null;
  cityCode: string;
  leaderName: string;
  regions: string[];
  recognizedOn: PlainDate;
  documentNumber: string;
  origin: OriginKind | null;
  stage: BaseStage;
}

export type CellMessages = Partial<Record<ImportKey, string>>;

export interface CheckedLine {
  line: number;
  number: string;
  nameZh: string;
  errors: CellMessages;
  warnings: CellMessages;
  /** Only when there are no errors. */
  base: ImportedBase | null;
}

function keyOf<Key extends string>(labels: Record<Key, string>, label: string): Key | undefined {
  return (Object.keys(labels) as Key[]).find((key) => labels[key] === label);
}

/** Each line by itself, and numbers that come twice. Nothing here looks at the database. @param today later recognitions are errors */
export function checkLines(lines: readonly RawLine[], today: PlainDate): CheckedLine[] {
  const firstLineOf = new Map<string, number>();
  return lines.map((raw) => {
    const checked = checkLine(raw, today);
    const earlier = firstLineOf.get(checked.number);
    if (checked.number !== "" && earlier !== undefined) {
      return { ...checked, errors: { ...checked.errors, number: `与第 ${earlier} 行的基地编号重复` }, base: null };
    }
    firstLineOf.set(checked.number, raw.line);
    return checked;
  });
}

function checkLine(raw: RawLine, today: PlainDate): CheckedLine {
  const errors: CellMessages = { ...raw.unreadable };
  const warnings: CellMessages = {};
  const text = (key: ImportKey) => raw.cells[key] ?? "";
  for (const { key, label, required, maxLength } of columns) {
    if (errors[key] !== undefined) continue;
    if (required && text(key) === "") errors[key] = `没有填写${label}`;
    else if ([...text(key)].length > maxLength) errors[key] = `${label}不能超过 ${maxLength} 字`;
  }
  /** The value, or an error at its cell; an empty optional cell is null. */
  function read<T>(key: ImportKey, parse: (value: string) => T | undefined, problem: string): T | null {
    if (errors[key] !== undefined || text(key) === "") return null;
    const value = parse(text(key));
    if (value === undefined) errors[key] = problem;
    return value ?? null;
  }

  const number = text("number").normalize("NFKC").toUpperCase();
  if (errors.number === undefined && !/^[\p{L}\p{N}〔〕()\-_/.]+$/u.test(number)) errors.number = "基地编号只用文字、数字和连接号";
  const category = read("category", (value) => keyOf(categoryLabels, value), `类别应为${Object.values(categoryLabels).join("、")}之一`);
  const fieldCode = read("field", findFieldCode, "不在技术领域目录内，请从模板的列表选择");
  const cityCode = read("city", (value) => cities.find(({ name, code }) => name === value || name === `${value}市` || code === value)?.code, "应为浙江省 11 个设区市之一");
  const hostKind = read("hostKind", (value) => keyOf(organizationKindLabels, value), `单位类型应为${Object.values(organizationKindLabels).join("、")}之一`);
  const recognizedOn = read("recognizedOn", parseDay, "看不懂这个日期，请写成 2019-12-16");
  const establishedOn = read("establishedOn", parseDay, "看不懂这个日期，请写成 2005-06-18");
  const origin = read("origin", (value) => keyOf(originLabels, value), `来源体系应为${Object.values(originLabels).join("、")}之一`);
  const stage = read("stage", (value) => keyOf(baseStageLabels, value), `状态应为${Object.values(baseStageLabels).join("、")}之一`);
  const code = checkCreditCode(text("creditCode"));
  if (errors.creditCode === undefined && !code.valid) errors.creditCode = code.reason ?? "统一社会信用代码不正确";
  const regions = readRegions(text("regions"));
  if (regions.unknown.length > 0) errors.regions ??= regions.problem;
  if (recognizedOn && recognizedOn > today) errors.recognizedOn = "认定日期晚于今天";
  if (establishedOn && recognizedOn && establishedOn > recognizedOn) warnings.establishedOn = "单位成立日期晚于认定日期，请核对";

  addNamingWarnings(warnings, text);
  if (category === "globalRnd" && code.valid && !code.normalized.startsWith("91")) warnings.category = "第六条（三）：全球研发类面向企业，该信用代码不是企业的，请核对";

  const complete = Object.keys(errors).length === 0 && category && fieldCode && cityCode && recognizedOn;
  return {
    line: raw.line,
    number,
    nameZh: text("nameZh"),
    errors,
    warnings,
    base: !complete
      ? null
      : {
          number,
          nameZh: text("nameZh"),
          nameEn: text("nameEn"),
          category,
          fieldCode,
          fieldZh: text("fieldZh"),
          fieldEn: text("fieldEn"),
          hostName: text("hostName"),
          creditCode: code.normalized,
          hostKind,
          establishedOn,
          recommender: text("recommender") === "" ? null : text("recommender"),
          cityCode,
          leaderName: text("leaderName"),
          regions: regions.codes,
          recognizedOn,
          documentNumber: text("documentNumber"),
          origin,
          stage: stage ?? "active",
        },
  };
}

/** “F09 新药创制与高端医疗器械”, the code alone, or the label alone. */
function findFieldCode(value: string): string | undefined {
  const code = /^F\d{2}/i.exec(value)?.[0].toUpperCase();
  return fields.find((field) => field.code === code || field.label === value)?.code;
}

/** 第二十六条: 中国香港、中国澳门、中国台湾 are written so. */
const mustSayChina: Readonly<Record<string, string>> = { 香港: "中国香港", 澳门: "中国澳门", 台湾: "中国台湾" };

function readRegions(text: string): { codes: string[]; unknown: string[]; problem: string } {
  const names = text.split(/[、,，;；/]/).map((name) => name.trim()).filter(Boolean);
  const found = names.map((name) => ({ name, code: overseasRegions.find(({ nameZh, code }) => nameZh === name || code === name.toUpperCase())?.code }));
  const unknown = found.filter(({ code }) => code === undefined).map(({ name }) => name);
  const hint = unknown.map((name) => mustSayChina[name]).filter(Boolean);
  const problem = hint.length > 0 ? `第二十六条：请写作${hint.join("、")}` : `不认识的国家（地区）：${unknown.join("、")}`;
  return { codes: [...new Set(found.flatMap(({ code }) => code ?? []))], unknown, problem };
}

/** 第二十五条: an existing base keeps the name it was recognised under; a different one is pointed out, never refused. */
function addNamingWarnings(warnings: CellMessages, text: (key: ImportKey) => string): void {
  if (text("fieldZh") !== "" && text("nameZh") !== "") {
    const expected = baseName(text("fieldZh"), text("fieldEn") || "-");
    if (text("nameZh") !== expected.nameZh) warnings.nameZh = `与第二十五条统一命名不一致（应为“${expected.nameZh}”），按原名称导入`;
    if (text("nameEn") !== "" && text("fieldEn") !== "" && text("nameEn") !== expected.nameEn) warnings.nameEn = "英文名称与第二十五条统一命名不一致，按原名称导入";
  }
  if (text("nameEn") === "") warnings.nameEn = "没有英文名称";
}
