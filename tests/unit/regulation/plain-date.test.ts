import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays, addMonths, comparePlainDates, daysBetween, daysInMonth, endOfDay, formatChineseDateWithWeekday, isPlainDate, parsePlainDate,
  plainDate, shanghaiDay, startOfDay, weekdayOf,
} from "@/lib/regulation/plain-date";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(plainDate("1950-01-01"), days));

describe("PlainDate", () => {
  it("accepts existing days only", () => {
    for (const text of ["2027-02-28", "2028-02-29", "2000-02-29", "0001-01-01"]) expect(isPlainDate(text)).toBe(true);
    for (const text of ["2027-02-29", "1900-02-29", "2027-2-1", "2027-13-01", "2027-04-31", "0000-01-01", "2027-00-10", "2027-01-00", "2027-01-01T00:00", " 2027-01-01", ""]) {
      expect(isPlainDate(text)).toBe(false);
    }
    expect(() => plainDate("2027-02-29")).toThrow(RangeError);
    expect(parsePlainDate("x")).toBeUndefined();
  });

  it("adds months once from the day of origin, clamped", () => {
    expect(addMonths(plainDate("2027-01-31"), 1)).toBe("2027-02-28");
    expect(addMonths(plainDate("2027-01-31"), 2)).toBe("2027-03-31");
    expect(addMonths(plainDate("2028-01-31"), 1)).toBe("2028-02-29");
    expect(addMonths(plainDate("2028-02-29"), 12)).toBe("2029-02-28");
    expect(addMonths(plainDate("2026-12-31"), 1)).toBe("2027-01-31");
    expect(addMonths(plainDate("2027-03-31"), -1)).toBe("2027-02-28");
    expect(() => addMonths(plainDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate("2027-01-01"), 0.5)).toThrow(RangeError);
    expect(() => addMonths(plainDate("2027-01-01"), 0.5)).toThrow("月数应为整数");
  });

  it("knows weekdays and writes Chinese", () => {
    expect(formatChineseDateWithWeekday(plainDate("2027-02-01"))).toBe("2027年2月1日（周一）");
    expect(weekdayOf(plainDate("2027-01-31"))).toBe(7);
    expect(weekdayOf(plainDate("1969-12-31"))).toBe(3);
  });

  it("turns an instant into the day in Shanghai and back", () => {
    expect(shanghaiDay(new Date("2027-01-31T15:59:59.999Z"))).toBe("2027-01-31");
    expect(shanghaiDay(new Date("2027-01-31T16:00:00Z"))).toBe("2027-02-01");
    expect(endOfDay(plainDate("2027-01-31")).toISOString()).toBe("2027-01-31T15:59:59.999Z");
    expect(startOfDay(plainDate("2027-02-01")).toISOString()).toBe("2027-01-31T16:00:00.000Z");
    expect(() => shanghaiDay(Number.NaN)).toThrow("时刻无效");
  });

  it("holds its invariants on any day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 2000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(shanghaiDay(startOfDay(day))).toBe(day);
        expect(shanghaiDay(endOfDay(day))).toBe(day);
        expect(comparePlainDates(day, addDays(day, days))).toBe(days > 0 ? -1 : days < 0 ? 1 : 0);
        const month = addMonths(day, days);
        expect(Number(month.slice(8))).toBe(Math.min(Number(day.slice(8)), daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))));
      }),
    );
  });
});
