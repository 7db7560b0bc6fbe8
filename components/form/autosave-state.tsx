import { Icon } from "@/components/ui/icons";
import type { AutosaveStatus } from "./autosave-machine";

function describe<T>(status: AutosaveStatus<T>): string {
  switch (status.state) {
    case "idle":
      return "填写内容会自动保存";
    case "pending":
      return "有改动，稍后自动保存";
    case "saving":
      return "正在保存…";
    case "saved":
      return `已保存 ${status.at.toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" })}`;
    case "retrying":
      return `未能保存（${status.reason}），正在重试`;
    case "failed":
      return `未能保存：${status.reason}`;
    case "offline":
      return "离线，已暂存在本机，联网后自动保存";
    case "conflict":
      return "他人已修改，请选择保留哪一份";
  }
}

/** Saving, told in words; the screen reader hears only that it was saved or what went wrong. */
export function AutosaveState<T>({ status }: { status: AutosaveStatus<T> }) {
  const { state } = status;
  const worth = state === "saved" || state === "retrying" || state === "failed" || state === "offline" || state === "conflict";
  const text = describe(status);
  return (
    <>
      <span className="autosave" data-state={state === "retrying" || state === "failed" ? "error" : state} aria-hidden="true">
        {state === "saved" && <Icon name="check" />}
        {worth && state !== "saved" && <Icon name="warning" />}
        {text}
      </span>
      <span className="sr-only" role="status">
        {worth ? text : ""}
      </span>
    </>
  );
}
