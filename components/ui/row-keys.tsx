"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** Wraps a list: arrow up and down move between its rows, Home and End to the first and last. Tab still works. */
export function RowKeys({ children }: { children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const current = event.target;
    if (!(current instanceof HTMLElement) || !current.classList.contains("row-link")) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>(".row-link")];
    const index = links.indexOf(current);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: links.length - 1 }[event.key];
    const target = next === undefined ? undefined : links[next];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
  return <div onKeyDown={move}>{children}</div>;
}
