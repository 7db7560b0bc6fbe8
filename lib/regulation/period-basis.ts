import type { LegalCalendar } from "./calendar";
import { monthPeriod, rollForward, workingDaysPeriod, type Period } from "./periods";
import { formatChineseDateWithWeekday, type PlainDate } from "./plain-date";

/**
 * What a deadline was counted from. Kept with every duty, so that it is always counted once from its origin and can be
 * counted again when the holiday arrangement of a year is published.
 */
export type PeriodBasis =
  | { readonly kind: "workingDays"; readonly from: PlainDate; readonly days: number; readonly countFirstDay: boolean }
  | { readonly kind: "months"; readonly from: PlainDate; readonly months: number }
  /** A fixed day of the calendar; `rolls` when it moves to the day after a holiday. */
  | { readonly kind: "day"; readonly day: PlainDate; readonly rolls: boolean };

/** The period a basis makes under a calendar. @throws RangeError for a length out of bounds */
export function periodOf(basis: PeriodBasis, calendar: LegalCalendar): Period {
  switch (basis.kind) {
    case "workingDays":
      return workingDaysPeriod(basis.from, basis.days, basis.countFirstDay, calendar);
    case "months":
      return monthPeriod(basis.from, basis.months, calendar);
    case "day":
      if (basis.rolls) return rollForward(basis.day, calendar);
      return { nominalDay: basis.day, lastDay: basis.day, provisional: false, explanation: `以${formatChineseDateWithWeekday(basis.day)}为最后一日，不顺延。` };
  }
}

export interface MovedPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly period: Period;
}

/**
 * What a new arrangement makes of a deadline that was already told: a provisional day becomes what the arrangement says;
 * a day that was final is never moved forward, because people rely on it (存疑从有利于当事人解释).
 * @returns undefined when nothing changes at all, not even that it was provisional
 */
export function recount(told: { basis: PeriodBasis; nominalDay: PlainDate; lastDay: PlainDate; provisional: boolean }, calendar: LegalCalendar): MovedPeriod | undefined {
  const period = periodOf(told.basis, calendar);
  if (!told.provisional && period.lastDay < told.lastDay) return undefined;
  if (period.lastDay === told.lastDay && period.nominalDay === told.nominalDay && period.provisional === told.provisional) return undefined;
  return { from: told.lastDay, to: period.lastDay, period };
}
