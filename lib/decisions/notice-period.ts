import type { LegalCalendar } from "@/lib/regulation/calendar";
import type { ParameterValues } from "@/lib/regulation/parameters";
import { workingDaysPeriod, type Period } from "@/lib/regulation/periods";
import type { PlainDate } from "@/lib/regulation/plain-date";

/** 公示期 of a list that goes on notice on a day, with the parameters pinned to its call (domain.md §1.2.7). What is printed on a notice stays. */
export function noticePeriod(parameters: ParameterValues, startsOn: PlainDate, calendar: LegalCalendar): Period {
  return workingDaysPeriod(startsOn, parameters.publicNoticeWorkingDays, parameters.publicNoticeCountFirstDay, calendar);
}
