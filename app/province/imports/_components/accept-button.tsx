"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import { acceptImportAction } from "../actions";

/** The officer's acceptance, with what it does in words. */
export function AcceptButton({ importId, fresh, left }: { importId: string; fresh: number; left: number }) {
  return (
    <ActionConfirm
      action={acceptImportAction}
      input={{ importId }}
      trigger={`确认导入 ${fresh} 个基地…`}
      triggerVariant="primary"
      title={`导入 ${fresh} 个基地？`}
      consequence={`新增的 ${fresh} 个基地立即列入公开名录，尚未登记的依托单位同时建档。${left > 0 ? `其余 ${left} 行不导入：已存在的不改动，有错误的可更正后再次上传。` : ""}导入不能撤销。`}
      confirmLabel={`导入 ${fresh} 个基地`}
    />
  );
}
