"use client";

import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";
import { suggestionLabels } from "@/lib/assessments/schema";

/** The last look before the opinion becomes immutable. */
export function SubmitDialog({ total, suggestion, onConfirm, onClose }: {
  total: number;
  suggestion: keyof typeof suggestionLabels;
  onConfirm: () => Promise<{ error: string } | void>;
  onClose: () => void;
}) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string>();
  async function confirm() {
    setPending(true);
    const result = await onConfirm();
    setPending(false);
    setError(result?.error);
  }
  return (
    <ModalDialog
      isOpen
      onClose={() => !pending && onClose()}
      mustAnswer={pending}
      role="alertdialog"
      title="提交评审意见？"
      actions={
        <>
          <Button variant="primary" pending={pending} pendingText="正在提交…" onClick={confirm}>
            提交评审意见
          </Button>
          <Button onClick={onClose} disabled={pending}>
            不，返回
          </Button>
        </>
      }
    >
      <p>
        加权总分 {total.toFixed(2)} 分，建议“{suggestionLabels[suggestion]}”。提交后不能修改，其他专家看不到您的意见。
      </p>
      {error && (
        <Banner tone="danger" live>
          <p>{error}</p>
        </Banner>
      )}
    </ModalDialog>
  );
}
