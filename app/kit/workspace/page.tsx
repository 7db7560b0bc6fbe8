import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeadlineChip } from "@/components/ui/deadline-chip";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { Stat, StatRow } from "@/components/ui/stat";
import { isDemonstration } from "@/lib/platform/env";
import { KitWorkspace } from "../_components/kit-frame";
import { sampleBases } from "../_components/sample-bases";
import { SampleBasesTable } from "../_components/sample-bases-table";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "工作台样例" };

export default function WorkspaceSample() {
  if (!isDemonstration()) notFound();
  return (
    <KitWorkspace>
      <PageHeader title="我的待办" breadcrumbs={[{ label: "工作台", href: "/kit/workspace" }, { label: "我的待办" }]} actions={<LinkButton href="/kit">导出名单</LinkButton>} />
      <div className="stack">
        <StatRow>
          <Stat label="需要补正" value="1" unit="份" href="/kit/declaration" note="9月24日前" />
          <Stat label="年度报告待交" value="1" unit="份" href="/kit" />
          <Stat label="变更办理中" value="2" unit="项" href="/kit" />
        </StatRow>
        <DeadlineChip tone="soon" lastDay="2026年9月24日（周四）" remaining="还有 3 天" sentence="浙江省科技厅要求补正 2 项。" clause={<a href="#main">第十一条（二）</a>} />
        <section>
          <SectionHeading>在册基地</SectionHeading>
          <div className="mt-3">
            <FilterBar action="/kit/workspace" search={{ name: "q", label: "名称或编号" }} selects={[{ name: "state", label: "状态", options: [{ value: "active", label: "正常" }] }]} />
            <SampleBasesTable rows={sampleBases} />
            <Pagination previousHref="/kit/workspace?before=base-1" nextHref="/kit/workspace?after=base-8" summary="本页 8 条，共 24 条" />
          </div>
        </section>
      </div>
    </KitWorkspace>
  );
}
