import "server-only";
import type { Reader } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { CheckedLine, ImportedBase } from "./check-lines";
import { importColumns, type ImportKey } from "./columns";

/** new 新增, identical 已存在且相同, different 已存在但不同 (left alone), invalid 有错误 */
export type LineOutcome = "new" | "identical" | "different" | "invalid";

export interface ComparedLine extends CheckedLine {
  outcome: LineOutcome;
  /** Columns in which the base on record differs. */
  differences: string[];
}

export interface Resolution {
  organizationId: string | null;
  recommenderId: string;
}

interface Known {
  recommenders: { id: string; code: string; name: string; kind: string; cityCode: string | null }[];
  hosts: Map<string, { id: string; name: string; recommenderId: string }>;
  bases: Map<string, Recorded>;
}

type Recorded = Omit<ImportedBase, "hostKind" | "establishedOn" | "recommender" | "hostName"> & { recommenderId: string };

/** What is on record about everything the lines name; three queries whatever their number. */
async function readKnown(reader: Reader, lines: readonly CheckedLine[]): Promise<Known> {
  const valid = lines.flatMap(({ base }) => base ?? []);
  const recommenders = await reader.recommender.findMany({ where: { active: true }, select: { id: true, code: true, name: true, kind: true, cityCode: true } });
  const hosts = await reader.organization.findMany({
    where: { creditCode: { in: [...new Set(valid.map(({ creditCode }) => creditCode))] } },
    select: { id: true, creditCode: true, name: true, recommenderId: true },
  });
  const bases = await reader.base.findMany({
    where: { number: { in: valid.map(({ number }) => number) } },
    include: { organization: { select: { creditCode: true } } },
  });
  return {
    recommenders,
    hosts: new Map(hosts.map((host) => [host.creditCode, host])),
    bases: new Map(
      bases.map((base) => [
        base.number,
        { ...base, creditCode: base.organization.creditCode, recognizedOn: fromDbDay(base.recognizedOn), origin: base.originKind as ImportedBase["origin"] },
      ]),
    ),
  };
}

/** Compares the lines with what is on record now; `resolved` says where each new base belongs. */
export async function compareLines(reader: Reader, lines: readonly CheckedLine[]): Promise<{ lines: ComparedLine[]; resolved: Map<number, Resolution> }> {
  const known = await readKnown(reader, lines);
  const resolved = new Map<number, Resolution>();
  const compared = lines.map((line): ComparedLine => {
    if (!line.base) return { ...line, outcome: "invalid", differences: [] };
    const { base } = line;
    const host = known.hosts.get(base.creditCode);
    const errors = { ...line.errors };
    const warnings = { ...line.warnings };

    const recommender = findRecommender(known, base);
    if (!recommender) {
      errors.recommender = base.recommender ? "名录中没有这个推荐部门，请填名录中的代码或全称" : `名录中没有${findCityName(base.cityCode) ?? ""}的科技主管部门，请填写推荐部门`;
    }
    if (!host && !base.hostKind) errors.hostKind = "依托单位尚未在系统中，请填写单位类型";
    if (!host && !base.establishedOn) errors.establishedOn = "依托单位尚未在系统中，请填写单位成立日期";
    if (host && host.name !== base.hostName) warnings.hostName = `该信用代码登记的单位名称是“${host.name}”，以登记为准`;
    if (!recommender || Object.keys(errors).length > 0) return { ...line, errors, warnings, base: null, outcome: "invalid", differences: [] };

    const recorded = known.bases.get(base.number);
    if (recorded) {
      const differences = differencesOf(base, recorded, recommender.id);
      return { ...line, errors, warnings, outcome: differences.length === 0 ? "identical" : "different", differences };
    }
    resolved.set(line.line, { organizationId: host?.id ?? null, recommenderId: recommender.id });
    return { ...line, errors, warnings, outcome: "new", differences: [] };
  });
  return { lines: compared, resolved };
}

/** By code or full name; without either by the host's city (第十一条（一） 属地). */
function findRecommender(known: Known, base: ImportedBase) {
  if (base.recommender === null) return known.recommenders.find(({ kind, cityCode }) => kind === "municipalBureau" && cityCode === base.cityCode);
  return known.recommenders.find(({ code, name }) => code === base.recommender || name === base.recommender);
}

const compared = ["nameZh", "nameEn", "category", "fieldCode", "fieldZh", "fieldEn", "creditCode", "cityCode", "leaderName", "recognizedOn", "documentNumber", "origin", "stage"] as const;
const columnOf: Partial<Record<(typeof compared)[number], ImportKey>> = { fieldCode: "field", cityCode: "city" };

function differencesOf(base: ImportedBase, recorded: Recorded, recommenderId: string): string[] {
  const label = (key: string) => importColumns.find((column) => column.key === key)!.label;
  const differing = compared.filter((key) => base[key] !== recorded[key]).map((key) => label(columnOf[key] ?? key));
  const sameRegions = [...base.regions].sort().join() === [...recorded.regions].sort().join();
  if (!sameRegions) differing.push(label("regions"));
  if (recommenderId !== recorded.recommenderId) differing.push(label("recommender"));
  return differing;
}
