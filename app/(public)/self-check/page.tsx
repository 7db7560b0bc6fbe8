import type { Metadata } from "next";
import { SelfCheck } from "@/components/self-check/self-check";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { lawOfToday } from "@/lib/platform/law-in-force";

export const metadata: Metadata = { title: "申报条件自测" };
export const dynamic = "force-dynamic";

export default async function SelfCheckPage() {
  const { day, parameters } = await lawOfToday();
  return (
    <div className="stack">
      <PageHeader
        title="申报条件自测"
        lead="回答约二十个问题，三分钟，逐条核对第七条至第十条的建设条件。不需要登录，所填内容不离开浏览器。"
        breadcrumbs={[{ label: "办事工具", href: "/calculators" }, { label: "申报条件自测" }]}
      />
      <noscript>
        <Banner tone="warning" title="核对在浏览器内进行，需要启用脚本" />
      </noscript>
      <SelfCheck day={day} parameters={parameters} />
    </div>
  );
}
