import { divideUp, formatHundredths, formatPercent, parseHundredths, type WanYuan } from "./decimal";
import { yearOf, type PlainDate } from "./plain-date";

/**
 * 近三年平均研发经费投入强度 by the standard of 《高新技术企业认定管理办法》（国科发火〔2016〕32号）第十一条（五）: total R&D
 * spending of the years ÷ total revenue of the same years, compared with the percentage of the band in which the
 * latest year's revenue falls. Integers only; the mean of the yearly ratios is shown beside it and decides nothing.
 */

export type ResearchYear = {
  /** Accounting year, a calendar year. */
  readonly year: number;
  /** 研究开发费用总额, 万元. */
  readonly rd: WanYuan;
  /** 销售收入（主营业务收入与其他业务收入）, 万元. */
  readonly revenue: WanYuan;
  /** Of `rd`, spent within China, 万元. */
  readonly rdDomestic?: WanYuan;
};

export type ResearchIntensityInput = {
  /** The year of filing; the years asked are the three before it. */
  readonly filingYear: number;
  readonly years: readonly ResearchYear[];
  /** Allows fewer years: those from this day's year on. */
  readonly establishedOn?: PlainDate;
};

export type ResearchIntensity = {
  /** `judgement` when it cannot be computed (no accounting year, or no revenue at all). */
  readonly outcome: "met" | "unmet" | "judgement";
  /** 5, 4 or 3; null without any accounting year. */
  readonly thresholdPercent: 5 | 4 | 3 | null;
  /** Four decimals, more when needed to show that the threshold is not reached. */
  readonly ratioPercent: number | null;
  /** Mean of the yearly ratios, for reference; null when a year has no revenue. */
  readonly meanPercent: number | null;
  /** Further 万元 of R&D needed, rounded up to 0.01; null when met or not computable. */
  readonly shortfall: WanYuan | null;
  /** True when the mean of the yearly ratios would lead to the other conclusion. */
  readonly readingsConflict: boolean;
  /** Share spent within China, shown against 60 %; null when not stated or nothing was spent. */
  readonly domestic: { readonly percent: number; readonly reaches60: boolean } | null;
  readonly totalRd: WanYuan;
  readonly totalRevenue: WanYuan;
  /** Chinese sentences with the arithmetic. */
  readonly explanation: string;
};

type Amounts = { year: number; rd: bigint; revenue: bigint; domestic: bigint | undefined };

const zero = BigInt(0);
const hundred = BigInt(100);
/** 5,000万元 and 2亿元 in hundredths of 万元; both bounds belong to the lower band（含）. */
const bands = [
  { upTo: BigInt(5_000_00), percent: 5 },
  { upTo: BigInt(20_000_00), percent: 4 },
] as const;

/** The accounting years that must be stated: three before the filing year, fewer when established later. */
export function requiredResearchYears(filingYear: number, establishedOn?: PlainDate): number[] {
  const first = Math.max(filingYear - 3, establishedOn === undefined ? filingYear - 3 : yearOf(establishedOn));
  return Array.from({ length: Math.max(filingYear - first, 0) }, (_, index) => first + index);
}

/** What keeps the input from being computed, a Chinese sentence; undefined when it can be. */
export function findResearchYearsProblem(input: ResearchIntensityInput): string | undefined {
  if (input.establishedOn !== undefined && yearOf(input.establishedOn) > input.filingYear) return "成立日期晚于申报年度，请核对。";
  const stated = input.years.map((row) => row.year).sort((left, right) => left - right);
  const isListOf = (years: readonly number[]) => stated.length === years.length && years.every((year, index) => stated[index] === year);
  const required = requiredResearchYears(input.filingYear, input.establishedOn);
  if (!isListOf(required) && !isListOf(requiredResearchYears(input.filingYear))) {
    if (required.length === 0) return `${input.filingYear}年申报时尚无完整会计年度，不应填写往年数据，请核对成立日期。`;
    return `请填写${required.join("、")}年度的研发费用和销售收入，每年一行；成立不足三年的请填写成立日期。`;
  }
  for (const row of input.years) {
    const rd = parseHundredths(row.rd);
    const domestic = row.rdDomestic === undefined ? zero : parseHundredths(row.rdDomestic);
    if (rd === undefined || parseHundredths(row.revenue) === undefined || domestic === undefined) {
      return `${row.year}年度的金额应为不小于零的万元数，最多两位小数。`;
    }
    if (domestic > rd) return `${row.year}年度境内研发费用大于研发费用总额，请核对。`;
  }
  return undefined;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, zero);
}

function thresholdOf(latestRevenue: bigint): 5 | 4 | 3 {
  return bands.find((band) => latestRevenue <= band.upTo)?.percent ?? 3;
}

/** The mean of the yearly ratios as an exact fraction; undefined when a year has no revenue. */
function meanRatio(rows: readonly Amounts[]): { numerator: bigint; denominator: bigint } | undefined {
  if (rows.some((row) => row.revenue === zero)) return undefined;
  const product = rows.reduce((total, row) => total * row.revenue, BigInt(1));
  return { numerator: sum(rows.map((row) => (row.rd * product) / row.revenue)), denominator: product * BigInt(rows.length) };
}

function domesticShare(rows: readonly Amounts[], totalRd: bigint): ResearchIntensity["domestic"] {
  if (totalRd === zero || rows.some((row) => row.domestic === undefined)) return null;
  const domestic = sum(rows.map((row) => row.domestic ?? zero));
  return { percent: Number(formatPercent(domestic, totalRd, 4, 60)), reaches60: domestic * hundred >= BigInt(60) * totalRd };
}

/** What is possible and yet worth a second look, Chinese sentences. */
function oddities(rows: readonly Amounts[]): string {
  const latest = rows.at(-1)!;
  const exceeding = rows.filter((row) => row.revenue > zero && row.rd > row.revenue).map((row) => row.year);
  return [
    latest.revenue === zero ? `${latest.year}年度销售收入为零，请核对。` : "",
    exceeding.length > 0 ? `${exceeding.join("、")}年度研发费用大于销售收入，请核对。` : "",
  ].join("");
}

function notComputable(thresholdPercent: 5 | 4 | 3 | null, totalRd: bigint, explanation: string): ResearchIntensity {
  return {
    outcome: "judgement", thresholdPercent, ratioPercent: null, meanPercent: null, shortfall: null, readingsConflict: false,
    domestic: null, totalRd: formatHundredths(totalRd), totalRevenue: "0.00", explanation,
  };
}

/**
 * Computes the intensity and compares it with the standard.
 * @throws RangeError when the years or amounts are not as {@link findResearchYearsProblem} wants them.
 */
export function researchIntensity(input: ResearchIntensityInput): ResearchIntensity {
  const problem = findResearchYearsProblem(input);
  if (problem !== undefined) throw new RangeError(problem);
  const rows: Amounts[] = [...input.years]
    .sort((left, right) => left.year - right.year)
    .map((row) => ({
      year: row.year,
      rd: parseHundredths(row.rd)!,
      revenue: parseHundredths(row.revenue)!,
      domestic: row.rdDomestic === undefined ? undefined : parseHundredths(row.rdDomestic),
    }));
  const latest = rows.at(-1);
  if (!latest) return notComputable(null, zero, `截至${input.filingYear}年申报，尚无完整会计年度，研发投入强度无法计算，由形式审查人员判断。`);

  const totalRd = sum(rows.map((row) => row.rd));
  const totalRevenue = sum(rows.map((row) => row.revenue));
  const threshold = thresholdOf(latest.revenue);
  if (totalRevenue === zero) return notComputable(threshold, totalRd, "各年度销售收入合计为零，研发投入强度无法计算，由形式审查人员判断。");

  const reaches = (numerator: bigint, denominator: bigint) => numerator * hundred >= BigInt(threshold) * denominator;
  const met = reaches(totalRd, totalRevenue);
  const mean = meanRatio(rows);
  const readingsConflict = mean !== undefined && reaches(mean.numerator, mean.denominator) !== met;
  const needed = divideUp(BigInt(threshold) * totalRevenue, hundred) - totalRd;
  const shortfall = met ? null : formatHundredths(needed);
  const [rd, revenue] = [formatHundredths(totalRd), formatHundredths(totalRevenue)];
  const ratioText = formatPercent(totalRd, totalRevenue, 2, threshold);
  return {
    outcome: met ? "met" : "unmet",
    thresholdPercent: threshold,
    ratioPercent: Number(formatPercent(totalRd, totalRevenue, 4, threshold)),
    meanPercent: mean ? Number(formatPercent(mean.numerator, mean.denominator, 4, threshold)) : null,
    shortfall,
    readingsConflict,
    domestic: domesticShare(rows, totalRd),
    totalRd: rd,
    totalRevenue: revenue,
    explanation: [
      `${rows[0]!.year}至${latest.year}年度研发费用合计${rd}万元，占同期销售收入${revenue}万元的${ratioText}%`,
      `；${latest.year}年度销售收入${formatHundredths(latest.revenue)}万元，按《高新技术企业认定管理办法》第十一条（五）应不低于${threshold}%，`,
      met ? "达到标准。" : `未达到标准，还差研发费用${shortfall}万元。`,
      readingsConflict ? `按各年占比平均计算为${formatPercent(mean!.numerator, mean!.denominator, 2, threshold)}%，两种口径结论不同，请核。` : "",
      oddities(rows),
    ].join(""),
  };
}
