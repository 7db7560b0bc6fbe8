import type { ReactNode } from "react";
import { DeadlineBadge } from "@/components/applications/deadline-badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import type { CaseListRow } from "@/lib/cases/list-cases";
import { CaseStageBadge } from "./case-stage-badge";

/** 办理事项 as a list. @param home the workspace's path, e.g. `/host` @param withHost offices see whose it is */
export function CaseTable({ rows, home, withHost, caption = "办理事项", empty }: { rows: readonly CaseListRow[]; home: string; withHost: boolean; caption?: string; empty: ReactNode }) {
  const columns: Column<CaseListRow>[] = [
    { key: "title", header: "事项", cell: (row) => <>{row.title}<span className="meta block">{[row.processLabel, row.number].filter(Boolean).join(" · ")}</span></> },
    { key: "base", header: "基地", cell: (row) => <>{row.baseName}<span className="meta block">{withHost ? row.hostName : row.baseNumber}</span></> },
    { key: "stage", header: "环节", cell: (row) => <CaseStageBadge label={row.stageLabel} inHandsOf={row.inHandsOf} /> },
    { key: "deadline", header: "期限", cell: (row) => (row.deadline ? <DeadlineBadge {...row.deadline} /> : "—") },
    { key: "days", header: "已停留", nowrap: true, align: "end", cell: (row) => (row.ended ? "—" : row.daysInStage === 0 ? "今天" : `${row.daysInStage} 天`) },
  ];
  return <DataTable caption={caption} captionHidden rows={rows} rowKey={(row) => row.id} rowHref={(row) => `${home}/cases/${row.id}`} columns={columns} empty={empty} />;
}
