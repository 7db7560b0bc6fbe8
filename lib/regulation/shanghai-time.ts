import { endOfDay, formatChineseDateWithWeekday, shanghaiDay, startOfDay, type PlainDate } from "./plain-date";

const minuteMs = 60_000;
const shanghaiOffsetMs = 8 * 3_600_000;

/** HH:MM of a day, or 24:00 for its end. */
export const clockTimePattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * The instant of a day and a clock time in Asia/Shanghai. 24:00 is the last millisecond of the day (截止时间为二十四时,
 * 民法典第二百零三条), any other time the very minute. @throws RangeError for a time not written HH:MM
 */
export function shanghaiInstant(day: PlainDate, time: string): Date {
  if (!clockTimePattern.test(time)) throw new RangeError(`${time} 不是有效的时间（应为 HH:MM）`);
  if (time === "24:00") return endOfDay(day);
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * minuteMs);
}

/** HH:MM in Asia/Shanghai; 24:00 for the last millisecond of a day. The inverse of {@link shanghaiInstant}. */
export function shanghaiTime(instant: Date): string {
  if (instant.getTime() === endOfDay(shanghaiDay(instant)).getTime()) return "24:00";
  return new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(11, 16);
}

/** 2026年9月30日（周三）17:00 */
export function formatInstant(instant: Date): string {
  return `${formatChineseDateWithWeekday(shanghaiDay(instant))}${shanghaiTime(instant)}`;
}

/** The exact instant, to the second, of a deadline whose last instant still counts: 2026年9月30日（周三）23:59:59 */
export function formatExactInstant(instant: Date): string {
  const time = new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(11, 19);
  return `${formatChineseDateWithWeekday(shanghaiDay(instant))}${time}`;
}
