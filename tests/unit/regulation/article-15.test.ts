import { expect, it } from "vitest";
import { annualReportDuty } from "@/lib/regulation/articles/article-15-annual-report";
import { shippedCalendar } from "@/lib/regulation/calendar";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate } from "@/lib/regulation/plain-date";

const parameters = defaultParameters();
const duty = (recognizedOn: string, year: number, given = parameters) => annualReportDuty(plainDate(recognizedOn), year, given, shippedCalendar);

it("is due once a year has passed by January 31", () => {
  expect(duty("2026-12-15", 2027)).toMatchObject({ due: false, nominalDay: null, lastDay: null });
  expect(duty("2026-12-15", 2028)).toMatchObject({ due: true, reportYear: 2027, nominalDay: "2028-01-31", provisional: true });
  expect(duty("2027-01-31", 2028).due).toBe(true);
  expect(duty("2027-02-01", 2028).due).toBe(false);
  expect(duty("2028-02-29", 2029).due).toBe(false);
});

it("rolls over holidays unless the province says otherwise", () => {
  expect(duty("2025-06-01", 2027)).toMatchObject({ nominalDay: "2027-01-31", lastDay: "2027-02-01", provisional: true });
  expect(duty("2025-06-01", 2027, { ...parameters, annualReportRollOver: false }).lastDay).toBe("2027-01-31");
});

it("the other reading of 满一年 differs for January only", () => {
  const other = { ...parameters, annualReportAnniversaryCutoff: "reportYearEnd" } as const;
  expect([duty("2027-01-20", 2028).due, duty("2027-01-20", 2028, other).due]).toEqual([true, false]);
  expect([duty("2026-12-31", 2028).due, duty("2026-12-31", 2028, other).due]).toEqual([true, true]);
});
