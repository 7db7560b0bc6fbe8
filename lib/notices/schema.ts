import { z } from "zod";

const id = z.uuid("页面已过期，请刷新后重试");

const content = {
  title: z.string().trim().min(5, "请填写标题（不少于 5 个字）").max(120, "标题不能超过 120 字"),
  /** Plain text; an empty line begins a new paragraph. */
  body: z.string().trim().min(1, "请填写正文").max(20_000, "正文不能超过 20000 字"),
};

export const saveNoticeSchema = z.strictObject({ noticeId: id.nullable(), ...content });
export type SaveNoticeInput = z.output<typeof saveNoticeSchema>;

export const noticeIdSchema = z.strictObject({ noticeId: id });
export type NoticeIdInput = z.output<typeof noticeIdSchema>;
