"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import { refuse } from "../actions";

export function RefuseButton({ assignmentId }: { assignmentId: string }) {
  return (
    <div className="button-row">
      <ActionConfirm
        action={refuse}
        input={{ assignmentId }}
        trigger="声明回避…"
        title="声明回避本件？"
        consequence="您将不再能看到本件材料，省科技厅会另行分派专家。回避不影响您今后参加评价。"
        confirmLabel="声明回避"
        reason={{ label: "回避理由", hint: "例如：与依托单位近三年有合作项目。", minLength: 5 }}
        then="/expert"
      />
    </div>
  );
}
