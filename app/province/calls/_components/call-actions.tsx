"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import { closeCallAction, publishCallAction, withdrawCallAction } from "../actions";

interface CallRef {
  callId: string;
  version: number;
}

/** Says what is pinned before it is. */
export function PublishButton({ call, consequences }: { call: CallRef; consequences: readonly string[] }) {
  return (
    <ActionConfirm
      action={publishCallAction}
      input={{ ...call }}
      trigger="发布批次…"
      triggerVariant="primary"
      title="发布这个批次？"
      confirmLabel="发布批次"
      consequence={
        <>
          <p>发布后：</p>
          <ul className="list-disc pl-6">
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      }
    />
  );
}

const reason = { label: "理由", minLength: 5 };

export function CloseButton({ call, early }: { call: CallRef; early: boolean }) {
  return (
    <ActionConfirm
      action={closeCallAction}
      input={{ ...call }}
      trigger={early ? "提前截止…" : "结束批次…"}
      triggerVariant="danger-quiet"
      danger
      title={early ? "提前截止这个批次？" : "结束这个批次？"}
      consequence={early ? "立即停止接收申报，不能恢复。已提交的申报继续办理，正在填报的单位会收到通知，理由随通知公开。" : "批次已过截止时间。结束后不能再延长截止时间，已提交的申报继续办理。"}
      confirmLabel={early ? "提前截止" : "结束批次"}
      reason={{ ...reason, ...(early ? { hint: "随通知公开。" } : {}) }}
    />
  );
}

export function WithdrawButton({ call }: { call: CallRef }) {
  return (
    <ActionConfirm action={withdrawCallAction} input={{ ...call }} trigger="撤销批次…" triggerVariant="danger-quiet" danger title="撤销这个批次？" consequence="草稿保留备查，不能再发布。" confirmLabel="撤销批次" reason={reason} />
  );
}
