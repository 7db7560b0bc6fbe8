"use client";

import { useState } from "react";
import { InvitationLink } from "@/components/accounts/invitation-link";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { useAction } from "@/components/workflow/use-action";
import { inviteAgain, setActive } from "../actions";

export function ExpertActive({ expertId, active }: { expertId: string; active: boolean }) {
  const act = active ? "停用" : "恢复使用";
  return (
    <ActionConfirm
      action={setActive}
      input={{ expertId, active: !active }}
      trigger={`${act}…`}
      title={`${act}这位专家？`}
      consequence={active ? "不再分派，正在使用的登录立即结束；已提交的评分保留，未完成的分派请另行撤销。" : "可以重新登录和分派。"}
      confirmLabel={act}
      danger={active}
    />
  );
}

/** A new link, when the first ran out or the password was forgotten. */
export function InviteAgain({ expertId, name }: { expertId: string; name: string }) {
  const send = useAction(inviteAgain);
  const [pending, setPending] = useState(false);
  const [answer, setAnswer] = useState<{ link: string } | { error: string }>();
  async function make() {
    setPending(true);
    const result = await send({ expertId });
    setAnswer(result.ok ? result.data : { error: result.error.message });
    setPending(false);
  }
  return (
    <div className="stack-tight">
      <p>链接过期或忘记口令的，重新生成链接，由专家本人重新设置口令。</p>
      <div className="button-row">
        <Button pending={pending} pendingText="正在生成…" onClick={make}>
          重新生成链接
        </Button>
      </div>
      {answer && ("link" in answer ? <InvitationLink name={name} link={answer.link} /> : <Banner tone="danger" live>{answer.error}</Banner>)}
    </div>
  );
}
