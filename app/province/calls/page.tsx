import type { Metadata } from "next";
import { PhaseBadge } from "@/components/calls/phase-badge";
import { ActionBar } from "@/components/ui/action-bar";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { listProvinceCalls } from "@/lib/calls/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { categoryLabels } from "@/lib/regulation/terms";
import { callPhaseLabels, type CallPhase } from "@/lib/workflow/call-stages";

export const metadata: Metadata = { title: "申报批次" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const phases = Object.keys(callPhaseLabels) as CallPhase[];

function addressOf(phase: CallPhase | undefined, position: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(phase ? { phase } : {}), ...position }).toString();
  return query === "" ? "/province/calls" : `/province/calls?${query}`;
}

export default async function ProvinceCalls({ searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { phase: wanted, after, before } = await searchParams;
  const phase = phases.find((one) => one === wanted);
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
  const page = await listProvinceCalls(actor, { phase, after: text(after), before: text(before) });
  const mayDraft = can(actor, "call.draft");
  return (
    <>
      <PageHeader title="申报批次" lead="拟制、预览、发布和管理申报批次。批次到点自动开放和截止，无需操作。" />
      <TabsNav
        label="按状态查看"
        items={[{ href: addressOf(undefined), label: "全部", current: !phase }, ...phases.map((one) => ({ href: addressOf(one), label: callPhaseLabels[one], current: phase === one }))]}
      />
      <div className="mt-4">
        <DataTable
          caption="申报批次"
          captionHidden
          rows={page.rows}
          rowKey={(call) => call.id}
          rowHref={(call) => `/province/calls/${call.id}`}
          columns={[
            { key: "title", header: "批次" },
            { key: "phase", header: "状态", nowrap: true, cell: (call) => <PhaseBadge phase={call.phase} /> },
            { key: "categories", header: "类别", cell: (call) => call.categories.map((category) => categoryLabels[category]).join("、") },
            { key: "closesAt", header: "截止", cell: (call) => (call.closesAt ? formatInstant(call.closesAt) : "未定") },
            { key: "submitted", header: "已提交", align: "end" },
            { key: "atProvince", header: "已推荐到厅", align: "end" },
          ]}
          empty={
            <EmptyState title={phase ? `没有“${callPhaseLabels[phase]}”的批次` : "还没有申报批次"}>
              {mayDraft ? "点击下方“拟制批次”，填写类别、领域和起止时间，预览后由负责人发布。" : "经办人拟制批次后会出现在这里，由您预览并发布。"}
            </EmptyState>
          }
        />
        {(page.before ?? page.after) && (
          <Pagination
            {...(page.before ? { previousHref: addressOf(phase, { before: page.before }) } : {})}
            {...(page.after ? { nextHref: addressOf(phase, { after: page.after }) } : {})}
          />
        )}
      </div>
      {mayDraft && <ActionBar primary={<LinkButton href="/province/calls/new" variant="primary">拟制批次</LinkButton>} />}
    </>
  );
}
