"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { CandidateRow } from "./assign-form";

/** Kept in the form's value, not in the boxes: a row that a filter takes away stays chosen. */
function Choice({ row }: { row: CandidateRow }) {
  const { setValue } = useFormContext();
  const chosen = (useWatch({ name: "expertIds" }) ?? []) as string[];
  if (row.obstacles.length > 0) {
    return (
      <label className="choice">
        <input type="checkbox" disabled />
        <span>{row.name}</span>
      </label>
    );
  }
  return (
    <label className="choice" htmlFor={`expert-${row.expertId}`}>
      <input
        id={`expert-${row.expertId}`}
        type="checkbox"
        checked={chosen.includes(row.expertId)}
        onChange={(event) => setValue("expertIds", event.target.checked ? [...chosen, row.expertId] : chosen.filter((id) => id !== row.expertId), { shouldDirty: true, shouldValidate: true })}
      />
      <span>{row.name}</span>
    </label>
  );
}

function Ties({ row }: { row: CandidateRow }) {
  if (row.obstacles.length > 0) return <><StateBadge tone="danger">不能分派</StateBadge> {row.obstacles.join("")}</>;
  const possible = row.conflicts.map(({ text }) => text);
  if (possible.length > 0) return <><StateBadge tone="attention">请核实</StateBadge> {possible.join("")}</>;
  return <>未发现</>;
}

/** The pool, the most suitable first; who must stand aside is shown with the reason and cannot be ticked. */
export function CandidateTable({ rows }: { rows: readonly CandidateRow[] }) {
  return (
    <DataTable
      caption="专家库"
      captionHidden
      rows={rows}
      rowKey={(row) => row.expertId}
      columns={[
        { key: "name", header: "专家", nowrap: true, cell: (row) => <Choice row={row} /> },
        { key: "employerName", header: "任职单位", cell: (row) => `${row.employerName}${row.title ? `（${row.title}）` : ""}` },
        { key: "fields", header: "领域", cell: (row) => <>{row.fieldMatch && <StateBadge tone="success">匹配</StateBadge>} {row.fields.join("、")}</> },
        { key: "languages", header: "语种", cell: (row) => row.languages.join("、") || "—" },
        { key: "load", header: "在评/上限", align: "end", nowrap: true, cell: (row) => `${row.load}/${row.maximumLoad}` },
        { key: "ties", header: "利益关系", cell: (row) => <Ties row={row} /> },
        { key: "earlier", header: "本件曾分派", nowrap: true, cell: (row) => (row.earlier ? <AssignmentBadge stage={row.earlier} /> : "—") },
      ]}
      empty={<EmptyState title="没有符合条件的专家">请放宽查找条件；专家库在“名录 · 专家库”维护。</EmptyState>}
    />
  );
}
