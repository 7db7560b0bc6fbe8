/** Anything the province tells the public. */
export const noticeKindLabels = { call: "申报通知", publicNotice: "公示", recognition: "认定文件", general: "通知" } as const;
export type NoticeKind = keyof typeof noticeKindLabels;

export function isNoticeKind(text: string): text is NoticeKind {
  return Object.hasOwn(noticeKindLabels, text);
}
