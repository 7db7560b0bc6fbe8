"use client";

import { useEffect, useRef, type MouseEvent } from "react";

export type SummaryItem = { /** DOM id of the field; without it the message is about the whole form. */ targetId?: string; label?: string; message: string };

/** “起始日期：请填写”, but not “起始日期：请填写起始日期”. */
function describe({ label, message }: SummaryItem): string {
  const plain = label?.replace(/[。；，：]$/, "");
  return !plain || message.includes(plain) ? message : `${plain}：${message}`;
}

/** What has to be mended, each a link to its field. `attempt` changes with every failed submit and pulls the focus here. */
export function ErrorSummary({ items, attempt, title = "还不能提交，请先修改以下内容" }: { items: readonly SummaryItem[]; attempt: number; title?: string }) {
  const box = useRef<HTMLDivElement>(null);
  const announced = useRef(0);
  // The messages may arrive a render later than the attempt: the focus moves once, when they are there.
  useEffect(() => {
    if (attempt === announced.current || !box.current) return;
    announced.current = attempt;
    box.current.focus();
  });

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
          const text = describe(item);
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
