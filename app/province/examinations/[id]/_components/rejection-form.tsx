"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { z } from "zod";
import { CheckboxGroupField } from "@/components/form/choice-fields";
import { FormFrame } from "@/components/form/form-frame";
import { TextAreaField } from "@/components/form/text-area-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";
import { useAction } from "@/components/workflow/use-action";
import { rejectFormallySchema } from "@/lib/applications/examination/schema";
import { clauseLabel, type ClauseId } from "@/lib/regulation/clause";
import { rejectFormallyAction } from "../../actions";

type Input = z.input<typeof rejectFormallySchema>;
type Output = z.output<typeof rejectFormallySchema>;

const grounds: readonly ClauseId[] = ["art2", "art6", "art7.1", "art7.2", "art7.3", "art8.1", "art8.2", "art9.1", "art9.2", "art10.1", "art10.2", "art11.1", "art11.3", "art18", "art22", "art25", "art26"];

/** 审查不通过: clauses and reasons first, then the consequence in words. */
export function RejectionForm({ applicationId, hostName }: { applicationId: string; hostName: string }) {
  const router = useRouter();
  const form = useZodForm(rejectFormallySchema, { defaultValues: { applicationId, clauses: [], reason: "" } });
  const send = useAction(rejectFormallyAction);
  const [ready, setReady] = useState<Output>();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();

  async function reject() {
    setPending(true);
    setError(undefined);
    const result = await send(ready);
    setPending(false);
    if (!result.ok) return setError(result.error.message);
    setReady(undefined);
    router.refresh();
  }

  return (
    <FormFrame form={form} onSubmit={async (values) => setReady(values)} idPrefix="reject">
      <CheckboxGroupField<Input> name="clauses" label="依据的条款" required inline options={grounds.map((clause) => ({ value: clause, label: clauseLabel(clause) }))} />
      <TextAreaField<Input> name="reason" label="理由" required rows={5} limit={2000} hint="告知依托单位，依托单位可以提交陈述意见。" />
      <div className="button-row">
        <Button type="submit" variant="danger-quiet">
          审查不通过…
        </Button>
      </div>
      <ModalDialog
        isOpen={ready !== undefined}
        onClose={() => !pending && setReady(undefined)}
        mustAnswer={pending}
        role="alertdialog"
        title={`${hostName}的申报审查不通过？`}
        actions={
          <>
            <Button variant="danger" pending={pending} onClick={reject}>
              审查不通过
            </Button>
            <Button onClick={() => setReady(undefined)}>不，返回</Button>
          </>
        }
      >
        <p>本次申报不进入评审程序。依据 {ready?.clauses.map(clauseLabel).join("、")}，理由告知依托单位。更正须由负责人另行决定。</p>
        {error && (
          <Banner tone="danger" live>
            <p>{error}</p>
          </Banner>
        )}
      </ModalDialog>
    </FormFrame>
  );
}
