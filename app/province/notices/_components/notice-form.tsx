"use client";

import { useFormState } from "react-hook-form";
import type { z } from "zod";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import { saveNoticeSchema } from "@/lib/notices/schema";
import { publishNoticeAction, saveNoticeAction } from "../actions";

type Input = z.input<typeof saveNoticeSchema>;

/** A general notice: title and plain paragraphs. It is saved as a draft, then published from the stored text. */
export function NoticeForm({ notice }: { notice: Input }) {
  return (
    <ActionForm schema={saveNoticeSchema} action={saveNoticeAction} defaultValues={notice} then={({ noticeId }) => `/province/notices/${noticeId}`}>
      <TextField<Input> name="title" label="标题" required />
      <TextAreaField<Input> name="body" label="正文" hint="空一行另起一段；不支持格式。" limit={20_000} rows={16} required />
      <NoticeActions noticeId={notice.noticeId} />
    </ActionForm>
  );
}

function NoticeActions({ noticeId }: { noticeId: string | null }) {
  const { isSubmitting, isDirty } = useFormState();
  return (
    <div className="action-bar" role="group" aria-label="操作">
      <Button type="submit" variant={noticeId === null || isDirty ? "primary" : "secondary"} pending={isSubmitting} pendingText="正在保存…">
        保存草稿
      </Button>
      {noticeId !== null && !isDirty && (
        <ActionConfirm
          action={publishNoticeAction}
          input={{ noticeId }}
          trigger="发布通知…"
          triggerVariant="primary"
          title="发布这份通知？"
          consequence="公众即可看到。发布后不能修改，更正须另发通知。"
          confirmLabel="发布通知"
          then={`/notices/${noticeId}`}
        />
      )}
      <LinkButton href="/province/notices">返回</LinkButton>
      {noticeId !== null && isDirty && <span className="meta">有改动，保存后才能发布</span>}
    </div>
  );
}
