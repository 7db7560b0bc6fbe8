"use client";

import { CopyButton } from "@/components/ui/copy-button";
import { ActionButton } from "@/components/workflow/action-button";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { endCalendar, makeCalendar } from "../actions";

/** The personal link of the calendar: made, copied, replaced or ended by its owner. */
export function CalendarLink({ url, since }: { url: string | null; since: string | null }) {
  if (url === null) return <ActionButton action={makeCalendar} input={{}} label="生成日历订阅链接" pendingText="正在生成…" />;
  return (
    <>
      <p>
        <code className="break-all">{url}</code> <CopyButton text={url} label="复制链接" />
      </p>
      <p className="meta">{since}生成。在日历软件中选择“订阅日历”（按网址添加）并粘贴。</p>
      <div className="button-row">
        <ActionConfirm action={makeCalendar} input={{}} trigger="更换链接" title="更换日历订阅链接？" consequence="现在的链接立即停用，用它订阅的日历不再更新。" confirmLabel="更换链接" />
        <ActionConfirm action={endCalendar} input={{}} trigger="停用链接" title="停用日历订阅链接？" consequence="链接立即停用，用它订阅的日历不再更新。" confirmLabel="停用链接" />
      </div>
    </>
  );
}
