"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useAction } from "@/components/workflow/use-action";
import { recommendAction } from "../../actions";

/** 同意推荐, with the letter's number where the office already has it. */
export function RecommendDialog({ applicationId, hostName }: { applicationId: string; hostName: string }) {
  const router = useRouter();
  const id = useId();
  const send = useAction(recommendAction);
  const [letterNumber, setLetterNumber] = useState("");

  async function confirm() {
    const result = await send({ applicationId, letterNumber });
    if (!result.ok) return { error: result.error.message };
    router.refresh();
  }

  return (
    <ConfirmDialog
      trigger="同意推荐…"
      triggerVariant="primary"
      title={`推荐${hostName}的申报至省科技厅？`}
      consequence="推荐后由省科技厅进行形式审查，本部门不能收回。"
      confirmLabel="同意推荐"
      onConfirm={confirm}
    >
      <div className="field">
        <label htmlFor={id}>推荐函文号（选填，可在发文后登记）</label>
        <input id={id} className="control control-medium" value={letterNumber} maxLength={60} onChange={(event) => setLetterNumber(event.target.value)} />
      </div>
    </ConfirmDialog>
  );
}
