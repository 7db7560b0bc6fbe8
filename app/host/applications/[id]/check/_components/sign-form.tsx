"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/choice-fields";
import { FormFrame } from "@/components/form/form-frame";
import { useZodForm } from "@/components/form/use-zod-form";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { refusalOf, useAction } from "@/components/workflow/use-action";
import { submitSchema, type SubmitInput } from "@/lib/applications/schema";
import { resubmitAction, submitAction } from "../actions";

interface SignFormProps {
  applicationId: string;
  sha256: string;
  again: boolean;
  unavailable?: { action: string; reason: ReactNode; clause?: ReactNode };
  children: ReactNode;
}

/** The signer's confirmation and the one press that submits. Made anew when the content, and so its digest, changes. */
export function SignForm({ applicationId, sha256, again, unavailable, children }: SignFormProps) {
  const router = useRouter();
  const send = useAction(again ? resubmitAction : submitAction);
  const form = useZodForm(submitSchema, { defaultValues: { applicationId, sha256 } });

  async function submit(values: SubmitInput) {
    const result = await send(values);
    if (!result.ok) return refusalOf(result.error);
    router.push(`/host/applications/${applicationId}/submissions/${result.data.ordinal}`);
  }

  return (
    <>
      <FormFrame form={form} onSubmit={submit} id="sign" idPrefix="sign" className="form-frame section">
        {children}
        {!unavailable && <CheckboxField name="confirmed" label="本人已核对以上内容，代表依托单位签发，并对申报材料的真实性负责" required />}
      </FormFrame>
      <ActionBar
        primary={
          unavailable ? undefined : (
            <Button variant="primary" type="submit" form="sign" pending={form.formState.isSubmitting} pendingText="正在提交…">
              {again ? "签发并重新提交" : "签发并提交申报"}
            </Button>
          )
        }
        {...(unavailable ? { unavailable } : {})}
      />
    </>
  );
}
