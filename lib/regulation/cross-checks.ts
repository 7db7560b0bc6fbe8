import { parseHundredths } from "./decimal";

/**
 * 第二十二条（三） “在申报、提交年度报告或绩效评价材料过程中提供虚假信息”: what comparing the material shows is a fact to look into;
 * joint patents and figures before an audit are honest cases, so a person finds (domain.md part 4).
 */

/** A patent as one piece of material of a base names it. */
export interface PatentClaim {
  baseId: string;
  /** As typed. */
  number: string;
  /** The piece of material, e.g. `2027 年度报告`. */
  where: string;
}

export interface SharedPatent {
  /** As {@link patentKey} writes it. */
  key: string;
  claims: PatentClaim[];
}

/** One spelling for each patent: `ZL 2023 1 0123456.7` and `202310123456.7` are one. undefined for text that is no number of a patent. */
export function patentKey(text: string): string | undefined {
  const plain = text.normalize("NFKC").toUpperCase().replace(/[^A-Z0-9]/g, "").replace(/^ZL/, "").replace(/^CN(?=\d)/, "");
  return (plain.match(/\d/g) ?? []).length >= 7 ? plain : undefined;
}

/** Patents that the material of more than one base names, with one claim for each piece of material; ordered by number. */
export function sharedPatents(claims: readonly PatentClaim[]): SharedPatent[] {
  const byKey = new Map<string, Map<string, PatentClaim>>();
  for (const claim of claims) {
    const key = patentKey(claim.number);
    if (key === undefined) continue;
    const own = byKey.get(key) ?? new Map<string, PatentClaim>();
    byKey.set(key, own.set(`${claim.baseId} ${claim.where}`, claim));
  }
  return [...byKey]
    .map(([key, own]) => ({ key, claims: [...own.values()] }))
    .filter(({ claims: own }) => new Set(own.map(({ baseId }) => baseId)).size > 1)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Research spending of one year as one declaration of a host states it, in 万元. */
export interface SpendingClaim {
  hostId: string;
  year: string;
  rd: string;
  audited: boolean;
  /** Figures of different calibers differ honestly. */
  caliber: string;
  where: string;
}

export interface SpendingDifference {
  hostId: string;
  year: string;
  audited: SpendingClaim;
  /** What differs from it. */
  others: SpendingClaim[];
}

/** Years of a host for which another declaration states another spending than the audited one; of several audited the last counts. */
export function spendingUnlikeAudit(claims: readonly SpendingClaim[]): SpendingDifference[] {
  const groups = new Map<string, SpendingClaim[]>();
  for (const claim of claims) {
    const key = `${claim.hostId} ${claim.year} ${claim.caliber}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((own): SpendingDifference[] => {
    const audited = own.findLast((claim) => claim.audited && parseHundredths(claim.rd) !== undefined);
    if (!audited) return [];
    const others = own.filter(({ rd }) => parseHundredths(rd) !== undefined && parseHundredths(rd) !== parseHundredths(audited.rd));
    return others.length > 0 ? [{ hostId: audited.hostId, year: audited.year, audited, others }] : [];
  });
}
