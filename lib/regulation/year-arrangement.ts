import { addDays, formatChineseDateWithWeekday, isWeekend, parsePlainDate, yearOf, type PlainDate } from "./plain-date";
import type { LegalCalendar, YearArrangement } from "./calendar";
import { statutoryHolidays } from "./statutory-holidays";

/** A calendar in which this arrangement stands for its year. */
export function withArrangement(calendar: LegalCalendar, arrangement: YearArrangement): LegalCalendar {
  return { arrangements: [...calendar.arrangements.filter(({ year }) => year !== arrangement.year), arrangement].sort((left, right) => left.year - right.year) };
}

function* daysOf({ first, last }: { first: PlainDate; last: PlainDate }): Generator<PlainDate> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}

/** Longest a holiday has ever been arranged is nine days; more is a slip of the pen. */
const longestHoliday = 16;

/**
 * Why an arrangement cannot be right, in Chinese sentences; empty when nothing speaks against it. 《全国年节及纪念日放假办法》
 * 第二条 fixes the days that must be among the holidays; only a weekend day can be a make-up workday.
 */
export function findArrangementProblems(arrangement: YearArrangement): string[] {
  const { year, holidays, makeUpWorkdays } = arrangement;
  const problems: string[] = [];
  for (const { name, first, last } of holidays) {
    if (last < first) problems.push(`${name}的末日早于首日。`);
    else if (addDays(first, longestHoliday) < last) problems.push(`${name}超过 ${longestHoliday} 天，请核对。`);
    else if (yearOf(last) !== year) problems.push(`${name}不在${year}年内。`);
  }
  if (problems.length > 0) return problems;

  const off = new Map<PlainDate, string>();
  for (const holiday of holidays) {
    for (const day of daysOf(holiday)) {
      const other = off.get(day);
      if (other) problems.push(`${formatChineseDateWithWeekday(day)}同时属于${other}和${holiday.name}。`);
      off.set(day, holiday.name);
    }
  }
  for (const [day, name] of statutoryHolidays(year)) {
    if (!off.has(day)) problems.push(`缺少法定节日${name}：${formatChineseDateWithWeekday(day)}。`);
  }
  for (const day of makeUpWorkdays) {
    if (off.has(day)) problems.push(`${formatChineseDateWithWeekday(day)}既是放假日又是上班日。`);
    if (!isWeekend(day)) problems.push(`${formatChineseDateWithWeekday(day)}不是周末，不需要调休上班。`);
    if (yearOf(day) !== year) problems.push(`上班日${formatChineseDateWithWeekday(day)}不在${year}年内。`);
  }
  if (new Set(makeUpWorkdays).size !== makeUpWorkdays.length) problems.push("上班日有重复。");
  return problems;
}

const festivals = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

function dayFrom(year: number, month: string | undefined, day: string | undefined): PlainDate | undefined {
  return parsePlainDate(`${String(year).padStart(4, "0")}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`);
}

/**
 * Reads 《国务院办公厅关于…年部分节假日安排的通知》 as it is printed: 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。
 * 1月4日（周日）上班。 What cannot be read is left out; the officer compares and completes it.
 * @param text the notice, pasted
 */
export function readArrangementNotice(text: string, year: number): Pick<YearArrangement, "holidays" | "makeUpWorkdays"> {
  const plain = text.replace(/（[^）]*）|\([^)]*\)/g, "").replace(/\s/g, "");
  const holidays: { name: string; first: PlainDate; last: PlainDate }[] = [];
  const makeUpWorkdays: PlainDate[] = [];
  for (const line of plain.split(/(?=[一二三四五六七八九]、)/)) {
    const name = festivals.filter((festival) => line.includes(`${festival}：`) || line.includes(`${festival}:`) || line.includes(`、${festival}`)).join("、");
    if (!name) continue;
    const [rest, work = ""] = [line.replace(/放假.*/, ""), line.replace(/.*?放假[^。]*。?/, "")];
    const range = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/.exec(rest);
    if (range) {
      const [, firstYear, month, day, lastYear, lastMonth, lastDay] = range;
      const first = dayFrom(Number(firstYear ?? year), month, day);
      const last = lastDay === undefined ? first : dayFrom(Number(lastYear ?? year), lastMonth ?? month, lastDay);
      if (first && last) holidays.push({ name, first, last });
    }
    if (!work.includes("上班")) continue;
    for (const [, workYear, month, day] of work.matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g)) {
      const found = dayFrom(Number(workYear ?? year), month, day);
      if (found) makeUpWorkdays.push(found);
    }
  }
  return { holidays, makeUpWorkdays };
}
