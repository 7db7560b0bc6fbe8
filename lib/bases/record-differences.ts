import "server-only";
import type { RowValue, SectionData } from "@/lib/forms/field";
import type { Reader } from "@/lib/platform/db";
import { regionNameZh } from "@/lib/regulation/regions";

/** Where a report or an evaluation names something else than the record of the base. */
export interface RecordDifference {
  label: string;
  record: string;
  said: string;
}

interface RecordOfBase {
  nameZh: string;
  leaderName: string;
  regions: readonly string[];
  /** Names of the partners that were declared or approved; null where the portal has no declaration of the base. */
  partners: readonly string[] | null;
}

/** What was written; a partner that came to an end names nobody new. */
export interface SaidOfBase {
  nameZh?: unknown;
  leaderName?: unknown;
  partners?: unknown;
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");
const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as RowValue[]) : []);

/**
 * 第十六条 “未经审批……不得擅自调整”: another name, leader or partner than the record says is no breach by itself, it prompts an
 * application to change; a report does not replace one. What is left empty says nothing.
 */
export function differencesFromRecord(record: RecordOfBase, said: SaidOfBase): RecordDifference[] {
  const pairs = [
    { label: "基地名称", record: record.nameZh, said: textOf(said.nameZh) },
    { label: "基地负责人", record: record.leaderName, said: textOf(said.leaderName) },
  ];
  const differing = pairs.filter((pair) => pair.said !== "" && plain(pair.said) !== plain(pair.record));
  return [...differing, ...unknownPartners(record, rowsOf(said.partners).filter(({ change }) => change !== "ended"))];
}

function unknownPartners({ partners, regions }: RecordOfBase, rows: readonly RowValue[]): RecordDifference[] {
  const known = partners && new Set(partners.map(plain));
  const names = [...new Set(rows.map(({ partner }) => textOf(partner)).filter((name) => name !== "" && known && !known.has(plain(name))))];
  const codes = [...new Set(rows.map(({ region }) => textOf(region)).filter((code) => code !== "" && !regions.includes(code)))];
  return [
    ...names.map((said) => ({ label: "合作机构", record: "没有该机构", said })),
    ...codes.map((code) => ({ label: "合作国家（地区）", record: regions.map(regionNameZh).join("、"), said: regionNameZh(code) })),
  ];
}

/** The partners a base was recognised with and those that an approved change added. Two queries. */
export async function partnersOnRecord(client: Reader, base: { id: string; applicationId: string | null }): Promise<string[] | null> {
  if (base.applicationId === null) return null;
  const [declared, changes] = await Promise.all([
    client.applicationSection.findUnique({ where: { applicationId_key: { applicationId: base.applicationId, key: "partners" } }, select: { data: true } }),
    client.caseSection.findMany({ where: { key: "change", case: { baseId: base.id, process: "majorChange", stage: "approved", content: { path: ["kind"], equals: "partner" } } }, select: { data: true } }),
  ]);
  if (!declared) return null;
  const rows = [...rowsOf((declared.data as SectionData).partners), ...changes.flatMap(({ data }) => rowsOf((data as SectionData).added))];
  return rows.flatMap(({ nameZh, nameLocal }) => [textOf(nameZh), textOf(nameLocal)].filter((name) => name !== ""));
}
