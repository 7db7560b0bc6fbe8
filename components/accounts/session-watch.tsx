"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";
import { useAction, type PortalAction } from "@/components/workflow/use-action";
import { sessionLimits } from "@/lib/accounts/session-limits";

type Answer = { userId: string; secondsLeft: number } | null;
type State = { kind: "quiet" } | { kind: "warning"; endsAt: number } | { kind: "ended" } | { kind: "somebodyElse" };

/** What the server says; undefined when it did not answer, which is not the end of a session. */
async function ask(): Promise<Answer | undefined> {
  try {
    const response = await fetch("/api/session", { cache: "no-store" });
    return response.ok ? ((await response.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}

const clock = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false });
const retryMs = 30_000;

/**
 * Says two minutes before the end that the session ends, and at the end how to go on; what is typed stays in the page.
 * Other windows of the person keep the session too, so the server is asked before anything is said.
 */
export function SessionWatch({ userId, stay }: { userId: string; stay: PortalAction<null> }) {
  const [state, setState] = useState<State>({ kind: "quiet" });
  const prolong = useAction(stay);
  const due = useRef(0);

  const look = useCallback(async () => {
    const answer = await ask();
    if (answer === undefined) {
      due.current = Date.now() + retryMs;
    } else if (answer === null) {
      due.current = Infinity;
      setState({ kind: "ended" });
    } else if (answer.userId !== userId) {
      due.current = Infinity;
      setState({ kind: "somebodyElse" });
    } else {
      const left = answer.secondsLeft * 1000;
      const warned = left <= sessionLimits.warning;
      due.current = Date.now() + (warned ? left + 1000 : left - sessionLimits.warning);
      setState(warned ? { kind: "warning", endsAt: Date.now() + left } : { kind: "quiet" });
    }
  }, [userId]);

  // A computer that slept has no timers: the time that is due is compared every few seconds instead.
  useEffect(() => {
    due.current = Date.now() + sessionLimits.idle - sessionLimits.warning - sessionLimits.touch;
    const timer = setInterval(() => {
      if (Date.now() < due.current) return;
      due.current = Infinity;
      void look();
    }, 5000);
    return () => clearInterval(timer);
  }, [look]);

  async function goOn() {
    await prolong({});
    await look();
  }

  if (state.kind === "quiet") return null;
  if (state.kind === "warning") {
    return (
      <ModalDialog
        isOpen
        onClose={() => void goOn()}
        role="alertdialog"
        title="登录即将结束"
        actions={
          <Button variant="primary" onClick={() => void goOn()}>
            继续使用
          </Button>
        }
      >
        <p>已有一段时间没有操作，登录将于 {clock.format(state.endsAt)} 自动结束。本页填写的内容会保留。</p>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog
      isOpen
      mustAnswer
      onClose={() => void look()}
      role="alertdialog"
      title={state.kind === "ended" ? "登录已结束" : "现在登录的是另一个账号"}
      actions={
        <>
          <a className="btn btn-primary" href="/sign-in" target="_blank" rel="noreferrer">
            在新窗口登录
          </a>
          <Button onClick={() => void look()}>我已登录，继续</Button>
        </>
      }
    >
      <p>本页填写的内容仍在，没有丢失。{state.kind === "ended" ? "请在新窗口登录同一账号，再回到本页继续。" : "请在新窗口退出，登录原来的账号，再回到本页继续。"}</p>
    </ModalDialog>
  );
}
