import type { Metadata } from "next";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireRole } from "@/lib/accounts/current-actor";
import { listSettings, type SettingRow } from "@/lib/law-settings/queries";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { lawSettingStageNames } from "@/lib/workflow/law-setting-stages";
import { SettingStage } from "../_components/setting-stage";
import { SettingsTabs } from "../_components/settings-tabs";

export const metadata: Metadata = { title: "变更记录" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function contentOf({ kind, lines, label }: SettingRow): string {
  if (kind !== "parameter") return label;
  return lines.length === 1 ? `${label}：${lines[0]!.value}` : `${label}：${lines.map((line) => `${line.label} ${line.value}`).join("，")}`;
}

export default async function SettingChanges({ searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { stage: wanted, after, before } = await searchParams;
  const stage = lawSettingStageNames.find((one) => one === wanted);
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
  const page = await listSettings(actor, { stage, after: text(after), before: text(before) });
  const addressOf = (position: Record<string, string>) => `/province/settings/changes?${new URLSearchParams({ ...(stage ? { stage } : {}), ...position })}`;
  return (
    <>
      <PageHeader title="变更记录" lead="谁在何时依据什么提出、由谁确认，自何日起适用。记录不能修改。" />
      <SettingsTabs current="/province/settings/changes" />
      <div className="mt-4">
        <DataTable
          caption="设定变更"
          captionHidden
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/province/settings/changes/${row.id}`}
          columns={[
            { key: "label", header: "变更", cell: contentOf },
            { key: "effectiveOn", header: "生效日", nowrap: true, cell: (row) => formatChineseDate(row.effectiveOn) },
            { key: "stage", header: "状态", nowrap: true, cell: (row) => <SettingStage stage={row.stage} /> },
            { key: "proposedByName", header: "提出", cell: (row) => `${row.proposedByName}，${formatInstant(row.proposedAt)}` },
            { key: "decidedByName", header: "决定", cell: (row) => (row.decidedAt ? `${row.decidedByName}，${formatInstant(row.decidedAt)}` : "—") },
          ]}
          empty={<EmptyState title="没有变更">参数都是默认值，放假安排为系统自带。经办人可在“参数”“放假安排”中提出变更。</EmptyState>}
        />
        {(page.before ?? page.after) && (
          <Pagination {...(page.before ? { previousHref: addressOf({ before: page.before }) } : {})} {...(page.after ? { nextHref: addressOf({ after: page.after }) } : {})} />
        )}
      </div>
    </>
  );
}
