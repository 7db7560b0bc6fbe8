import type { Metadata } from "next";
import { PhaseBadge } from "@/components/calls/phase-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { publicActor } from "@/lib/access/actor";
import { listPublicCalls } from "@/lib/calls/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { categoryLabels } from "@/lib/regulation/terms";

export const metadata: Metadata = { title: "申报批次" };
export const dynamic = "force-dynamic";

export default async function Calls() {
  const calls = await listPublicCalls(publicActor);
  return (
    <>
      <PageHeader title="申报批次" lead="开放期间，依托单位登录后即可填报。即将开放的批次先公布要求，到时自动开放。" />
      <DataTable
        caption="申报批次"
        captionHidden
        rows={calls}
        rowKey={(call) => call.id}
        rowHref={(call) => `/calls/${call.id}`}
        columns={[
          { key: "title", header: "批次" },
          { key: "phase", header: "状态", nowrap: true, cell: (call) => <PhaseBadge phase={call.phase} /> },
          { key: "categories", header: "类别", cell: (call) => call.categories.map((category) => categoryLabels[category]).join("、") },
          { key: "opensAt", header: "开放", cell: (call) => call.opensAt && formatInstant(call.opensAt) },
          { key: "closesAt", header: "截止", cell: (call) => call.closesAt && formatInstant(call.closesAt) },
        ]}
        empty={
          <EmptyState title="目前没有申报批次" actions={<LinkButton href="/regulation">先看申报条件</LinkButton>}>
            省科技厅发布申报通知后会出现在这里。
          </EmptyState>
        }
      />
    </>
  );
}
