import { endOfDay, type PlainDate } from "@/lib/regulation/plain-date";

export interface CallToPublish {
  opensAt: Date | null;
  closesAt: Date | null;
  recommendBy: PlainDate | null;
  introduction: string;
  contact: string;
}

/** What keeps a draft from being published, Chinese sentences; empty when nothing does. @param now the database's clock */
export function publishGaps(call: CallToPublish, now: Date): string[] {
  const gaps: string[] = [];
  if (!call.opensAt) gaps.push("没有填写开放时间。");
  if (!call.closesAt) gaps.push("没有填写截止时间。");
  if (call.opensAt && call.closesAt && call.closesAt <= call.opensAt) gaps.push("截止时间应晚于开放时间。");
  if (call.closesAt && call.closesAt <= now) gaps.push("截止时间已经过去。");
  if (call.closesAt && call.recommendBy && endOfDay(call.recommendBy) < call.closesAt) gaps.push("推荐截止日不能早于申报截止时间。");
  if (call.introduction === "") gaps.push("没有填写申报说明。");
  if (call.contact === "") gaps.push("没有填写联系方式。");
  return gaps;
}
