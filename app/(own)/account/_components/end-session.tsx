"use client";

import { ActionConfirm } from "@/components/workflow/action-confirm";
import { end } from "../actions";

export function EndSession({ sessionId }: { sessionId: string }) {
  return <ActionConfirm action={end} input={{ sessionId }} trigger="结束…" title="结束这次登录？" consequence="那台设备上的下一次操作将要求重新登录，未提交的内容可能丢失。" confirmLabel="结束登录" />;
}
