import { expect, it } from "vitest";
import { changeDeadline } from "@/lib/regulation/articles/article-16-major-changes";
import { shippedCalendar } from "@/lib/regulation/calendar";
import { plainDate } from "@/lib/regulation/plain-date";

const filed = (filedOn?: string) => changeDeadline(plainDate("2026-07-15"), filedOn === undefined ? undefined : plainDate(filedOn), shippedCalendar);

it("one month from the event, rolled; late is recorded, before the event is intended", () => {
  expect(filed()).not.toHaveProperty("outcome");
  expect(filed("2026-08-17")).toMatchObject({ nominalDay: "2026-08-15", lastDay: "2026-08-17", outcome: "met", daysLate: 0 });
  expect(filed("2026-08-18")).toMatchObject({ outcome: "unmet", daysLate: 1 });
  expect(filed("2026-07-01")).toMatchObject({ outcome: "met", daysLate: 0 });
});
