/**
 * The law a second time, as simply as can be: one day after another, fractions of big integers, text for days. It shares no
 * code with lib/regulation (only the table of statutory holidays, which is data), so that a mistake has to be made twice.
 */

export interface NaiveCalendar {
  /** Year → every day off named in its notice, and the weekend days on which people work. */
  readonly years: ReadonlyMap<number, { off: ReadonlySet<string>; work: ReadonlySet<string> }>;
  readonly statutory: ReadonlySet<string>;
}

export function nextDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function isPublished(day: string, calendar: NaiveCalendar): boolean {
  const year = Number(day.slice(0, 4));
  const monthAndDay = day.slice(5);
  const alsoNext = monthAndDay === "12-29" || monthAndDay === "12-30" || monthAndDay === "12-31";
  return calendar.years.has(year) && (!alsoNext || calendar.years.has(year + 1));
}

/** A day named in any notice is decided, whatever else is not published. */
function isNamed(day: string, calendar: NaiveCalendar): boolean {
  return [...calendar.years.values()].some(({ off, work }) => off.has(day) || work.has(day));
}

export function worksOn(day: string, calendar: NaiveCalendar): boolean {
  for (const { off, work } of calendar.years.values()) {
    if (work.has(day)) return true;
    if (off.has(day)) return false;
  }
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.statutory.has(day);
}

function anyUnpublished(days: readonly string[], calendar: NaiveCalendar): boolean {
  return days.some((day) => !isNamed(day, calendar) && !isPublished(day, calendar));
}

/** Walks from the event: the corresponding day of the month in which the period ends, else that month's last day. */
export function naiveMonthPeriod(event: string, months: number, calendar: NaiveCalendar): { nominalDay: string; lastDay: string; provisional: boolean } {
  let passed = 0;
  let day = event;
  for (;;) {
    const next = nextDay(day);
    const monthEnds = next.slice(5, 7) !== day.slice(5, 7);
    if (passed === months && (day.slice(8) === event.slice(8) || monthEnds)) break;
    if (monthEnds) passed += 1;
    day = next;
  }
  const walked = [day];
  while (!worksOn(walked.at(-1)!, calendar)) walked.push(nextDay(walked.at(-1)!));
  return { nominalDay: day, lastDay: walked.at(-1)!, provisional: anyUnpublished(walked, calendar) };
}

export function naiveWorkingDays(from: string, days: number, countFirstDay: boolean, calendar: NaiveCalendar): { lastDay: string; provisional: boolean } {
  const walked: string[] = [];
  let day = countFirstDay ? from : nextDay(from);
  for (let left = days; ; day = nextDay(day)) {
    walked.push(day);
    if (worksOn(day, calendar)) left -= 1;
    if (left === 0) return { lastDay: day, provisional: anyUnpublished(walked, calendar) };
  }
}

type Fraction = { over: bigint; under: bigint };

function fraction(text: string): Fraction {
  const [whole, decimals = ""] = text.split(".");
  return { over: BigInt(whole! + decimals), under: BigInt(10) ** BigInt(decimals.length) };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const by = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
const times = (a: Fraction, whole: number): Fraction => ({ over: a.over * BigInt(whole), under: a.under });
const atLeast = (a: Fraction, b: Fraction): boolean => a.over * b.under >= b.over * a.under;
const nothing = fraction("0");

/** Long division, digit by digit, rounded half up. */
function written(value: Fraction, places: number): string {
  let text = String(value.over / value.under);
  let rest = value.over % value.under;
  let digits = "";
  for (let place = 0; place <= places; place += 1) {
    rest *= BigInt(10);
    digits += String(rest / value.under);
    rest %= value.under;
  }
  const kept = BigInt(text + digits.slice(0, places)) + (Number(digits.at(-1)) >= 5 ? BigInt(1) : BigInt(0));
  text = String(kept).padStart(places + 1, "0");
  return `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
}

/** At least four places, and as many more as show that a share below the threshold is below it. */
function percent(share: Fraction, threshold: number): number {
  const value = times(share, 100);
  const limit = fraction(String(threshold));
  for (let places = 4; ; places += 1) {
    const text = written(value, places);
    if (atLeast(value, limit) || !atLeast(fraction(text), limit)) return Number(text);
  }
}

export interface NaiveIntensity {
  outcome: "met" | "unmet" | "judgement";
  thresholdPercent: number;
  ratioPercent: number | null;
  meanPercent: number | null;
  shortfall: string | null;
  readingsConflict: boolean;
}

/** 《高新技术企业认定管理办法》第十一条（五） on sums; rows oldest first, at least one. */
export function naiveIntensity(rows: readonly { rd: string; revenue: string }[]): NaiveIntensity {
  const rd = rows.map((row) => fraction(row.rd)).reduce(plus, nothing);
  const revenue = rows.map((row) => fraction(row.revenue)).reduce(plus, nothing);
  const latest = fraction(rows.at(-1)!.revenue);
  const thresholdPercent = atLeast(fraction("5000"), latest) ? 5 : atLeast(fraction("20000"), latest) ? 4 : 3;
  const standard = by(fraction(String(thresholdPercent)), fraction("100"));
  if (revenue.over === BigInt(0)) return { outcome: "judgement", thresholdPercent, ratioPercent: null, meanPercent: null, shortfall: null, readingsConflict: false };
  const ratio = by(rd, revenue);
  const met = atLeast(ratio, standard);
  const shares = rows.some((row) => fraction(row.revenue).over === BigInt(0)) ? null : rows.map((row) => by(fraction(row.rd), fraction(row.revenue)));
  const mean = shares && by(shares.reduce(plus, nothing), fraction(String(rows.length)));
  return {
    outcome: met ? "met" : "unmet",
    thresholdPercent,
    ratioPercent: percent(ratio, thresholdPercent),
    meanPercent: mean && percent(mean, thresholdPercent),
    shortfall: met ? null : leastThatSuffices(rd, revenue, standard),
    readingsConflict: mean !== null && atLeast(mean, standard) !== met,
  };
}

/** Tries one hundredth of 万元 after another, from shortly before the exact difference. */
function leastThatSuffices(rd: Fraction, revenue: Fraction, standard: Fraction): string {
  const wanted = { over: standard.over * revenue.over, under: standard.under * revenue.under };
  const difference = plus(wanted, { over: -rd.over, under: rd.under });
  let cents = (difference.over * BigInt(100)) / difference.under - BigInt(2);
  if (cents < BigInt(0)) cents = BigInt(0);
  while (!atLeast(by(plus(rd, { over: cents, under: BigInt(100) }), revenue), standard)) cents += BigInt(1);
  return written({ over: cents, under: BigInt(100) }, 2);
}
