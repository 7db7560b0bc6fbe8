"use client";

import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import type { z } from "zod";
import { FormFrame } from "@/components/form/form-frame";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";
import { refusalOf, useAction, type PortalAction } from "./use-action";

export interface ActionFormProps<S extends z.ZodType<FieldValues, FieldValues>, T> {
  schema: S;
  action: PortalAction<T>;
  defaultValues: DefaultValues<z.input<S>>;
  /** Where to go when it is done: an address, or made of what the action returned. Without it the page is refreshed. */
  then?: string | ((data: T) => string);
  /** Called after success, before anything moves. */
  onDone?: (data: T) => void;
  /** For what cannot be undone: asked once the fields are in order, before anything is sent. */
  confirm?: { title: string; consequence: ReactNode; confirmLabel: string; danger?: boolean };
  children: ReactNode;
  id?: string;
  idPrefix?: string;
}

/**
 * The usual form: fields inside, shape checked by the schema here and again on the server, refusals at the fields and
 * in the summary, an idempotency key of its own. The children hold the fields and a FormSubmit (ending in “…” with `confirm`).
 */
export function ActionForm<S extends z.ZodType<FieldValues, FieldValues>, T>(props: ActionFormProps<S, T>) {
  const { schema, action, defaultValues, then, onDone, confirm, children, id, idPrefix } = props;
  const router = useRouter();
  const send = useAction(action);
  const form = useZodForm(schema, { defaultValues });
  const [question, setQuestion] = useState<{ answer: (yes: boolean) => void }>();

  function asked(): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (yes: boolean) => {
        setQuestion(undefined);
        resolve(yes);
      };
      setQuestion({ answer });
    });
  }

  async function submit(values: z.output<S>) {
    if (confirm && !(await asked())) return;
    const result = await send(values);
    if (!result.ok) return refusalOf(result.error);
    onDone?.(result.data);
    if (then === undefined) router.refresh();
    else router.push(typeof then === "string" ? then : then(result.data));
  }

  return (
    <FormFrame form={form} onSubmit={submit} {...(id ? { id } : {})} {...(idPrefix ? { idPrefix } : {})}>
      {children}
      {confirm && question && (
        <ModalDialog
          isOpen
          onClose={() => question.answer(false)}
          role="alertdialog"
          title={confirm.title}
          actions={
            <>
              <Button variant={confirm.danger ? "danger" : "primary"} onClick={() => question.answer(true)}>
                {confirm.confirmLabel}
              </Button>
              <Button onClick={() => question.answer(false)}>不，返回</Button>
            </>
          }
        >
          <div className="dialog-consequence">{typeof confirm.consequence === "string" ? <p>{confirm.consequence}</p> : confirm.consequence}</div>
        </ModalDialog>
      )}
    </FormFrame>
  );
}
