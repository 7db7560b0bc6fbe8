"use client";

import { useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { TextAreaField } from "@/components/form/text-area-field";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { departuresOf } from "@/lib/decisions/departures";
import type { ListEntry } from "@/lib/decisions/queries";
import { editProposedListSchema, entryOutcomeLabels, type EditProposedListInput, type EntryOutcome } from "@/lib/decisions/schema";
import { categoryLabels } from "@/lib/regulation/terms";
import { editProposedListAction } from "../actions";

const outcomes = Object.entries(entryOutcomeLabels).map(([value, label]) => ({ value, label }));

/** Says of each entry what is proposed; a departure from the panel's order asks for its reason at once. */
export function EntriesForm({ listId, version, entries }: { listId: string; version: number; entries: readonly ListEntry[] }) {
  const defaults = entries.map(({ applicationId, outcome, departureReason }) => ({ applicationId, outcome, departureReason }));
  return (
    <ActionForm schema={editProposedListSchema} action={editProposedListAction} defaultValues={{ listId, version, entries: defaults }} idPrefix="list">
      <Entries entries={entries} />
      <div className="button-row">
        <FormSubmit variant="secondary" pendingText="正在保存…">保存名单</FormSubmit>
        <Summary />
      </div>
    </ActionForm>
  );
}

function Entries({ entries }: { entries: readonly ListEntry[] }) {
  const given = useWatch<EditProposedListInput, "entries">({ name: "entries" });
  const departing = departuresOf(entries.map(({ applicationId, category, panelRank }, index) => ({ applicationId, category, panelRank, outcome: given[index]!.outcome as EntryOutcome })));
  return (
    <DataTable
      caption="建议名单"
      captionHidden
      rows={entries.map((entry, index) => ({ ...entry, index }))}
      rowKey={(row) => row.applicationId}
      columns={[
        { key: "panelRank", header: "类别与排名", nowrap: true, cell: (row) => `${categoryLabels[row.category]} 第${row.panelRank}名` },
        { key: "nameZh", header: "拟定名称与依托单位", cell: (row) => <><span className="block">{row.nameZh}</span><span className="meta">{row.hostName}</span></> },
        { key: "mean", header: "均分", align: "end", nowrap: true, cell: (row) => <>{row.mean?.toFixed(2) ?? "—"}<span className="meta block">{row.opinions} 份</span></> },
        { key: "outcome", header: "建议", cell: (row) => <RadioGroupField<EditProposedListInput> name={`entries.${row.index}.outcome`} label={`${row.number} 建议`} required options={outcomes} /> },
        {
          key: "reason",
          header: "与评审排序不一致的理由",
          cell: (row) =>
            departing.has(row.applicationId) || given[row.index]!.departureReason !== "" ? (
              <>
                {departing.has(row.applicationId) && <StateBadge tone="attention">与评审排序不一致</StateBadge>}
                <TextAreaField<EditProposedListInput> name={`entries.${row.index}.departureReason`} label={`${row.number} 理由`} required={departing.has(row.applicationId)} rows={3} limit={2000} />
              </>
            ) : (
              "—"
            ),
        },
      ]}
    />
  );
}

function Summary() {
  const given = useWatch<EditProposedListInput, "entries">({ name: "entries" });
  return <span className="meta" role="status">拟认定 {given.filter(({ outcome }) => outcome === "recognize").length} 件，共 {given.length} 件。公示或提交决策以已保存的名单为准。</span>;
}
