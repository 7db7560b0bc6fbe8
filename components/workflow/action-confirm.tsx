"use client";

import { useRouter } from "next/navigation";
import { useId, useState, type ReactNode } from "react";
import type { ButtonVariant } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAction, type PortalAction } from "./use-action";

export interface ActionConfirmProps<T> {
  action: PortalAction<T>;
  input: Record<string, unknown>;
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  title: string;
  consequence: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  /** Asks for a reason, sent as `reason`. */
  reason?: { label: string; hint?: string; minLength: number };
  /** Where to go when it is done; without it the page is refreshed. */
  then?: string;
}

/** One act behind a dialog that says what it does, optionally with its reason. For acts that cannot be undone. */
export function ActionConfirm<T>({ action, input, reason, then, ...dialog }: ActionConfirmProps<T>) {
  const router = useRouter();
  const send = useAction(action);
  const [text, setText] = useState("");
  const id = useId();

  async function confirm() {
    if (reason && [...text.trim()].length < reason.minLength) return { error: `请写明${reason.label}（不少于 ${reason.minLength} 个字）。` };
    const result = await send(reason ? { ...input, reason: text } : input);
    if (!result.ok) {
      const fields = Object.values(result.error.fieldErrors ?? {}).flat();
      return { error: [result.error.message, ...fields].join(" ") };
    }
    if (then === undefined) router.refresh();
    else router.push(then);
  }

  return (
    <ConfirmDialog {...dialog} onConfirm={confirm}>
      {reason && (
        <div className="field">
          <label htmlFor={id}>{reason.label}</label>
          {reason.hint && <div className="field-hint">{reason.hint}</div>}
          <textarea id={id} className="control" rows={4} value={text} onChange={(event) => setText(event.target.value)} />
        </div>
      )}
    </ConfirmDialog>
  );
}
