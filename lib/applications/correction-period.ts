import { shippedCalendar } from "@/lib/regulation/calendar";
import type { ParameterValues } from "@/lib/regulation/parameters";
import { workingDaysPeriod, type Period } from "@/lib/regulation/periods";
import type { PlainDate } from "@/lib/regulation/plain-date";

/** 补正期限: working days counted from the day after the request (parameter, domain.md §4.x 14). */
export function correctionPeriod(requestedOn: PlainDate, parameters: ParameterValues): Period {
  return workingDaysPeriod(requestedOn, parameters.correctionWorkingDays, false, shippedCalendar);
}
