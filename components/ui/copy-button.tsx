"use client";

import { useState } from "react";
import { Icon } from "./icons";

/** Copies a number or address and says that it did. */
export function CopyButton({ text, label = "复制" }: { text: string; label?: string }) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  }
  return (
    <>
      <button type="button" className="btn btn-quiet btn-small copy-button" onClick={copy} aria-label={`${label}：${text}`}>
        <Icon name={state === "copied" ? "check" : "copy"} />
        {state === "copied" ? "已复制" : label}
      </button>
      <span role="status" className={state === "failed" ? "meta" : "sr-only"}>
        {state === "copied" && "已复制"}
        {state === "failed" && "浏览器不允许复制，请手动选中后复制"}
      </span>
    </>
  );
}
