import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, plainDate } from "@/lib/regulation/plain-date";
import { clockTimePattern, formatExactInstant, formatInstant, shanghaiInstant, shanghaiTime } from "@/lib/regulation/shanghai-time";

const on = (day: string, time: string) => shanghaiInstant(plainDate(day), time);

describe("instants of a day and a time", () => {
  it("24:00 is the last millisecond of the day, and comes back as 24:00", () => {
    const closesAt = on("2026-09-30", "24:00");
    expect(closesAt.toISOString()).toBe("2026-09-30T15:59:59.999Z");
    expect(shanghaiTime(closesAt)).toBe("24:00");
    expect(formatInstant(closesAt)).toBe("2026年9月30日（周三）24:00");
    expect(formatExactInstant(closesAt)).toBe("2026年9月30日（周三）23:59:59");
  });

  it("any other time is the very minute", () => {
    expect(on("2026-08-01", "09:00").toISOString()).toBe("2026-08-01T01:00:00.000Z");
    expect(on("2026-08-01", "17:45").toISOString()).toBe("2026-08-01T09:45:00.000Z");
    expect(shanghaiTime(on("2026-08-01", "00:00"))).toBe("00:00");
    expect(formatInstant(on("2026-08-01", "07:05"))).toBe("2026年8月1日（周六）07:05");
  });

  it("the millisecond before the last is 23:59", () => {
    expect(shanghaiTime(new Date(on("2026-09-30", "24:00").getTime() - 1))).toBe("23:59");
    expect(formatExactInstant(new Date(on("2026-09-30", "17:00").getTime() + 5_999))).toBe("2026年9月30日（周三）17:00:05");
  });

  it("only HH:MM is a time", () => {
    for (const time of ["00:00", "09:59", "19:00", "20:00", "23:59", "24:00"]) expect([time, clockTimePattern.test(time)]).toEqual([time, true]);
    for (const time of ["9:00", "24:01", "25:00", "30:00", "12:60", "12:5", "12:500", "112:00", "a2:00", "1b:00", "12:c0", "12:0d", " 12:00", "24:00 ", "124:00", "24:000", "12-00", ""]) {
      expect([time, clockTimePattern.test(time)]).toEqual([time, false]);
    }
    expect(() => on("2026-08-01", "9:00")).toThrow(/9:00 不是有效的时间/);
  });

  it("a time is the inverse of its instant", () => {
    const two = (value: number) => String(value).padStart(2, "0");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (days, hours, minutes) => {
        const [day, time] = [addDays(plainDate("2024-01-01"), days), `${two(hours)}:${two(minutes)}`];
        expect(shanghaiTime(shanghaiInstant(day, time))).toBe(time);
      }),
      { numRuns: 50 },
    );
  });
});
