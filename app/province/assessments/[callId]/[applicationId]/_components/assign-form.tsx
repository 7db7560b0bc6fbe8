"use client";

import { useMemo, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import type { Candidate } from "@/lib/assessments/case-queries";
import { assignExpertsSchema } from "@/lib/assessments/schema";
import { assignExpertsAction } from "../actions";
import { CandidateTable } from "./candidate-table";

export type CandidateRow = Omit<Candidate, "fieldCodes"> & { fields: string[] };

const atOnce = 50;

/** Chooses experts from the pool: filter, tick, set the day, assign all at once. What is ticked stays ticked while filtering. */
export function AssignForm({ applicationId, candidates, today }: { applicationId: string; candidates: readonly CandidateRow[]; today: string }) {
  return (
    <ActionForm schema={assignExpertsSchema} action={assignExpertsAction} defaultValues={{ applicationId, expertIds: [], dueOn: "" }} idPrefix="assign">
      <Pool candidates={candidates} />
      <DateField name="dueOn" label="请专家于此日前完成" required min={today} />
      <Chosen candidates={candidates} />
    </ActionForm>
  );
}

function Pool({ candidates }: { candidates: readonly CandidateRow[] }) {
  const { getFieldState, formState } = useFormContext();
  const [search, setSearch] = useState("");
  const [onlyFree, setOnlyFree] = useState(false);
  const { error } = getFieldState("expertIds", formState);
  const found = useMemo(() => {
    const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return candidates.filter((row) => {
      const text = [row.name, row.employerName, ...row.fields, ...row.languages].join(" ").toLowerCase();
      return (!onlyFree || row.obstacles.length === 0) && words.every((word) => text.includes(word));
    });
  }, [candidates, search, onlyFree]);
  return (
    <>
      <div className="field">
        <label htmlFor="assign-search">查找专家</label>
        <input id="assign-search" className="control" type="search" value={search} onChange={(event) => setSearch(event.target.value)} placeholder="姓名、单位、领域、语种" maxLength={100} autoComplete="off" />
      </div>
      <label className="choice" htmlFor="assign-only-free">
        <input id="assign-only-free" type="checkbox" checked={onlyFree} onChange={(event) => setOnlyFree(event.target.checked)} />
        <span>只看可以分派的</span>
      </label>
      {error && <p className="field-error">{error.message}</p>}
      <CandidateTable rows={found.slice(0, atOnce)} />
      <p className="meta" role="status">
        {found.length > atOnce ? `符合条件 ${found.length} 位，先列最合适的 ${atOnce} 位，请缩小查找范围。` : `符合条件 ${found.length} 位，按领域匹配、在评件数由少到多排列。`}
      </p>
    </>
  );
}

function Chosen({ candidates }: { candidates: readonly CandidateRow[] }) {
  const chosen = (useWatch({ name: "expertIds" }) ?? []) as string[];
  const names = candidates.filter(({ expertId }) => chosen.includes(expertId)).map(({ name }) => name);
  return (
    <div className="button-row">
      <FormSubmit disabled={names.length === 0}>{names.length === 0 ? "分派专家" : `分派 ${names.length} 位专家`}</FormSubmit>
      <span className="meta">{names.length === 0 ? "请先在上表选择专家。" : `已选：${names.join("、")}`}</span>
    </div>
  );
}
