"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { giveOpinionSchema, officeProposalLabels, officeProposals, type OfficeProposal } from "@/lib/cases/office-steps-schema";

/** 经办人 proposes; somebody else of the same office decides. */
export function OpinionForm({ caseId, action, given }: { caseId: string; action: PortalAction<null>; given?: { proposal: OfficeProposal; opinion: string } | undefined }) {
  const proposal = given?.proposal ?? ("" as never);
  return (
    <ActionForm schema={giveOpinionSchema} action={action} defaultValues={{ caseId, proposal, opinion: given?.opinion ?? "" }} idPrefix="opinion">
      <RadioGroupField name="proposal" label="意见" inline required options={officeProposals.map((value) => ({ value, label: officeProposalLabels[value] }))} />
      <TextAreaField name="opinion" label="理由" hint="决定时没有另写说明的，以此理由告知依托单位。" required rows={4} limit={4000} />
      <div className="button-row">
        <FormSubmit>{given ? "更新意见" : "提出意见"}</FormSubmit>
      </div>
    </ActionForm>
  );
}
