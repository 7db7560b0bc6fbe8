import { addDays, isWeekend, monthOf, dayOfMonth, plainDate, yearOf, type PlainDate } from "./plain-date";
import { findStatutoryHoliday } from "./statutory-holidays";

/** The State Council's arrangement for one year: the days off (weekends inside a holiday included) and the make-up workdays. */
export type YearArrangement = {
  readonly year: number;
  /** Title, date and address of the notice. */
  readonly sourceDocument: string;
  readonly holidays: readonly { readonly name: string; readonly first: PlainDate; readonly last: PlainDate }[];
  /** Weekend days on which people work (调休上班). */
  readonly makeUpWorkdays: readonly PlainDate[];
};

/**
 * What the law needs to know about days. It is passed as an argument, so that the live one can come from the database.
 * A year without arrangement is computed from weekends and statutory holidays and marked provisional.
 */
export type LegalCalendar = { readonly arrangements: readonly YearArrangement[] };

const day = plainDate;

const arrangement2026: YearArrangement = {
  year: 2026,
  sourceDocument:
    "《国务院办公厅关于2026年部分节假日安排的通知》（2025年11月4日），https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
  holidays: [
    { name: "元旦", first: day("2026-01-01"), last: day("2026-01-03") },
    { name: "春节", first: day("2026-02-15"), last: day("2026-02-23") },
    { name: "清明节", first: day("2026-04-04"), last: day("2026-04-06") },
    { name: "劳动节", first: day("2026-05-01"), last: day("2026-05-05") },
    { name: "端午节", first: day("2026-06-19"), last: day("2026-06-21") },
    { name: "中秋节", first: day("2026-09-25"), last: day("2026-09-27") },
    { name: "国庆节", first: day("2026-10-01"), last: day("2026-10-07") },
  ],
  makeUpWorkdays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"].map(day),
};

/** The calendar shipped with the software: published notices only. */
export const shippedCalendar: LegalCalendar = { arrangements: [arrangement2026] };

export type DayKind = {
  readonly working: boolean;
  /** Why: "春节", "双休日", "调休上班", "工作日". */
  readonly reason: string;
  /** True when the arrangement that decides this day has not been published. */
  readonly provisional: boolean;
};

/** Whether the arrangement of a year is known. */
export function isCovered(year: number, calendar: LegalCalendar): boolean {
  return calendar.arrangements.some((arrangement) => arrangement.year === year);
}

/** December 29 to 31 also depend on next year's notice, whose 元旦 holiday may reach back. */
function isPublished(date: PlainDate, calendar: LegalCalendar): boolean {
  const year = yearOf(date);
  const reachedByNextYear = monthOf(date) === 12 && dayOfMonth(date) >= 29;
  return isCovered(year, calendar) && (!reachedByNextYear || isCovered(year + 1, calendar));
}

/**
 * What kind of day it is in law: 法定休假日 are the weekend and the days of the State Council's notice; a weekend day on
 * which people make up work is not one.
 */
export function dayKind(date: PlainDate, calendar: LegalCalendar): DayKind {
  for (const arrangement of calendar.arrangements) {
    if (arrangement.makeUpWorkdays.includes(date)) return { working: true, reason: "调休上班", provisional: false };
    const holiday = arrangement.holidays.find(({ first, last }) => first <= date && date <= last);
    if (holiday) return { working: false, reason: holiday.name, provisional: false };
  }
  const provisional = !isPublished(date, calendar);
  const statutory = findStatutoryHoliday(date);
  if (statutory) return { working: false, reason: statutory, provisional };
  return isWeekend(date) ? { working: false, reason: "双休日", provisional } : { working: true, reason: "工作日", provisional };
}

export function isWorkingDay(date: PlainDate, calendar: LegalCalendar): boolean {
  return dayKind(date, calendar).working;
}

/** True for 法定休假日 (weekend days included). */
export function isHoliday(date: PlainDate, calendar: LegalCalendar): boolean {
  return !isWorkingDay(date, calendar);
}

/** The first working day after `date`. */
export function nextWorkingDay(date: PlainDate, calendar: LegalCalendar): PlainDate {
  let next = addDays(date, 1);
  while (isHoliday(next, calendar)) next = addDays(next, 1);
  return next;
}
