"use client";

import { useState, type ReactNode } from "react";
import { Banner } from "./banner";
import { Button, type ButtonVariant } from "./button";
import { ModalDialog } from "./modal-dialog";

export type ConfirmDialogProps = {
  /** Words of the button that opens it, usually ending in “…”. */
  trigger: ReactNode;
  triggerVariant?: ButtonVariant;
  /** A question: “撤回这份申报？” */
  title: string;
  /** What happens and what cannot be undone, in words. */
  consequence: ReactNode;
  /** The verb: “撤回申报”. */
  confirmLabel: string;
  pendingLabel?: string;
  cancelLabel?: string;
  danger?: boolean;
  /** Resolves to an error sentence to keep the dialog open and show it. */
  onConfirm: () => Promise<{ error: string } | void>;
  /** Fields that belong to the decision (a reason). */
  children?: ReactNode;
};

/** Only for what cannot be undone; says the consequence, and names the act on its button. */
export function ConfirmDialog({ trigger, triggerVariant = "secondary", title, consequence, confirmLabel, pendingLabel, cancelLabel = "不，返回", danger, onConfirm, children }: ConfirmDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();

  function close() {
    if (pending) return;
    setOpen(false);
    setError(undefined);
  }
  async function confirm() {
    setPending(true);
    setError(undefined);
    try {
      const result = await onConfirm();
      if (result?.error) setError(result.error);
      else setOpen(false);
    } catch {
      setError("没有完成。请检查网络后再试一次；如果反复出现，请联系管理员。");
    } finally {
      setPending(false);
    }
  }

  return (
    <>
      <Button variant={triggerVariant} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {trigger}
      </Button>
      <ModalDialog
        isOpen={isOpen}
        onClose={close}
        mustAnswer={pending}
        role="alertdialog"
        title={title}
        actions={
          <>
            <Button variant={danger ? "danger" : "primary"} pending={pending} pendingText={pendingLabel} onClick={confirm}>
              {confirmLabel}
            </Button>
            <Button onClick={close}>{cancelLabel}</Button>
          </>
        }
      >
        <div className="dialog-consequence">
          {typeof consequence === "string" ? <p>{consequence}</p> : consequence}
          {children}
        </div>
        {error && (
          <Banner tone="danger" live>
            <p>{error}</p>
          </Banner>
        )}
      </ModalDialog>
    </>
  );
}
