"use client";

import { useEffect, useRef, type MouseEvent } from "react";

export type SummaryItem = { /** DOM id of the field; without it the message is about the whole form. */ targetId?: string; label?: string; message: string };

/** What has to be mended, each a link to its field. `attempt` changes with every failed submit and pulls the focus here. */
export function ErrorSummary({ items, attempt, title = "还不能提交，请先修改以下内容" }: { items: readonly SummaryItem[]; attempt: number; title?: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  function jump(event: MouseEvent<HTMLAnchorElement>, targetId: string) {
    const target = document.getElementById(targetId);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
  }

  if (items.length === 0) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        {title}（{items.length} 处）
      </h2>
      <ul>
        {items.map((item) => {
          const text = item.label ? `${item.label}：${item.message}` : item.message;
          const { targetId } = item;
          return (
            <li key={`${targetId}${text}`}>
              {targetId ? (
                <a href={`#${targetId}`} onClick={(event) => jump(event, targetId)}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
