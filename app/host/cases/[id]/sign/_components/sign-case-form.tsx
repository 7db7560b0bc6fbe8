"use client";

import type { ReactNode } from "react";
import { CheckboxField } from "@/components/form/choice-fields";
import { FormFrame } from "@/components/form/form-frame";
import { TextAreaField } from "@/components/form/text-area-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { Button } from "@/components/ui/button";
import { refusalOf, useAction } from "@/components/workflow/use-action";
import { useRouter } from "next/navigation";
import { fileCaseSchema, type FileCaseInput } from "@/lib/cases/schema";
import type { Finding } from "@/lib/regulation/finding";
import { fileCase } from "../../../actions";

interface SignCaseFormProps {
  caseId: string;
  sha256: string;
  label: string;
  /** Findings that want a word before they are signed, e.g. lateness. */
  toExplain: readonly Pick<Finding, "rule" | "title" | "explanation" | "clause">[];
  children: ReactNode;
}

/** The signer's explanations, confirmation and the one press that files. Made anew when the content, and so its digest, changes. */
export function SignCaseForm({ caseId, sha256, label, toExplain, children }: SignCaseFormProps) {
  const router = useRouter();
  const send = useAction(fileCase);
  const form = useZodForm(fileCaseSchema, { defaultValues: { caseId, sha256, explanations: Object.fromEntries(toExplain.map(({ rule }) => [rule, ""])) } });

  async function submit(values: FileCaseInput) {
    const result = await send(values);
    if (!result.ok) return refusalOf(result.error);
    router.push(`/host/cases/${caseId}`);
  }

  return (
    <>
      <FormFrame form={form} onSubmit={submit} id="sign" idPrefix="sign" className="form-frame section">
        {toExplain.map(({ rule, title, explanation, clause }) => (
          <TextAreaField key={rule} name={`explanations.${rule}`} label={`${title}：说明`} hint={explanation} clause={<ClauseLink clause={clause} />} required limit={4000} rows={4} />
        ))}
        {children}
        <CheckboxField name="confirmed" label="本人已核对以上内容，代表依托单位签发，并对所提交材料的真实性负责" required />
      </FormFrame>
      <ActionBar
        primary={
          <Button variant="primary" type="submit" form="sign" pending={form.formState.isSubmitting} pendingText="正在提交…">
            {label}
          </Button>
        }
      />
    </>
  );
}
