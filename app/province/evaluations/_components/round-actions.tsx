"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import { publishRoundSchema } from "@/lib/evaluations/schema";
import { open, publish, withdraw } from "../actions";

interface RoundRef {
  roundId: string;
  version: number;
}

export function OpenButton({ round, bases }: { round: RoundRef; bases: number }) {
  return (
    <ActionConfirm
      action={open}
      input={{ ...round }}
      trigger="启动评价…"
      triggerVariant="primary"
      title="启动本轮评价？"
      confirmLabel="启动评价"
      consequence={
        <>
          <p>启动后：</p>
          <ul className="list-disc pl-6">
            <li>范围内的 {bases} 个基地各建立一件评价，依托单位会收到通知，自评有截止日。</li>
            <li>范围、指标、权重和分数线固定，不能再修改；以后的参数调整不影响本轮。</li>
          </ul>
        </>
      }
    />
  );
}

export function WithdrawButton({ round }: { round: RoundRef }) {
  return (
    <ActionConfirm
      action={withdraw}
      input={{ ...round }}
      trigger="撤销轮次…"
      triggerVariant="danger-quiet"
      danger
      title="撤销这个轮次？"
      consequence="草稿保留备查，不能再启动。"
      confirmLabel="撤销轮次"
      reason={{ label: "理由", minLength: 5 }}
    />
  );
}

export function PublishForm({ round, notice }: { round: RoundRef; notice: { title: string; body: string } }) {
  return (
    <ActionForm
      schema={publishRoundSchema}
      action={publish}
      defaultValues={{ ...round, ...notice }}
      idPrefix="publish"
      confirm={{ title: "公布评价结果？", consequence: "各基地的等次同时公布，依托单位和组织推荐部门会收到通知，通知向社会公开。公布后的等次只能以更正决定变更。标杆、整改、线索等只列为建议，由人逐一决定。", confirmLabel: "公布评价结果" }}
    >
      <TextField name="title" label="公开通知的标题" required />
      <TextAreaField name="body" label="公开通知的正文" required rows={12} limit={20_000} hint="空一行为一段。" />
      <div className="button-row">
        <FormSubmit>公布评价结果…</FormSubmit>
      </div>
    </ActionForm>
  );
}
