import { PhaseBadge } from "@/components/calls/phase-badge";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import type { ProvinceCall } from "@/lib/calls/queries";

const tabs = [
  { path: "", label: "办理" },
  { path: "/preview", label: "公开预览" },
  { path: "/quotas", label: "推荐名额" },
] as const;

/** Head of the pages of one call. */
export function CallHead({ call, current }: { call: ProvinceCall; current: (typeof tabs)[number]["path"] }) {
  const home = `/province/calls/${call.id}`;
  return (
    <>
      <PageHeader title={call.title} caption={`${call.year} 年度${call.noticeNumber ? ` · ${call.noticeNumber}` : ""}`} state={<PhaseBadge phase={call.phase} />} breadcrumbs={[{ label: "申报批次", href: "/province/calls" }, { label: call.title }]} />
      <TabsNav label="批次的各部分" items={tabs.map(({ path, label }) => ({ href: `${home}${path}`, label, current: path === current }))} />
    </>
  );
}
