import type { Article } from "../article";
import type { LegalCalendar } from "../calendar";
import { monthPeriod, type Period } from "../periods";
import { daysBetween, formatChineseDate, type PlainDate } from "../plain-date";

export const article = {
  number: 16,
  title: "重大事项变更",
  chapter: 4,
  text: [
    { clause: "art16", text: "第十六条 国合基地在运行过程中如发生名称、负责人、合作对象或其它影响国合基地正常运行的重大事项变更的，应于变更事项发生一个月内提交变更申请，经组织推荐部门审核同意后报送省科技厅，省科技厅审核通过后完成变更。未经审批或审批不通过的，不得擅自调整。\n\n" },
  ],
  clauses: [
    { id: "art16", force: "hard", note: "一个月期限可机判，经两级审核；后果见第二十二条（五）" },
  ],
} as const satisfies Article;

export type ChangeDeadline = Period & {
  /** Only when the day of filing is known; late is a fact to record, not a refusal. */
  outcome?: "met" | "unmet";
  /** Days after the last day, when late. */
  daysLate?: number;
};

/**
 * “应于变更事项发生一个月内提交变更申请”: one month from the event, rolled over holidays; filed before the event is an
 * intended change and in time. The host's filing with the recommender counts.
 */
export function changeDeadline(occurredOn: PlainDate, filedOn: PlainDate | undefined, calendar: LegalCalendar): ChangeDeadline {
  const period = monthPeriod(occurredOn, 1, calendar);
  if (filedOn === undefined) return period;
  const daysLate = Math.max(daysBetween(period.lastDay, filedOn), 0);
  const filed = filedOn < occurredOn ? "在事项发生前申请，属拟变更，没有逾期" : daysLate === 0 ? "没有逾期" : `逾期${daysLate}日，仍应受理并记录`;
  return { ...period, outcome: daysLate === 0 ? "met" : "unmet", daysLate, explanation: `${period.explanation}${formatChineseDate(filedOn)}提交申请，${filed}。` };
}
