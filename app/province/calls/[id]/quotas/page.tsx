import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { requireRole } from "@/lib/accounts/current-actor";
import { findProvinceCall, listRecommendersForQuotas } from "@/lib/calls/queries";
import { CallHead } from "../../_components/call-head";
import { QuotaForm } from "../../_components/quota-form";

export const metadata: Metadata = { title: "推荐名额" };

export default async function CallQuotas({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const [call, recommenders] = await Promise.all([findProvinceCall(actor, (await params).id), listRecommendersForQuotas(actor)]);
  if (!call) notFound();
  const general = call.defaultQuota === null ? "不限" : `${call.defaultQuota} 项`;
  const quotaOf = (id: string) => call.quotas.find(({ recommenderId }) => recommenderId === id)?.quota;
  const rows = recommenders.map(({ id, name }) => ({ recommenderId: id, name, quota: quotaOf(id) === undefined ? "" : String(quotaOf(id)) }));
  return (
    <>
      <CallHead call={call} current="/quotas" />
      <div className="stack mt-4">
        <p className="meta">每个推荐部门一般为{general}；与此不同的在下面单独设置。</p>
        {rows.length === 0 ? (
          <EmptyState title="名录中还没有推荐部门">请先在“组织推荐部门”中登记。</EmptyState>
        ) : call.possible.includes("edit") ? (
          <QuotaForm key={call.version} callId={call.id} version={call.version} general={general} rows={rows} />
        ) : (
          <>
            <Banner tone="info">
              <p>{call.stage === "draft" ? "推荐名额由经办人设置。" : "批次已发布，名额不再修改。"}</p>
            </Banner>
            <DataTable caption="推荐名额" rows={rows} rowKey={(row) => row.recommenderId} columns={[{ key: "name", header: "推荐部门" }, { key: "quota", header: "名额", cell: (row) => (row.quota === "" ? `${general}（一般）` : `${row.quota} 项`) }]} />
          </>
        )}
      </div>
    </>
  );
}
