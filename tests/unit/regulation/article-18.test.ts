import { expect, it } from "vitest";
import { gradeStanding, rectificationPeriod, type RoundResult } from "@/lib/regulation/articles/article-18-evaluation";
import { shippedCalendar } from "@/lib/regulation/calendar";
import { defaultParameters } from "@/lib/regulation/parameters";
import { plainDate } from "@/lib/regulation/plain-date";

const names = { E: "excellent", Q: "qualified", U: "unqualified", D: "deferred", A: "absent" } as const;
const standing = (grades: string, rectificationOrdered?: boolean, benchmarkSticky = false) =>
  gradeStanding([...grades].map((letter, index): RoundResult => ({ round: `第${index + 1}轮`, grade: names[letter as keyof typeof names], rectificationOrdered })), { benchmarkSticky });

it.each([
  ["", false, false, false],
  ["E", false, false, false],
  ["EE", true, false, false],
  ["EEE", true, false, false],
  ["EEQ", false, false, false],
  ["EEQE", false, false, false],
  ["EDE", true, false, false],
  ["EAE", true, false, false],
  ["U", false, true, false],
  ["UU", false, true, true],
  ["UDU", false, true, true],
  ["UQU", false, true, false],
])("%s", (grades, benchmark, rectificationRequired, revocationGround) => {
  expect(standing(grades)).toMatchObject({ benchmark, rectificationRequired, revocationGround });
});

it("warns of absence and of a rectification that was never ordered", () => {
  expect(standing("QA").warnings).toMatchObject([{ clause: "art22.1" }]);
  expect(standing("UU", false).warnings).toMatchObject([{ clause: "art18" }]);
  expect(standing("UU", true).warnings).toEqual([]);
});

it("where the province keeps the title, it outlives a later grade", () => {
  const benchmark = (grades: string, sticky: boolean) => standing(grades, undefined, sticky).benchmark;
  expect([benchmark("EEQ", true), benchmark("EEQ", false), benchmark("EQE", true), benchmark("EDEU", true)]).toEqual([true, false, false, true]);
});

it("rectification runs by months from the order, and may be set case by case", () => {
  const period = (months?: number) => rectificationPeriod(plainDate("2026-08-31"), defaultParameters(), shippedCalendar, months);
  expect(period()).toMatchObject({ nominalDay: "2027-02-28", lastDay: "2027-03-01", provisional: true });
  expect(period(1)).toMatchObject({ nominalDay: "2026-09-30", lastDay: "2026-09-30", provisional: false });
});
