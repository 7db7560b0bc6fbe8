import fc from "fast-check";
import { expect, it } from "vitest";
import { annualReportDuty } from "@/lib/regulation/articles/article-15-annual-report";
import { changeDeadline } from "@/lib/regulation/articles/article-16-major-changes";
import { reapplicationBan } from "@/lib/regulation/articles/article-22-revocation";
import { shippedCalendar, type LegalCalendar, type YearArrangement } from "@/lib/regulation/calendar";
import { defaultParameters } from "@/lib/regulation/parameters";
import { monthPeriod, workingDaysPeriod } from "@/lib/regulation/periods";
import { addDays, daysBetween, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { researchIntensity } from "@/lib/regulation/research-intensity";
import { statutoryHolidays } from "@/lib/regulation/statutory-holidays";
import { naiveIntensity, naiveMonthPeriod, naiveWorkingDays, nextDay, type NaiveCalendar } from "@/tests/support/naive-law";

/** The two implementations against each other on at least this many random cases each (issue: proof). */
const numRuns = 10_000;
const timeout = 120_000;

const first = plainDate("2025-06-01");
const statutory = new Set(Array.from({ length: 10 }, (_, index) => [...statutoryHolidays(2025 + index).keys()]).flat());
const anyDay = fc.integer({ min: 0, max: 5 * 366 }).map((offset) => addDays(first, offset));

/** A notice for a year that never was: up to seven holidays anywhere (some reach into the year before), and days made up. */
function arrangementOf(year: number): fc.Arbitrary<YearArrangement> {
  const offset = fc.integer({ min: -3, max: 364 });
  const origin = plainDate(`${year}-01-01`);
  return fc.record({
    year: fc.constant(year),
    sourceDocument: fc.constant("随机"),
    holidays: fc.array(fc.record({ start: offset, length: fc.integer({ min: 1, max: 9 }) }), { maxLength: 7 }).map((list) =>
      list.map(({ start, length }) => ({ name: "假日", first: addDays(origin, start), last: addDays(origin, start + length - 1) })),
    ),
    makeUpWorkdays: fc.array(offset.map((days) => addDays(origin, days)), { maxLength: 6 }),
  });
}

/** Some of the years have a notice, any of them; 2026 may have the real one. */
const anyCalendar: fc.Arbitrary<LegalCalendar> = fc.oneof(
  fc.constant(shippedCalendar),
  fc.subarray([2025, 2026, 2027, 2028, 2029, 2030, 2031], { maxLength: 4 }).chain((years) =>
    fc.tuple(...years.map(arrangementOf)).map((arrangements) => ({ arrangements })),
  ),
);

/** The same calendar as sets of days. A day off is not also a day of work: work comes first within a notice, as in the law's. */
function naiveOf(calendar: LegalCalendar): NaiveCalendar {
  const years = calendar.arrangements.map(({ year, holidays, makeUpWorkdays }) => {
    const off = new Set<string>();
    for (const holiday of holidays) for (let day: string = holiday.first; day <= holiday.last; day = nextDay(day)) off.add(day);
    return [year, { off, work: new Set<string>(makeUpWorkdays) }] as const;
  });
  return { years: new Map(years), statutory };
}

it("periods of months agree", { timeout }, () => {
  const months = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: fc.integer({ min: 7, max: 40 }) });
  fc.assert(
    fc.property(anyDay, months, anyCalendar, (event, count, calendar) => {
      const { nominalDay, lastDay, provisional } = monthPeriod(event, count, calendar);
      expect({ nominalDay, lastDay, provisional }).toEqual(naiveMonthPeriod(event, count, naiveOf(calendar)));
    }),
    { numRuns },
  );
});

it("periods of working days agree", { timeout }, () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 45 }), fc.boolean(), anyCalendar, (from, days, countFirstDay, calendar) => {
      const { lastDay, provisional } = workingDaysPeriod(from, days, countFirstDay, calendar);
      expect({ lastDay, provisional }).toEqual(naiveWorkingDays(from, days, countFirstDay, naiveOf(calendar)));
    }),
    { numRuns },
  );
});

it("deadlines of changes agree, lateness included", { timeout }, () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20, max: 60 }), anyCalendar, (occurredOn, after, calendar) => {
      const filedOn = addDays(occurredOn, after);
      const naive = naiveMonthPeriod(occurredOn, 1, naiveOf(calendar));
      let daysLate = 0;
      for (let day = naive.lastDay; day < filedOn; day = nextDay(day)) daysLate += 1;
      expect(changeDeadline(occurredOn, filedOn, calendar)).toMatchObject({ ...naive, daysLate, outcome: daysLate === 0 ? "met" : "unmet" });
    }),
    { numRuns },
  );
});

it("annual reports and bans agree with walking through the years", { timeout }, () => {
  const parameters = defaultParameters();
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 2026, max: 2032 }), (day, year) => {
      const anniversary = naiveAnniversary(day, 1);
      expect(annualReportDuty(day, year, parameters, shippedCalendar).due).toBe(anniversary <= `${year}-01-31`);
      const { bannedThrough, allowedFrom } = reapplicationBan(day);
      expect([bannedThrough, allowedFrom]).toEqual([naiveAnniversary(day, 3), nextDay(naiveAnniversary(day, 3))]);
    }),
    { numRuns },
  );
});

/** The same day years later, the day before where there is none. */
function naiveAnniversary(day: PlainDate, years: number): string {
  const [year, month, date] = day.split("-");
  const later = `${Number(year) + years}-${month}-${date}`;
  return new Date(`${later}T12:00:00Z`).toISOString().slice(0, 10) === later ? later : `${Number(year) + years}-02-28`;
}

it("days between agree with counting", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, count) => {
      let day: string = from;
      for (let index = 0; index < count; index += 1) day = nextDay(day);
      expect([addDays(from, count), daysBetween(from, day as PlainDate)]).toEqual([day, count]);
    }),
    { numRuns: 1000 },
  );
});

it("research intensity agrees with fractions", { timeout }, () => {
  const text = (hundredths: number) => {
    const whole = Math.floor(hundredths / 100);
    const rest = hundredths % 100;
    return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(2, "0")}`;
  };
  // Small numbers meet zero and equality, the middle ones the bounds of the bands, the large ones exceed what a float holds.
  const near = (centre: number) => fc.integer({ min: centre - 3, max: centre + 3 });
  const revenue = fc.oneof(fc.integer({ min: 0, max: 300 }), near(5_000_00), near(20_000_00), fc.integer({ min: 0, max: 50_000_00 }), fc.integer({ min: 0, max: 7_000_000_000_000_000 }));
  const row = fc.record({ revenue, share: fc.oneof(fc.constantFrom(0, 3, 4, 5), fc.integer({ min: 0, max: 120 })), over: fc.integer({ min: -2, max: 2 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const years = rows.map(({ revenue: sold, share, over }, index) => ({
        year: 2027 - rows.length + index,
        rd: text(Math.max(0, Math.floor((sold / 100) * share) + over)),
        revenue: text(sold),
      }));
      const establishedOn = plainDate(`${2027 - rows.length}-05-05`);
      const { outcome, thresholdPercent, ratioPercent, meanPercent, shortfall, readingsConflict } = researchIntensity({ filingYear: 2027, years, establishedOn });
      expect({ outcome, thresholdPercent, ratioPercent, meanPercent, shortfall, readingsConflict }).toEqual(naiveIntensity(years));
    }),
    { numRuns },
  );
});
