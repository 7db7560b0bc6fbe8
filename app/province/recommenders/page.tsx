import type { Metadata } from "next";
import { StateBadge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { listRecommenders } from "@/lib/organizations/queries";
import { recommenderKindLabels } from "@/lib/regulation/terms";
import { cities, findCityName } from "@/lib/regulation/zhejiang";
import { AddBureaus } from "./_components/add-bureaus";
import { AddRecommender } from "./_components/recommender-form";

export const metadata: Metadata = { title: "组织推荐部门" };

export default async function Recommenders() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const rows = await listRecommenders(actor);
  const officer = hasRole(actor, "provinceOfficer");
  const missing = cities.filter(({ code }) => !rows.some((row) => row.active && row.kind === "municipalBureau" && row.cityCode === code));
  return (
    <div className="stack">
      <PageHeader title="组织推荐部门" lead="设区市科技主管部门和归口管理部门名录（第十一条（一）、第十三条）。单位注册时按隶属或属地关系从这里确定。" />
      {missing.length > 0 && (
        <Banner tone="warning" title={`还有 ${missing.length} 个设区市没有在用的科技主管部门`}>
          <p>{missing.map(({ name }) => name).join("、")}的单位暂时不能注册。</p>
          {officer && <AddBureaus />}
        </Banner>
      )}
      <DataTable
        caption="组织推荐部门"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/province/recommenders/${row.id}`}
        columns={[
          { key: "name", header: "部门名称" },
          { key: "kind", header: "类型", nowrap: true, cell: (row) => recommenderKindLabels[row.kind] },
          { key: "city", header: "设区市", nowrap: true, cell: (row) => (row.cityCode ? (findCityName(row.cityCode) ?? row.cityCode) : "—") },
          { key: "ownHostName", header: "自任归口的依托单位", cell: (row) => row.ownHostName ?? "—" },
          { key: "users", header: "在用人员", align: "end", nowrap: true, cell: (row) => (row.users === 0 && row.active ? <StateBadge tone="attention">0</StateBadge> : row.users) },
          { key: "organizations", header: "所属单位", align: "end", nowrap: true },
          { key: "active", header: "状态", nowrap: true, cell: (row) => (row.active ? <StateBadge tone="success">在用</StateBadge> : <StateBadge tone="neutral">已停用</StateBadge>) },
        ]}
        empty={<EmptyState title="名录为空">先补齐 11 个设区市科技主管部门，再逐个增加归口管理部门。</EmptyState>}
      />
      {officer && (
        <section className="stack-tight max-w-reading">
          <SectionHeading>增加部门</SectionHeading>
          <AddRecommender />
        </section>
      )}
    </div>
  );
}
