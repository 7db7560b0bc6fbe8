import { expect, it } from "vitest";
import { readClock, today } from "@/lib/platform/clock";
import { plainDate, shanghaiDay } from "@/lib/regulation/plain-date";
import { atInstant } from "../../support/at-time";

it("the day of an act is the day its request was received, also when it is done after midnight", async () => {
  expect(await atInstant(new Date("2027-01-31T23:59:59.999+08:00"), () => today())).toBe(plainDate("2027-01-31"));
  expect(await atInstant(new Date("2027-02-01T00:00:00.000+08:00"), () => today())).toBe(plainDate("2027-02-01"));
});

it("outside a request it is the database's day", async () => {
  expect(await today()).toBe(shanghaiDay(await readClock()));
});
