import { expect, it } from "vitest";
import { annualReportDuty, checkReportInTime } from "@/lib/regulation/articles/article-15-annual-report";
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

it("the day of the anniversary counts: January 31 is in, February 1 is out, in leap years too", () => {
  expect([duty("2027-01-30", 2028).due, duty("2027-01-31", 2028).due, duty("2027-02-01", 2028).due]).toEqual([true, true, false]);
  expect([duty("2028-02-29", 2029).due, duty("2028-02-29", 2030).due]).toEqual([false, true]);
  expect(duty("2026-12-15", 2028, { ...parameters, annualReportAnniversaryCutoff: "reportYearEnd" }).due).toBe(true);
});

it("nothing is due from a base that has ceased to be one by January 31", () => {
  const ended = (day: string) => annualReportDuty(plainDate("2026-12-15"), 2028, parameters, shippedCalendar, plainDate(day)).due;
  expect([ended("2028-01-31"), ended("2028-02-01"), ended("2027-06-01")]).toEqual([false, true, false]);
});

it("art15-report-in-time: the rolled day is in time, the next is late; nothing due is voluntary", () => {
  const filed = (day: string) => checkReportInTime(duty("2025-06-01", 2027), plainDate(day));
  expect(filed("2027-01-31")).toMatchObject({ rule: "art15-report-in-time", clause: "art15", outcome: "met" });
  expect(filed("2027-02-01")).toMatchObject({ outcome: "met", inputs: { daysLate: 0, nominalDay: "2027-01-31", lastDay: "2027-02-01" } });
  expect(filed("2027-02-02")).toMatchObject({ outcome: "unmet", inputs: { daysLate: 1 } });
  expect(checkReportInTime(duty("2026-12-15", 2027), plainDate("2027-03-01"))).toMatchObject({ outcome: "met", inputs: { daysLate: 0 } });
});

it.each([
  ["2026-12-15", 2028, 2028],
  ["2027-01-20", 2028, 2029],
  ["2027-02-01", 2029, 2029],
])("the handbook's table (1.2.4): recognised on %s, first report in %i by one reading, in %i by the other", (recognizedOn, byDeadline, byYearEnd) => {
  const firstYear = (given: typeof parameters) => [2027, 2028, 2029, 2030].find((year) => duty(recognizedOn, year, given).due);
  expect([firstYear(parameters), firstYear({ ...parameters, annualReportAnniversaryCutoff: "reportYearEnd" })]).toEqual([byDeadline, byYearEnd]);
});

it("says its arithmetic in one passage", () => {
  expect(duty("2026-12-15", 2028).explanation).toBe(
    "2026年12月15日认定，2027年12月15日满一年，应于2028年1月31日前提交2027年度报告；2028年1月31日（周一）不是休假日，不顺延（相关放假安排尚未公布，暂按双休日和法定节日推算，公布后重算）。",
  );
});
