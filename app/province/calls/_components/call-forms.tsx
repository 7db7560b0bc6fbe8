"use client";

import { useFormState } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { ActionForm } from "@/components/workflow/action-form";
import { draftCallSchema, editCallSchema, type CallContent } from "@/lib/calls/schema";
import { draftCallAction, editCallAction } from "../actions";
import { CallFields } from "./call-fields";

export function NewCallForm({ content }: { content: CallContent }) {
  return (
    <ActionForm schema={draftCallSchema} action={draftCallAction} defaultValues={{ content }} then={({ callId }) => `/province/calls/${callId}`}>
      <CallFields />
      <SaveRow label="保存草稿" back="/province/calls" />
    </ActionForm>
  );
}

export function EditCallForm({ callId, version, content }: { callId: string; version: number; content: CallContent }) {
  return (
    <ActionForm schema={editCallSchema} action={editCallAction} defaultValues={{ callId, version, content }} then={`/province/calls/${callId}`}>
      <CallFields />
      <SaveRow label="保存修改" back={`/province/calls/${callId}`} />
    </ActionForm>
  );
}

function SaveRow({ label, back }: { label: string; back: string }) {
  const { isSubmitting } = useFormState();
  return (
    <div className="action-bar" role="group" aria-label="操作">
      <Button type="submit" variant="primary" pending={isSubmitting} pendingText="正在保存…">
        {label}
      </Button>
      <LinkButton href={back}>不保存，返回</LinkButton>
    </div>
  );
}
