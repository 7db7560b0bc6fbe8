import { TabsNav } from "@/components/ui/tabs-nav";

const tabs = [
  { href: "/province/settings", label: "参数" },
  { href: "/province/settings/calendars", label: "放假安排" },
  { href: "/province/settings/layout", label: "布局规划" },
  { href: "/province/settings/changes", label: "变更记录" },
] as const;

export function SettingsTabs({ current }: { current: (typeof tabs)[number]["href"] }) {
  return <TabsNav label="设定" items={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />;
}
