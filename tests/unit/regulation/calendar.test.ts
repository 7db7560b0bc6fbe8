import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayKind, isHoliday, isWorkingDay, shippedCalendar, type LegalCalendar } from "@/lib/regulation/calendar";
import { monthPeriod, rollForward, workingDaysPeriod } from "@/lib/regulation/periods";
import { addDays, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { statutoryHolidays } from "@/lib/regulation/statutory-holidays";

function calendarOf(year: number, holidays: [string, string][], makeUpWorkdays: string[] = []): LegalCalendar {
  return {
    arrangements: [{
      year, sourceDocument: "测试",
      holidays: holidays.map(([first, last]) => ({ name: "假日", first: plainDate(first), last: plainDate(last) })),
      makeUpWorkdays: makeUpWorkdays.map(plainDate),
    }],
  };
}

describe("legal calendar", () => {
  it("follows the arrangement of 2026", () => {
    for (const day of ["2026-01-01", "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-21", "2026-09-25", "2026-10-07"]) expect(isHoliday(plainDate(day), shippedCalendar)).toBe(true);
    for (const day of ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2026-02-24", "2026-10-08"]) expect(isWorkingDay(plainDate(day), shippedCalendar)).toBe(true);
  });

  it("computes statutory days where no arrangement is published, and says so", () => {
    expect(dayKind(plainDate("2027-02-08"), shippedCalendar)).toEqual({ working: false, reason: "春节", provisional: true });
    expect(dayKind(plainDate("2027-02-09"), shippedCalendar)).toEqual({ working: true, reason: "工作日", provisional: true });
    expect(dayKind(plainDate("2026-11-02"), shippedCalendar).provisional).toBe(false);
    expect(dayKind(plainDate("2026-11-01"), shippedCalendar)).toEqual({ working: false, reason: "双休日", provisional: false });
    for (const day of ["2026-12-29", "2026-12-30", "2026-12-31"]) expect(dayKind(plainDate(day), shippedCalendar).provisional).toBe(true);
    expect(dayKind(plainDate("2026-12-28"), shippedCalendar).provisional).toBe(false);
  });

  it("knows the 13 statutory days", () => {
    expect([...statutoryHolidays(2027).keys()].sort()).toEqual([
      "2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-04-05", "2027-05-01", "2027-05-02", "2027-06-09",
      "2027-09-15", "2027-10-01", "2027-10-02", "2027-10-03",
    ]);
    expect(statutoryHolidays(2028).get(plainDate("2028-01-28"))).toBe("春节");
    expect(statutoryHolidays(2033).get(plainDate("2033-01-31"))).toBe("春节");
    for (const [day, name] of statutoryHolidays(2026)) expect([day, dayKind(day, shippedCalendar).reason]).toEqual([day, name]);
  });
});

describe("monthPeriod (第十六条, 民法典第二百零一至二百零三条)", () => {
  it.each([
    ["2026-07-10", "2026-08-10", "2026-08-10", false],
    ["2026-07-15", "2026-08-15", "2026-08-17", false],
    ["2026-08-20", "2026-09-20", "2026-09-20", false],
    ["2026-08-25", "2026-09-25", "2026-09-28", false],
    ["2026-08-31", "2026-09-30", "2026-09-30", false],
    ["2026-09-01", "2026-10-01", "2026-10-08", false],
    ["2026-12-31", "2027-01-31", "2027-02-01", true],
    ["2027-01-29", "2027-02-28", "2027-03-01", true],
    ["2027-01-30", "2027-02-28", "2027-03-01", true],
    ["2027-01-31", "2027-02-28", "2027-03-01", true],
    ["2028-01-29", "2028-02-29", "2028-02-29", true],
    ["2028-01-30", "2028-02-29", "2028-02-29", true],
    ["2028-01-31", "2028-02-29", "2028-02-29", true],
    ["2028-02-29", "2028-03-29", "2028-03-29", true],
    ["2026-11-30", "2026-12-30", "2026-12-30", true],
  ])("%s → %s, rolled to %s", (event, nominalDay, lastDay, provisional) => {
    const period = monthPeriod(plainDate(event), 1, shippedCalendar);
    expect(period).toMatchObject({ nominalDay, lastDay, provisional });
    expect(period.explanation).toContain("当日不计入");
  });

  it("rolls over a whole Spring Festival once it is published", () => {
    const calendar = calendarOf(2028, [["2028-01-25", "2028-02-01"]]);
    expect(monthPeriod(plainDate("2027-12-31"), 1, calendar)).toMatchObject({ nominalDay: "2028-01-31", lastDay: "2028-02-02", provisional: false });
    expect(rollForward(plainDate("2027-01-31"), calendarOf(2027, [], ["2027-01-31"]))).toMatchObject({ lastDay: "2027-01-31", provisional: false });
  });

  it("explains itself in one sentence", () => {
    expect(monthPeriod(plainDate("2026-08-25"), 1, shippedCalendar).explanation).toBe(
      "自2026年8月25日（周二）起算，当日不计入，一个月届满于到期月的对应日2026年9月25日（周五）；2026年9月25日（周五）为休假日（中秋节），依《民法典》第二百零三条顺延至2026年9月28日（周一）。",
    );
    const explained = (event: string, months: number) => monthPeriod(plainDate(event), months, shippedCalendar).explanation.split("；");
    expect(explained("2026-08-31", 1)).toEqual(["自2026年8月31日（周一）起算，当日不计入，一个月届满于到期月没有对应日，以月末日2026年9月30日（周三）", "2026年9月30日（周三）不是休假日，不顺延。"]);
    expect(explained("2026-07-20", 2)).toEqual(["自2026年7月20日（周一）起算，当日不计入，两个月届满于到期月的对应日2026年9月20日（周日）", "2026年9月20日（周日）为调休上班日，不是休假日，不顺延。"]);
    expect([99, 100, 1200].map((months) => /不计入，(.+?)个月/.exec(explained("2026-01-05", months)[0]!)![1])).toEqual(["九十九", "100", "1200"]);
    for (const months of [0, 1201, 1.5]) expect(() => monthPeriod(plainDate("2026-08-25"), months, shippedCalendar)).toThrow(RangeError);
  });
});

describe("workingDaysPeriod", () => {
  it.each([
    ["2026-09-28", 5, false, "2026-10-10"],
    ["2026-09-28", 5, true, "2026-10-09"],
    ["2026-08-14", 1, false, "2026-08-17"],
    ["2026-08-15", 1, true, "2026-08-17"],
  ])("%s, %i working days, first counted %s → %s", (from, days, first, last) => {
    expect(workingDaysPeriod(plainDate(from), days, first, shippedCalendar)).toMatchObject({ lastDay: last, provisional: false });
  });

  it.each([
    ["浙江 2016", calendarOf(2016, [["2016-04-02", "2016-04-04"]]), "2016-04-05", false, "2016-04-12"],
    ["湖南 2018", calendarOf(2018, [["2018-09-22", "2018-09-24"]]), "2018-09-18", true, "2018-09-25"],
    ["上海 2022", calendarOf(2022, []), "2022-05-25", true, "2022-05-31"],
    ["唐山 2021", calendarOf(2021, []), "2021-12-15", true, "2021-12-21"],
  ] as const)("agrees with the real notice of %s", (_, calendar, from, first, last) => {
    expect(workingDaysPeriod(plainDate(from), 5, first, calendar).lastDay).toBe(last);
  });

  it("agrees with counting one by one, and ends on a working day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), (offset, days, first) => {
        const from = addDays(plainDate("2026-01-01"), offset);
        const { lastDay } = workingDaysPeriod(from, days, first, shippedCalendar);
        let counted = 0;
        for (let day: PlainDate = first ? from : addDays(from, 1); day <= lastDay; day = addDays(day, 1)) if (isWorkingDay(day, shippedCalendar)) counted += 1;
        expect(counted).toBe(days);
        expect(isWorkingDay(lastDay, shippedCalendar)).toBe(true);
      }),
    );
    expect(() => workingDaysPeriod(plainDate("2026-01-01"), 0, false, shippedCalendar)).toThrow(RangeError);
  });
});

it("a period of working days says what was counted and what was not", () => {
  const explained = (from: string, days: number, first: boolean) => workingDaysPeriod(plainDate(from), days, first, shippedCalendar).explanation;
  expect(explained("2026-09-28", 5, false)).toBe("自2026年9月28日（周一）起算，首日不计入，共5个工作日，其间休假7日不计，至2026年10月10日（周六）届满。");
  expect(explained("2026-09-28", 3, true)).toBe("自2026年9月28日（周一）起算，首日计入，共3个工作日，其间休假0日不计，至2026年9月30日（周三）届满。");
  expect(explained("2026-12-30", 1, false)).toBe("自2026年12月30日（周三）起算，首日不计入，共1个工作日，其间休假0日不计，至2026年12月31日（周四）届满（相关放假安排尚未公布，暂按双休日和法定节日推算，公布后重算）。");
  expect(workingDaysPeriod(plainDate("2026-01-01"), 3660, false, shippedCalendar).lastDay.slice(0, 4)).toBe("2040");
  expect(() => workingDaysPeriod(plainDate("2026-01-01"), 3661, false, shippedCalendar)).toThrow(RangeError);
});

it("outside the years whose lunar festivals are known only the solar holidays stand", () => {
  const names = (year: number) => [...new Set(statutoryHolidays(year).values())];
  for (const year of [2000, 2100]) expect(names(year)).toEqual(["元旦", "劳动节", "国庆节"]);
  expect(names(2099)).toEqual(["元旦", "清明节", "劳动节", "春节", "端午节", "中秋节", "国庆节"]);
  expect(statutoryHolidays(2001).get(plainDate("2001-04-05"))).toBe("清明节");
  expect([...statutoryHolidays(2099)].filter(([, name]) => name === "春节").map(([day]) => day)).toEqual(["2099-01-20", "2099-01-21", "2099-01-22", "2099-01-23"]);
});

describe("the handbook's tables, row by row (domain.md 1.2)", () => {
  const published = (year: number, ...holidays: [string, string][]) => calendarOf(year, holidays);

  it.each([
    ["2027, not published", shippedCalendar, "2027-01-31", "2027-02-01", true],
    ["2027, published as a working Sunday", calendarOf(2027, [], ["2027-01-31"]), "2027-01-31", "2027-01-31", false],
    ["2027, published as a free Sunday", published(2027), "2027-01-31", "2027-02-01", false],
    ["2028, not published", shippedCalendar, "2028-01-31", "2028-01-31", true],
    ["2028, published off until 02-01", published(2028, ["2028-01-25", "2028-02-01"]), "2028-01-31", "2028-02-02", false],
    ["2029, a Wednesday", shippedCalendar, "2029-01-31", "2029-01-31", true],
    ["2030, a Thursday", shippedCalendar, "2030-01-31", "2030-01-31", true],
    ["2031, a Friday", shippedCalendar, "2031-01-31", "2031-01-31", true],
    ["2033, 正月初一", shippedCalendar, "2033-01-31", "2033-02-03", true],
    ["2022, 除夕", published(2022, ["2022-01-31", "2022-02-06"]), "2022-01-31", "2022-02-07", false],
    ["2025, 初三", published(2025, ["2025-01-28", "2025-02-04"]), "2025-01-31", "2025-02-05", false],
  ])("January 31 of %s", (_, calendar, nominalDay, lastDay, provisional) => {
    expect(rollForward(plainDate(nominalDay), calendar)).toMatchObject({ nominalDay, lastDay, provisional });
  });

  it("months are added once from the origin (1.2.2): one by one would lose days", () => {
    const nominal = (event: string, months: number) => monthPeriod(plainDate(event), months, shippedCalendar).nominalDay;
    expect([nominal("2027-01-31", 1), nominal("2027-01-31", 2), nominal("2027-02-28", 1)]).toEqual(["2027-02-28", "2027-03-31", "2027-03-28"]);
  });

  it("an event of 2027-12-31 falls on the sixth day of 2028's first month", () => {
    expect(monthPeriod(plainDate("2027-12-31"), 1, shippedCalendar)).toMatchObject({ nominalDay: "2028-01-31", lastDay: "2028-01-31", provisional: true });
  });
});

describe("provisional (design.md §9)", () => {
  const working = (from: string, days: number, first = false) => workingDaysPeriod(plainDate(from), days, first, shippedCalendar);

  it("depends on the days that are looked at, not on the year alone", () => {
    expect([working("2026-12-25", 1).provisional, working("2026-12-25", 2).provisional]).toEqual([false, true]);
    expect(working("2026-12-25", 1).lastDay).toBe("2026-12-28");
    expect([monthPeriod(plainDate("2026-11-28"), 1, shippedCalendar).provisional, monthPeriod(plainDate("2026-11-29"), 1, shippedCalendar).provisional]).toEqual([false, true]);
  });

  it("the first day matters only when it counts", () => {
    const published: LegalCalendar = { arrangements: [{ year: 2027, sourceDocument: "测试", holidays: [], makeUpWorkdays: [] }] };
    const from = plainDate("2026-12-31");
    expect([workingDaysPeriod(from, 1, false, published).provisional, workingDaysPeriod(from, 1, true, published).provisional]).toEqual([false, true]);
  });

  it("next year's notice settles December 29 to 31, and may free them", () => {
    const both: LegalCalendar = {
      arrangements: [
        ...shippedCalendar.arrangements,
        { year: 2027, sourceDocument: "测试", holidays: [{ name: "元旦", first: plainDate("2026-12-31"), last: plainDate("2027-01-02") }], makeUpWorkdays: [] },
      ],
    };
    expect(dayKind(plainDate("2026-12-31"), both)).toEqual({ working: false, reason: "元旦", provisional: false });
    expect(dayKind(plainDate("2026-12-30"), both)).toEqual({ working: true, reason: "工作日", provisional: false });
    expect(monthPeriod(plainDate("2026-11-30"), 1, both)).toMatchObject({ lastDay: "2026-12-30", provisional: false });
  });
});
