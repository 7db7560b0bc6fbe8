import { addDays, plainDate, plainDateOf, yearOf, type PlainDate } from "./plain-date";

/**
 * The days everybody is off by law, whatever the yearly arrangement says: 《全国年节及纪念日放假办法》（2024年修订）,
 * 13 days: 元旦 1, 春节 4 (除夕 to 正月初三), 清明节 1, 劳动节 2, 端午节 1, 中秋节 1, 国庆节 3.
 */

/** 春节（正月初一）, 端午节（五月初五）, 中秋节（八月十五）, computed with lunar-javascript; the domain handbook (1.2.3) agrees. */
const lunarFestivals: Readonly<Record<number, readonly [string, string, string]>> = {
  2025: ["01-29", "05-31", "10-06"],
  2026: ["02-17", "06-19", "09-25"],
  2027: ["02-06", "06-09", "09-15"],
  2028: ["01-26", "05-28", "10-03"],
  2029: ["02-13", "06-16", "09-22"],
  2030: ["02-03", "06-05", "09-12"],
  2031: ["01-23", "06-24", "10-01"],
  2032: ["02-11", "06-12", "09-19"],
  2033: ["01-31", "06-01", "09-08"],
  2034: ["02-19", "06-20", "09-27"],
  2035: ["02-08", "06-10", "09-16"],
  2036: ["01-28", "05-30", "10-04"],
  2037: ["02-15", "06-18", "09-24"],
  2038: ["02-04", "06-07", "09-13"],
  2039: ["01-24", "05-27", "10-02"],
  2040: ["02-12", "06-14", "09-20"],
  2041: ["02-01", "06-03", "09-10"],
  2042: ["01-22", "06-22", "09-28"],
  2043: ["02-10", "06-11", "09-17"],
  2044: ["01-30", "05-31", "10-05"],
  2045: ["02-17", "06-19", "09-25"],
  2046: ["02-06", "06-08", "09-15"],
  2047: ["01-26", "05-29", "10-04"],
  2048: ["02-14", "06-15", "09-22"],
  2049: ["02-02", "06-04", "09-11"],
  2050: ["01-23", "06-23", "09-30"],
};

/** First and last year whose lunar festivals are known here; outside them only the solar holidays are returned. */
export const lunarYears = { first: 2025, last: 2050 } as const;

/** 清明: the 21st-century formula of the solar term (checked for 2025–2050). */
function tombSweepingDay(year: number): PlainDate {
  const ofCentury = year % 100;
  return plainDateOf(year, 4, Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4));
}

/** Day → name of the statutory holidays of a year, e.g. "春节". */
export function statutoryHolidays(year: number): ReadonlyMap<PlainDate, string> {
  const days = new Map<PlainDate, string>();
  const add = (first: PlainDate, count: number, name: string) => {
    for (let offset = 0; offset < count; offset += 1) days.set(addDays(first, offset), name);
  };
  add(plainDateOf(year, 1, 1), 1, "元旦");
  if (year >= 2001 && year <= 2099) add(tombSweepingDay(year), 1, "清明节");
  add(plainDateOf(year, 5, 1), 2, "劳动节");
  const lunar = lunarFestivals[year];
  if (lunar) {
    add(addDays(plainDate(`${year}-${lunar[0]}`), -1), 4, "春节");
    add(plainDate(`${year}-${lunar[1]}`), 1, "端午节");
    add(plainDate(`${year}-${lunar[2]}`), 1, "中秋节");
  }
  add(plainDateOf(year, 10, 1), 3, "国庆节");
  return days;
}

const cache = new Map<number, ReadonlyMap<PlainDate, string>>();

/** The name of the statutory holiday on a day, if it is one. */
export function findStatutoryHoliday(day: PlainDate): string | undefined {
  const year = yearOf(day);
  const known = cache.get(year) ?? statutoryHolidays(year);
  cache.set(year, known);
  return known.get(day);
}
