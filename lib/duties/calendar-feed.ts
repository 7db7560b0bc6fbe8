import { addDays, type PlainDate } from "@/lib/regulation/plain-date";

/** One whole day in somebody's calendar. */
export interface CalendarEntry {
  /** The same for the same duty for ever: a calendar moves what it has instead of adding. */
  uid: string;
  day: PlainDate;
  title: string;
  description: string;
  url: string;
  /** The day may still move: the holiday arrangement is not published. */
  provisional: boolean;
}

/**
 * A calendar as RFC 5545 has it: CRLF, lines folded at 75 octets, text escaped, whole days as VALUE=DATE with the exclusive
 * end that the RFC asks for. @param stamp when it was made
 */
export function calendarText(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Zhejiang International Cooperation Bases//Duties//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function eventLines({ uid, day, title, description, url, provisional }: CalendarEntry, stamp: Date): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d{3}/g, "")}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    `STATUS:${provisional ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function basicDay(day: PlainDate): string {
  return day.replaceAll("-", "");
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line break are written with a backslash; other controls are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}

/** RFC 5545 §3.1: at most 75 octets to a line, a space before each continuation; no character is cut in two. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      // The space that begins a continuation counts too.
      [part, octets] = ["", 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
