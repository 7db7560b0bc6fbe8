import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons";

export type BannerTone = "info" | "success" | "warning" | "danger";
const icons: Record<BannerTone, IconName> = { info: "info", success: "check", warning: "warning", danger: "cross" };
const names: Record<BannerTone, string> = { info: "提示", success: "已完成", warning: "请注意", danger: "有问题" };

/**
 * A message about the whole page. `live` when it appears after an action: danger then interrupts (alert),
 * the others wait their turn (status). Without it the banner is a named region.
 */
export function Banner({ tone = "info", title, live, children }: { tone?: BannerTone; title?: ReactNode; live?: boolean; children?: ReactNode }) {
  const role = live ? (tone === "danger" ? "alert" : "status") : undefined;
  return (
    <div className={`banner banner-${tone}`} role={role}>
      <Icon name={icons[tone]} label={names[tone]} />
      <div>
        {title && <p className="banner-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
