"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import type { PortalAction } from "@/components/workflow/use-action";

/** 撤回 of what was filed, with its reason; a draft is given up without one. */
export function Retract({ caseId, action, filed }: { caseId: string; action: PortalAction<null>; filed: boolean }) {
  if (!filed) {
    return <ActionConfirm action={action} input={{ caseId, reason: "" }} trigger="放弃填写…" title="放弃填写？" consequence="本件不再办理；已填写的内容留存备查，不能继续填写。" confirmLabel="放弃填写" danger />;
  }
  return <ActionConfirm action={action} input={{ caseId }} trigger="撤回申请…" title="撤回申请？" consequence="本件不再办理，基地档案不变；需要时可以另行申请。" confirmLabel="撤回申请" danger reason={{ label: "撤回的理由", minLength: 5 }} />;
}
