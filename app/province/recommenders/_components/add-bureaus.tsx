"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import { addBureaus } from "../actions";

export function AddBureaus() {
  return (
    <ActionConfirm action={addBureaus} input={{}} trigger="补齐设区市科技主管部门…" title="补齐缺少的设区市科技主管部门？" consequence="按“某市科学技术局”的名称增加，之后可以改名，并逐个邀请经办人和审核人。" confirmLabel="补齐" />
  );
}
