import type { Metadata } from "next";
import { IntensityCalculator } from "./intensity-calculator";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { today } from "@/lib/platform/clock";
import { yearOf } from "@/lib/regulation/plain-date";

export const metadata: Metadata = { title: "研发投入强度计算" };
export const dynamic = "force-dynamic";

export default async function ResearchIntensityCalculator() {
  const thisYear = yearOf(await today());
  return (
    <div className="stack">
      <PageHeader
        title="研发投入强度计算"
        lead="综合发展类的企业、全球研发类的在浙外资企业，近三年平均研发经费投入强度应达到国家高新技术企业标准。所填数据只在浏览器内计算，不上传、不保存。"
        breadcrumbs={[{ label: "办事工具", href: "/calculators" }, { label: "研发投入强度计算" }]}
      />
      <noscript>
        <Banner tone="warning" title="计算在浏览器内进行，需要启用脚本" />
      </noscript>
      <IntensityCalculator thisYear={thisYear} />
    </div>
  );
}
