"use client";

import { useMemo, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/workflow/action-form";
import type { EvaluatorCandidate } from "@/lib/evaluations/evaluator-candidates";
import { assignEvaluatorsSchema } from "@/lib/evaluations/schema";
import { assign } from "../actions";

const atOnce = 50;

/** Chooses experts from the pool and assigns them all at once; what is ticked stays ticked while searching. */
export function AssignForm({ caseId, candidates, today }: { caseId: string; candidates: readonly EvaluatorCandidate[]; today: string }) {
  return (
    <ActionForm schema={assignEvaluatorsSchema} action={assign} defaultValues={{ caseId, expertIds: [], dueOn: "" }} idPrefix="assign" then={`/province/cases/${caseId}`}>
      <Pool candidates={candidates} />
      <DateField name="dueOn" label="请专家于此日前完成" required min={today} />
      <Chosen candidates={candidates} />
    </ActionForm>
  );
}

function Pool({ candidates }: { candidates: readonly EvaluatorCandidate[] }) {
  const [search, setSearch] = useState("");
  const found = useMemo(() => {
    const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return candidates.filter(({ name, employerName }) => words.every((word) => `${name} ${employerName}`.toLowerCase().includes(word)));
  }, [candidates, search]);
  return (
    <>
      <div className="field">
        <label htmlFor="assign-search">查找专家</label>
        <input id="assign-search" className="control" type="search" value={search} onChange={(event) => setSearch(event.target.value)} placeholder="姓名、单位" maxLength={100} autoComplete="off" />
      </div>
      <DataTable
        caption="专家库"
        captionHidden
        rows={found.slice(0, atOnce)}
        rowKey={(row) => row.expertId}
        columns={[
          { key: "name", header: "专家", nowrap: true, cell: (row) => <Choice row={row} /> },
          { key: "employerName", header: "任职单位" },
          { key: "fieldMatch", header: "领域", nowrap: true, cell: (row) => (row.fieldMatch ? <StateBadge tone="success">匹配</StateBadge> : "—") },
          { key: "load", header: "在评/上限", align: "end", nowrap: true, cell: (row) => `${row.load}/${row.maximumLoad}` },
          { key: "ties", header: "利益关系", cell: (row) => <Ties row={row} /> },
        ]}
        empty={<EmptyState title="没有符合条件的专家">请换一个词查找；专家库在“名录 · 专家库”维护。</EmptyState>}
      />
      {found.length > atOnce && <p className="meta" role="status">符合条件 {found.length} 位，先列最合适的 {atOnce} 位。</p>}
    </>
  );
}

/** Kept in the form's value, not in the boxes: a row that a search takes away stays chosen. */
function Choice({ row }: { row: EvaluatorCandidate }) {
  const { setValue } = useFormContext();
  const chosen = (useWatch({ name: "expertIds" }) ?? []) as string[];
  const id = `expert-${row.expertId}`;
  return (
    <label className="choice" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        disabled={row.obstacles.length > 0}
        checked={chosen.includes(row.expertId)}
        onChange={(event) => setValue("expertIds", event.target.checked ? [...chosen, row.expertId] : chosen.filter((one) => one !== row.expertId), { shouldDirty: true, shouldValidate: true })}
      />
      <span>{row.name}</span>
    </label>
  );
}

function Ties({ row }: { row: EvaluatorCandidate }) {
  if (row.obstacles.length > 0) return <><StateBadge tone="danger">不能分派</StateBadge> {row.obstacles.join("")}</>;
  if (row.possible.length > 0) return <><StateBadge tone="attention">请核实</StateBadge> {row.possible.join("")}</>;
  return <>未发现</>;
}

function Chosen({ candidates }: { candidates: readonly EvaluatorCandidate[] }) {
  const chosen = (useWatch({ name: "expertIds" }) ?? []) as string[];
  const names = candidates.filter(({ expertId }) => chosen.includes(expertId)).map(({ name }) => name);
  return (
    <div className="button-row">
      <FormSubmit disabled={names.length === 0}>{names.length === 0 ? "分派专家" : `分派 ${names.length} 位专家`}</FormSubmit>
      <span className="meta">{names.length === 0 ? "请先在上表选择专家。" : `已选：${names.join("、")}`}</span>
    </div>
  );
}
