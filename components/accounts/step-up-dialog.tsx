"use client";

import { useEffect, useState } from "react";
import { FormFrame } from "@/components/form/form-frame";
import { TextField } from "@/components/form/text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";
import { answerStepUps, type Proof } from "@/components/workflow/step-up";
import { refusalOf, useAction, type PortalAction } from "@/components/workflow/use-action";
import { reauthenticateSchema } from "@/lib/accounts/schema";

interface Question {
  proof: Proof;
  answer: (shown: boolean) => void;
}

/** Once in every workspace: asks who it is before a decision, then the act goes on where it was (useAction). */
export function StepUpDialog({ action }: { action: PortalAction<null> }) {
  const [question, setQuestion] = useState<Question>();
  useEffect(
    () =>
      answerStepUps(
        (proof) =>
          new Promise((resolve) => {
            const answer = (shown: boolean) => {
              setQuestion(undefined);
              resolve(shown);
            };
            setQuestion({ proof, answer });
          }),
      ),
    [],
  );
  return question ? <ProofForm action={action} {...question} /> : null;
}

function ProofForm({ action, proof, answer }: Question & { action: PortalAction<null> }) {
  const send = useAction(action);
  const form = useZodForm(reauthenticateSchema, { defaultValues: { proof: "" } });
  const field = proof === "code" ? { label: "验证码", hint: "身份验证器应用此刻显示的 6 位数字，或一个恢复代码。", autoComplete: "one-time-code" } : { label: "口令", type: "password" as const, autoComplete: "current-password" };
  return (
    <ModalDialog
      isOpen
      onClose={() => answer(false)}
      title="再次确认是您本人"
      actions={
        <>
          <Button type="submit" form="step-up" variant="primary" pending={form.formState.isSubmitting} pendingText="正在核对…">
            确认并继续办理
          </Button>
          <Button onClick={() => answer(false)}>暂不办理</Button>
        </>
      }
    >
      <p>办理此事项要求 10 分钟内确认过身份。确认后继续办理，已填写的内容不变。</p>
      <FormFrame
        form={form}
        id="step-up"
        idPrefix="step-up"
        summaryTitle="没有通过"
        onSubmit={async (values) => {
          const result = await send(values);
          if (!result.ok) return refusalOf(result.error);
          answer(true);
        }}
      >
        <TextField name="proof" width="medium" required {...field} />
      </FormFrame>
    </ModalDialog>
  );
}
