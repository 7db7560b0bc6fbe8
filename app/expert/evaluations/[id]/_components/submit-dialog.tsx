"use client";

import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";

/** The last look before the scores become immutable. */
export function SubmitDialog({ total, onConfirm, onClose }: { total: string; onConfirm: () => Promise<{ error: string } | void>; onClose: () => void }) {
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
      title="提交评分？"
      actions={
        <>
          <Button variant="primary" pending={pending} pendingText="正在提交…" onClick={confirm}>
            提交评分
          </Button>
          <Button onClick={onClose} disabled={pending}>
            不，返回
          </Button>
        </>
      }
    >
      <p>加权总分 {total} 分。提交后不能修改，其他专家看不到您的意见；等次由省科技厅研究确定。</p>
      {error && (
        <Banner tone="danger" live>
          <p>{error}</p>
        </Banner>
      )}
    </ModalDialog>
  );
}
