"use server";

import { action } from "@/lib/accounts/action";
import { publishNotice } from "@/lib/notices/publish-notice";
import { saveNotice } from "@/lib/notices/save-notice";
import { noticeIdSchema, saveNoticeSchema } from "@/lib/notices/schema";

export const saveNoticeAction = action({ name: "notice.save", input: saveNoticeSchema }, saveNotice);
export const publishNoticeAction = action({ name: "notice.publish", input: noticeIdSchema }, publishNotice);
