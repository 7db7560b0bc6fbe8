import { expect, it } from "vitest";
import { changeDeadline, changeKinds, checkChangeFiledInTime, checkIntendedChange } from "@/lib/regulation/articles/article-16-major-changes";
import { shippedCalendar } from "@/lib/regulation/calendar";
import { clauseText } from "@/lib/regulation/official-text";
import { plainDate } from "@/lib/regulation/plain-date";

const filed = (filedOn?: string) => changeDeadline(plainDate("2026-07-15"), filedOn === undefined ? undefined : plainDate(filedOn), shippedCalendar);

it("one month from the event, rolled; late is recorded, before the event is intended", () => {
  expect(filed()).not.toHaveProperty("outcome");
  expect(filed("2026-08-17")).toMatchObject({ nominalDay: "2026-08-15", lastDay: "2026-08-17", outcome: "met", daysLate: 0 });
  expect(filed("2026-08-18")).toMatchObject({ outcome: "unmet", daysLate: 1 });
  expect(filed("2026-07-01")).toMatchObject({ outcome: "met", daysLate: 0 });
});

it("art16-filed-in-time: the last day is met, the next is a fact of one day, the event itself is in time", () => {
  const finding = (filedOn: string) => checkChangeFiledInTime({ occurredOn: plainDate("2026-07-15"), filedOn: plainDate(filedOn), calendar: shippedCalendar });
  expect(finding("2026-08-17")).toMatchObject({ rule: "art16-filed-in-time", outcome: "met", inputs: { daysLate: 0, lastDay: "2026-08-17" } });
  expect(finding("2026-08-18")).toMatchObject({ outcome: "unmet", inputs: { daysLate: 1 } });
  expect([finding("2026-07-14").outcome, finding("2026-07-15").outcome]).toEqual(["met", "met"]);
});

it("the three named matters are kinds, and there is room for others", () => {
  for (const word of ["名称", "负责人", "合作对象"]) {
    expect(clauseText("art16")).toContain(word);
    expect(Object.values(changeKinds).some(({ label }) => label.includes(word))).toBe(true);
  }
  expect(changeKinds.other.label.startsWith("其它")).toBe(true);
});

it("art16-filed-in-time: what is only intended is never late, and a name or a category can only be intended", () => {
  expect(checkIntendedChange()).toMatchObject({ rule: "art16-filed-in-time", outcome: "met", inputs: { occurredOn: null } });
  const intendedOnly = Object.entries(changeKinds).flatMap(([kind, { intendedOnly: only }]) => (only ? [kind] : []));
  expect(intendedOnly).toEqual(["name", "category"]);
});

// domain.md §1.2.2: three days of January end on the same day of a common year's February.
it.each(["2027-01-29", "2027-01-30", "2027-01-31"])("art16-filed-in-time: %s ends on 2027-03-01", (occurredOn) => {
  const outcome = (filedOn: string) => checkChangeFiledInTime({ occurredOn: plainDate(occurredOn), filedOn: plainDate(filedOn), calendar: shippedCalendar });
  expect(outcome("2027-03-01")).toMatchObject({ outcome: "met", inputs: { nominalDay: "2027-02-28", lastDay: "2027-03-01" } });
  expect(outcome("2027-03-02")).toMatchObject({ outcome: "unmet", inputs: { daysLate: 1 } });
});
