import { dayKind, isWorkingDay, nextWorkingDay, type LegalCalendar } from "./calendar";
import { chineseNumber } from "./chinese-number";
import { addDays, addMonths, dayOfMonth, daysBetween, formatChineseDateWithWeekday, type PlainDate } from "./plain-date";

/** A period or fixed day with its arithmetic in words. The last day runs until 二十四时, Asia/Shanghai. */
export type Period = {
  /** The last day before the legal roll. */
  readonly nominalDay: PlainDate;
  /** The last day on which the act is in time (inclusive). */
  readonly lastDay: PlainDate;
  /** True when a day that decides the answer has no published holiday arrangement yet. */
  readonly provisional: boolean;
  /** One Chinese sentence with the arithmetic. */
  readonly explanation: string;
};

/** Longest periods accepted, against nonsense input: 1200 months, 3660 working days. */
const longest = { months: 1200, workingDays: 3660 } as const;

function provisionalNote(provisional: boolean): string {
  return provisional ? "（相关放假安排尚未公布，暂按双休日和法定节日推算，公布后重算）" : "";
}

function isAnyProvisional(from: PlainDate, through: PlainDate, calendar: LegalCalendar): boolean {
  for (let day = from; day <= through; day = addDays(day, 1)) {
    if (dayKind(day, calendar).provisional) return true;
  }
  return false;
}

/**
 * 《民法典》第二百零三条: where the last day is a 法定休假日, the day after the holiday ends is the last day.
 * The nominal day is returned as it was.
 */
export function rollForward(nominalDay: PlainDate, calendar: LegalCalendar): Period {
  const kind = dayKind(nominalDay, calendar);
  const lastDay = kind.working ? nominalDay : nextWorkingDay(nominalDay, calendar);
  const provisional = isAnyProvisional(nominalDay, lastDay, calendar);
  const named = formatChineseDateWithWeekday(nominalDay);
  const sentence = kind.working
    ? `${named}${kind.reason === "调休上班" ? "为调休上班日，不是休假日" : "不是休假日"}，不顺延`
    : `${named}为休假日（${kind.reason}），依《民法典》第二百零三条顺延至${formatChineseDateWithWeekday(lastDay)}`;
  return { nominalDay, lastDay, provisional, explanation: `${sentence}${provisionalNote(provisional)}。` };
}

/**
 * A period of months counted from an event (《民法典》第二百零一条: the day of the event does not count; 第二百零二条: the
 * corresponding day is the last, or the last day of the month; 第二百零三条: rolled over holidays).
 * @param months whole months, 1 to 1200
 * @throws RangeError for another number of months.
 */
export function monthPeriod(event: PlainDate, months: number, calendar: LegalCalendar): Period {
  if (!Number.isInteger(months) || months < 1 || months > longest.months) throw new RangeError("月数应为 1 至 1200 的整数");
  const nominalDay = addMonths(event, months);
  const rolled = rollForward(nominalDay, calendar);
  const clamped = dayOfMonth(nominalDay) !== dayOfMonth(event);
  const corresponding = clamped ? "到期月没有对应日，以月末日" : "到期月的对应日";
  const length = months === 2 ? "两" : months < 100 ? chineseNumber(months) : String(months);
  return {
    ...rolled,
    explanation: `自${formatChineseDateWithWeekday(event)}起算，当日不计入，${length}个月届满于${corresponding}${formatChineseDateWithWeekday(nominalDay)}；${rolled.explanation}`,
  };
}

/**
 * A period of working days. It ends on a working day, so nothing rolls and both days are the same.
 * @param days working days, 1 to 3660
 * @param countFirstDay whether `from` itself counts when it is a working day (default no, 《民法典》第二百零一条)
 * @throws RangeError for another number of days.
 */
export function workingDaysPeriod(from: PlainDate, days: number, countFirstDay: boolean, calendar: LegalCalendar): Period {
  if (!Number.isInteger(days) || days < 1 || days > longest.workingDays) throw new RangeError("工作日数应为 1 至 3660 的整数");
  const firstCounted = countFirstDay ? from : addDays(from, 1);
  let last = addDays(firstCounted, -1);
  for (let counted = 0; counted < days; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last, calendar)) counted += 1;
  }
  const provisional = isAnyProvisional(firstCounted, last, calendar);
  const skipped = daysBetween(firstCounted, last) + 1 - days;
  return {
    nominalDay: last,
    lastDay: last,
    provisional,
    explanation: `自${formatChineseDateWithWeekday(from)}起算，首日${countFirstDay ? "计入" : "不计入"}，共${days}个工作日，其间休假${skipped}日不计，至${formatChineseDateWithWeekday(last)}届满${provisionalNote(provisional)}。`,
  };
}
