import type { Article } from "../article";
import type { LegalCalendar } from "../calendar";
import { finding, type Finding } from "../finding";
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

/**
 * “名称、负责人、合作对象或其它影响国合基地正常运行的重大事项”, and from which day each is counted (the event, not the knowledge
 * of it). What only the province can bring about has not occurred before it is approved.
 */
export const changeKinds = {
  name: { label: "基地名称", occurs: "拟变更的，以批准为准；不存在已发生的情形", intendedOnly: true },
  leader: { label: "基地负责人", occurs: "任免文件生效之日；去世的为去世之日", intendedOnly: false },
  partner: { label: "合作对象", occurs: "新协议签署之日或原协议终止生效之日", intendedOnly: false },
  hostName: { label: "依托单位名称", occurs: "登记机关核准变更之日", intendedOnly: false },
  host: { label: "依托单位", occurs: "合并、分立、划转等文件生效之日", intendedOnly: false },
  recommender: { label: "组织推荐部门", occurs: "隶属关系变更文件生效之日", intendedOnly: false },
  category: { label: "基地类别、技术领域", occurs: "拟变更的，以批准为准；不存在已发生的情形", intendedOnly: true },
  premises: { label: "基地场所", occurs: "新场所启用之日或原场所停用之日", intendedOnly: false },
  team: { label: "核心团队", occurs: "主要成员变动文件生效之日", intendedOnly: false },
  risk: { label: "重大风险情况", occurs: "风险事件发生之日", intendedOnly: false },
  other: { label: "其它影响正常运行的重大事项", occurs: "事项实际发生之日", intendedOnly: false },
} as const satisfies Record<string, { label: string; occurs: string; intendedOnly: boolean }>;
export type ChangeKind = keyof typeof changeKinds;

/** A change that has not been made yet: “未经审批或审批不通过的，不得擅自调整”; there is nothing to be late with. */
export function checkIntendedChange(): Finding {
  return finding("art16-filed-in-time", "met", "属拟变更，经批准后方可实施；没有逾期。", ["occurredOn"], { occurredOn: null });
}

/**
 * {@link changeDeadline} as a finding: a late application is accepted and the lateness recorded; whether it affected the
 * base's operation (第二十二条（五）) a person finds.
 */
export function checkChangeFiledInTime({ occurredOn, filedOn, calendar }: { occurredOn: PlainDate; filedOn: PlainDate; calendar: LegalCalendar }): Finding {
  const { outcome, explanation, nominalDay, lastDay, provisional, daysLate } = changeDeadline(occurredOn, filedOn, calendar);
  return finding("art16-filed-in-time", outcome ?? "met", explanation, ["occurredOn", "filedOn"], {
    occurredOn, filedOn, nominalDay, lastDay, provisional, daysLate: daysLate ?? 0,
  });
}
