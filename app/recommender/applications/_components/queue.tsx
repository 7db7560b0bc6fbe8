"use client";

import { useState, type ReactNode } from "react";
import { DeadlineBadge } from "@/components/applications/deadline-badge";
import { StateBadge } from "@/components/ui/badge";
import { DataTable, type Column } from "@/components/ui/data-table";
import { RowKeys } from "@/components/ui/row-keys";
import { StageBadge } from "@/components/workflow/stage-badge";
import type { CaseRow } from "@/lib/applications/queries/list-cases";
import { categoryLabels } from "@/lib/regulation/terms";
import { BatchRecommend } from "./batch-recommend";

/** The queue, longest waiting first; the approver may choose several that wait for approval. */
export function Queue({ rows, mayRecommend, empty }: { rows: readonly CaseRow[]; mayRecommend: boolean; empty: ReactNode }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choosable = rows.filter((row) => mayRecommend && row.stage === "recommendation" && row.awaitsApproval && row.proposal === "recommend");
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));

  const columns: Column<CaseRow>[] = [
    { key: "hostName", header: "依托单位", cell: (row) => <>{row.hostName}<span className="meta block">{row.number}</span></> },
    { key: "fieldZh", header: "领域与类别", cell: (row) => <>{row.fieldZh}<span className="meta block">{categoryLabels[row.category]}</span></> },
    { key: "stage", header: "环节", cell: (row) => <State row={row} /> },
    { key: "handlerName", header: "经办人", nowrap: true, cell: (row) => row.handlerName ?? "尚未分办" },
    { key: "days", header: "已停留", nowrap: true, align: "end", cell: (row) => (row.daysInStage === 0 ? "今天" : `${row.daysInStage} 天`) },
    { key: "deadline", header: "期限", cell: (row) => (row.deadline ? <DeadlineBadge {...row.deadline} /> : "—") },
    ...(choosable.length > 0
      ? [
          {
            key: "choose",
            header: "选择",
            cell: (row: CaseRow) =>
              choosable.includes(row) ? (
                <label className="row-choice">
                  <input type="checkbox" checked={chosen.includes(row.id)} onChange={() => toggle(row.id)} />
                  <span className="sr-only">选择{row.hostName}的申报</span>
                </label>
              ) : null,
          },
        ]
      : []),
  ];

  return (
    <>
      {choosable.length > 0 && <BatchRecommend rows={choosable} chosen={chosen.filter((id) => choosable.some((row) => row.id === id))} onChoose={setChosen} />}
      <RowKeys>
        <DataTable caption="申报" captionHidden rows={rows} rowKey={(row) => row.id} rowHref={(row) => `/recommender/applications/${row.id}`} columns={columns} empty={empty} />
      </RowKeys>
    </>
  );
}

function State({ row }: { row: CaseRow }) {
  return (
    <>
      <StageBadge stage={row.stage} audience="staff" />
      {row.stage === "recommendation" && row.awaitsApproval && <span className="meta block">经办人建议{row.proposal === "decline" ? "不予推荐" : "推荐"}，待审核</span>}
      {row.hostObjects && <span className="block"><StateBadge tone="attention">有异议</StateBadge></span>}
      {row.rank !== null && <span className="meta block">推荐次序 {row.rank}</span>}
    </>
  );
}
