import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, type Finding } from "../finding";
import { addDays, addMonths, formatChineseDate, type PlainDate } from "../plain-date";
import { regulation } from "../regulation";

export const article = {
  number: 22,
  title: "取消资格",
  chapter: 5,
  text: [
    { clause: "art22", text: "第二十二条 出现以下情形的，取消国合基地资格，三年内不得再次申报：\n\n" },
    { clause: "art22.1", text: "（一）无正当理由不按时填写年度报告、不参加绩效评价。\n\n" },
    { clause: "art22.2", text: "（二）连续两次绩效评价结果为“不合格”。\n\n" },
    { clause: "art22.3", text: "（三）被发现在申报、提交年度报告或绩效评价材料过程中提供虚假信息。\n\n" },
    { clause: "art22.4", text: "（四）发生重大外交事故，或出现影响科技安全的有关行为，并造成严重影响及后果的，如关键技术、设备、信息、数据的泄露与滥用、违背科研诚信和科技伦理等。\n" },
    { clause: "art22.5", text: "（五）重大事项变更未及时申请，影响国合基地正常运行。\n\n" },
    { clause: "art22.6", text: "（六）其它不宜继续作为国合基地存续的情形。\n\n" },
  ],
  clauses: [
    { id: "art22", force: "judgement", note: "取消资格由人按程序决定；三年内不得再次申报可机判" },
    { id: "art22.1", force: "judgement", note: "逾期与未参加可机判，有无正当理由由人认定" },
    { id: "art22.2", force: "hard", note: "连续两次不合格可机判，仍须按程序决定" },
    { id: "art22.3", force: "judgement", note: "虚假信息须核查认定" },
    { id: "art22.4", force: "judgement", note: "须核查认定，系统只登记非涉密概要" },
    { id: "art22.5", force: "judgement", note: "逾期可机判，是否影响正常运行由人认定" },
    { id: "art22.6", force: "judgement", note: "须集体决策并写明理由" },
  ],
} as const satisfies Article;

/**
 * “三年内不得再次申报” (第十八条、第二十二条): the day of the decision does not count; the corresponding day of the third
 * year is the last (inclusive), and it does not roll: a roll would only lengthen the burden.
 * @param revokedOn the date of the decision to revoke
 */
export function reapplicationBan(revokedOn: PlainDate): { bannedThrough: PlainDate; allowedFrom: PlainDate } {
  const bannedThrough = addMonths(revokedOn, 36);
  return { bannedThrough, allowedFrom: addDays(bannedThrough, 1) };
}

/** {@link reapplicationBan} in words, and on a day of filing its outcome: before the decision there is no ban yet. */
export function reapplicationOutcome(revokedOn: PlainDate, on?: PlainDate): { outcome?: "met" | "unmet"; explanation: string } {
  const { bannedThrough, allowedFrom } = reapplicationBan(revokedOn);
  const period = `${formatChineseDate(revokedOn)}决定取消资格，当日不计入，“三年内不得再次申报”至${formatChineseDate(bannedThrough)}（含当日），不因休假日顺延，${formatChineseDate(allowedFrom)}起可以申报。`;
  if (on === undefined) return { explanation: period };
  const day = formatChineseDate(on);
  if (on < revokedOn) return { outcome: "met", explanation: `${period}${day}尚未取消资格，不在禁止申报期内。` };
  return on <= bannedThrough
    ? { outcome: "unmet", explanation: `${period}${day}仍在禁止申报期内，不能提交申报。` }
    : { outcome: "met", explanation: `${period}${day}禁止申报期已经届满，可以提交申报。` };
}

/** Whether a declaration may be filed on a day, given the last day of a ban. */
export function checkReapplicationBan({ bannedThrough, on }: { bannedThrough: PlainDate; on: PlainDate }): Finding {
  const allowedFrom = addDays(bannedThrough, 1);
  const inputs = { bannedThrough, allowedFrom, on };
  const sentence = `禁止申报期至${formatChineseDate(bannedThrough)}（含当日）`;
  return on > bannedThrough
    ? finding("art22-reapplication-ban", "met", `${sentence}，已经届满，可以申报。`, ["filedOn"], inputs)
    : finding("art22-reapplication-ban", "unmet", `${sentence}，“三年内不得再次申报”，${formatChineseDate(allowedFrom)}起可以申报。`, ["filedOn"], inputs);
}

/**
 * A base must not come to a banned institution by a change of its host (第十六条) instead of an application.
 * @param bannedThrough the last day of the longest running ban that covers the base's field; undefined without one
 */
export function checkSuccessorNotBanned({ creditCode, bannedThrough, on }: { creditCode: string; bannedThrough: PlainDate | undefined; on: PlainDate }): Finding {
  const rule = "art22-successor-ban";
  if (bannedThrough === undefined || on > bannedThrough) return finding(rule, "met", "接续的依托单位不在禁止申报期内。", ["creditCode"], { creditCode, on });
  const sentence = `接续的依托单位（${creditCode}）“三年内不得再次申报”，禁止申报期至${formatChineseDate(bannedThrough)}（含当日），期内不能以变更依托单位的方式接续国合基地。`;
  return finding(rule, "unmet", sentence, ["creditCode"], { creditCode, bannedThrough, on });
}

/** Decisions before the regulation took effect are not decisions under 第二十二条 (第二十七条). */
export function checkNotBanned({ filedOn, fieldCode, onRecord }: Declaration): Finding {
  const applicable = (onRecord?.revocations ?? []).filter(
    ({ revokedOn, scope, fieldCode: bannedField }) => revokedOn >= regulation.effectiveOn && (scope === "host" || bannedField === fieldCode),
  );
  const latest = applicable.map(({ revokedOn }) => revokedOn).sort().at(-1);
  if (latest === undefined) return finding("art22-reapplication-ban", "met", "依托单位没有适用本办法的取消资格记录。", ["filedOn"]);
  return checkReapplicationBan({ bannedThrough: reapplicationBan(latest).bannedThrough, on: filedOn });
}
