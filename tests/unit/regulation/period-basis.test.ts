import { describe, expect, it } from "vitest";
import { shippedCalendar, type YearArrangement } from "@/lib/regulation/calendar";
import { periodOf, recount, type PeriodBasis } from "@/lib/regulation/period-basis";
import { plainDate as day } from "@/lib/regulation/plain-date";
import { withArrangement } from "@/lib/regulation/year-arrangement";

/** 2027 with January 31, a Sunday, as make-up workday before the Spring Festival, as in every like year (domain.md 1.2.3). */
const worked: YearArrangement = {
  year: 2027,
  sourceDocument: "测试",
  holidays: [{ name: "春节", first: day("2027-02-05"), last: day("2027-02-11") }],
  makeUpWorkdays: [day("2027-01-31")],
};
const calendar2027 = withArrangement(shippedCalendar, worked);

describe("a deadline is counted from its basis", () => {
  it("of working days, of months, of a fixed day", () => {
    expect(periodOf({ kind: "workingDays", from: day("2026-09-28"), days: 5, countFirstDay: false }, shippedCalendar).lastDay).toBe("2026-10-10");
    expect(periodOf({ kind: "months", from: day("2026-07-15"), months: 1 }, shippedCalendar).lastDay).toBe("2026-08-17");
    expect(periodOf({ kind: "day", day: day("2027-01-31"), rolls: true }, shippedCalendar)).toMatchObject({ nominalDay: "2027-01-31", lastDay: "2027-02-01", provisional: true });
    expect(periodOf({ kind: "day", day: day("2027-01-31"), rolls: false }, shippedCalendar)).toMatchObject({ lastDay: "2027-01-31", provisional: false });
  });
});

describe("a deadline that was told is counted again", () => {
  const basis: PeriodBasis = { kind: "day", day: day("2027-01-31"), rolls: true };

  it("and a provisional day becomes what the arrangement says, even earlier", () => {
    const moved = recount({ basis, nominalDay: day("2027-01-31"), lastDay: day("2027-02-01"), provisional: true }, calendar2027);
    expect(moved).toMatchObject({ from: "2027-02-01", to: "2027-01-31", period: { provisional: false } });
  });

  it("and a final day is never moved forward, only back", () => {
    expect(recount({ basis, nominalDay: day("2027-01-31"), lastDay: day("2027-02-01"), provisional: false }, calendar2027)).toBeUndefined();
    const later = recount({ basis, nominalDay: day("2027-01-31"), lastDay: day("2027-01-30"), provisional: false }, calendar2027);
    expect(later).toMatchObject({ to: "2027-01-31" });
  });

  it("and tells when only its nominal day is another", () => {
    const told = { basis, nominalDay: day("2027-01-30"), lastDay: day("2027-01-31"), provisional: false };
    expect(recount(told, calendar2027)).toMatchObject({ from: "2027-01-31", to: "2027-01-31", period: { nominalDay: "2027-01-31" } });
  });

  it("and stays silent when nothing is different", () => {
    expect(recount({ basis, nominalDay: day("2027-01-31"), lastDay: day("2027-01-31"), provisional: false }, calendar2027)).toBeUndefined();
    const settled = recount({ basis, nominalDay: day("2027-01-31"), lastDay: day("2027-01-31"), provisional: true }, calendar2027);
    expect(settled).toMatchObject({ from: "2027-01-31", to: "2027-01-31" });
  });
});
