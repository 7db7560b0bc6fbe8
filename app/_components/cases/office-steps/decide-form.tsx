"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { decideSchema } from "@/lib/cases/office-steps-schema";

interface DecideFormProps {
  caseId: string;
  action: PortalAction<unknown>;
  label: string;
  consequence: string;
  /** The handler proposed otherwise: the reason is needed. */
  departs: boolean;
  danger?: boolean;
  idPrefix: string;
}

/** 审核人、负责人 decides on the handler's opinion, after a dialog that says what it does. */
export function DecideForm({ caseId, action, label, consequence, departs, danger, idPrefix }: DecideFormProps) {
  const form = (
    <ActionForm schema={decideSchema} action={action} defaultValues={{ caseId, note: "" }} idPrefix={idPrefix} confirm={{ title: `${label}？`, consequence, confirmLabel: label, ...(danger ? { danger } : {}) }}>
      <TextAreaField
        name="note"
        label={departs ? `${label}的理由` : `${label}的说明`}
        hint={departs ? "与经办人的意见不同，请写明理由（不少于 5 个字）。" : "可以不填；不填的，以经办人写的理由告知依托单位。"}
        required={departs}
        rows={3}
        limit={4000}
      />
      <div className="button-row">
        <FormSubmit {...(departs ? { variant: "secondary" as const } : {})}>{label}…</FormSubmit>
      </div>
    </ActionForm>
  );
  return departs ? <Disclosure summary={`${label}（与经办人意见不同）`}>{form}</Disclosure> : form;
}
