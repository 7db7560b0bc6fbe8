/**
 * A calendar day without time or zone, written YYYY-MM-DD. Legal days are days of Asia/Shanghai (UTC+8, no summer time).
 * Two PlainDates compare with < and > like their strings; years run from 0001 to 9999.
 */
declare const plainDateBrand: unique symbol;
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;
const shanghaiOffsetMs = 8 * 3_600_000;
const weekdayNames = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"] as const;

/** True for a day that exists: "2027-02-29" and "2027-2-1" are not. */
export function isPlainDate(text: string): text is PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Turns text into a PlainDate.
 * @throws RangeError when the text is not an existing day written YYYY-MM-DD.
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`${text} 不是有效的日期（应为 YYYY-MM-DD）`);
  return text;
}

/** The same as {@link plainDate}, with undefined for text that is not a day. */
export function parsePlainDate(text: string): PlainDate | undefined {
  return isPlainDate(text) ? text : undefined;
}

/** Negative, zero or positive, for sorting. */
export function comparePlainDates(left: PlainDate, right: PlainDate): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(day: PlainDate): number {
  return Number(day.slice(8, 10));
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day of a year, month (1 to 12) and day.
 * @throws RangeError when there is no such day.
 */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  return plainDate(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

function toEpochDay(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

function fromEpochDay(epochDay: number): PlainDate {
  return plainDate(new Date(epochDay * dayMs).toISOString().slice(0, 10));
}

/** The day `days` later (earlier when negative). @throws RangeError for fractions or beyond the year 9999. */
export function addDays(day: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError("天数应为整数");
  return fromEpochDay(toEpochDay(day) + days);
}

/**
 * The corresponding day `months` later; where that month has no such day, its last day (民法典第二百零二条).
 * Always add once from the day of origin: adding month by month loses days (1月31日 → 2月28日 → 3月28日).
 * @throws RangeError for fractions or beyond the year 9999.
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  if (!Number.isInteger(months)) throw new RangeError("月数应为整数");
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return plainDateOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

export function weekdayOf(day: PlainDate): Weekday {
  // 1970-01-01 was a Thursday (4).
  return ((((toEpochDay(day) + 3) % 7) + 7) % 7 + 1) as Weekday;
}

export function isWeekend(day: PlainDate): boolean {
  return weekdayOf(day) >= 6;
}

/** 2027年2月1日 */
export function formatChineseDate(day: PlainDate): string {
  return `${yearOf(day)}年${monthOf(day)}月${dayOfMonth(day)}日`;
}

/** 2027年2月1日（周一） */
export function formatChineseDateWithWeekday(day: PlainDate): string {
  return `${formatChineseDate(day)}（${weekdayNames[weekdayOf(day) - 1]}）`;
}

/** The day in Asia/Shanghai at an instant (a Date or milliseconds since 1970 UTC). @throws RangeError for an invalid instant. */
export function shanghaiDay(instant: Date | number): PlainDate {
  const ms = typeof instant === "number" ? instant : instant.getTime();
  if (!Number.isFinite(ms)) throw new RangeError("时刻无效");
  return plainDate(new Date(ms + shanghaiOffsetMs).toISOString().slice(0, 10));
}

/** The first instant of a day in Asia/Shanghai. */
export function startOfDay(day: PlainDate): Date {
  return new Date(toEpochDay(day) * dayMs - shanghaiOffsetMs);
}

/** The last millisecond of a day in Asia/Shanghai: 截止时间为二十四时 (民法典第二百零三条). */
export function endOfDay(day: PlainDate): Date {
  return new Date((toEpochDay(day) + 1) * dayMs - shanghaiOffsetMs - 1);
}
