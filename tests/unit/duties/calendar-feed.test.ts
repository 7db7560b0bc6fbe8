import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarText, escapeText, foldLine, type CalendarEntry } from "@/lib/duties/calendar-feed";
import { plainDate } from "@/lib/regulation/plain-date";

const entry: CalendarEntry = {
  uid: "duty-1@international-cooperation-bases",
  day: plainDate("2027-12-31"),
  title: "提交年度报告：2026 年度报告",
  description: "浙江省科技厅功能材料国际科技合作基地\n由依托单位办理；最后一日二十四时截止, 逾期仍予受理",
  url: "https://portal.example.org/host/cases/1",
  provisional: false,
};
const stamp = new Date("2027-01-02T03:04:05.678Z");

/** What a reader of RFC 5545 makes of it: unfold first, then lines. */
const unfold = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("calendarText", () => {
  const text = calendarText("国合基地期限", [entry, { ...entry, uid: "duty-2@x", provisional: true }], stamp);

  it("is whole days with the exclusive end, across the end of a year", () => {
    expect(unfold(text)).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101", "DTSTAMP:20270102T030405Z", "UID:duty-1@international-cooperation-bases", "STATUS:TENTATIVE"]));
  });

  it("begins and ends as a calendar, with CRLF only, and every line within 75 octets", () => {
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it("escapes what has a meaning in it", () => {
    expect(unfold(text)).toContain("DESCRIPTION:浙江省科技厅功能材料国际科技合作基地\\n由依托单位办理；最后一日二十四时截止\\, 逾期仍予受理");
    expect(escapeText("a;b,c\\d\r\ne\u0007")).toBe("a\\;b\\,c\\\\d\\ne");
  });
});

it("folding loses nothing, cuts no character and keeps to 75 octets", () => {
  const line = fc.string({ unit: "grapheme", maxLength: 400 }).filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(line, (text) => {
      const folded = foldLine(text);
      expect(folded.replaceAll("\r\n ", "")).toBe(text);
      for (const part of folded.split("\r\n")) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    }),
  );
  expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
  expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
});
