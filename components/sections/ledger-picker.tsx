"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { ModalDialog } from "@/components/ui/modal-dialog";
import type { LedgerKind, RowsField, RowValue } from "@/lib/forms/field";
import { isEmpty } from "@/lib/forms/section-state";
import { ledgerLabels, naturalKeyOf } from "@/lib/applications/ledger/ledger-columns";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import { newRow } from "./section-values";
import type { SectionRowsState } from "./use-section-rows";

function rowOf(field: RowsField, item: LedgerItem): RowValue {
  const row = newRow(field);
  const known = field.columns.filter((column) => item.values[column.key] !== undefined);
  return { ...row, ...Object.fromEntries(known.map((column) => [column.key, item.values[column.key]!])) };
}

/** “从台账选取”: what the institution typed before, ticked and taken. What the table has already is not offered again. */
export function LedgerPicker({ field, kind, items, state }: { field: RowsField; kind: LedgerKind; items: readonly LedgerItem[]; state: SectionRowsState }) {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const present = useMemo(() => (isOpen ? new Set(state.rows().map((row) => naturalKeyOf(kind, row))) : new Set()), [isOpen, state, kind]);
  const own = items.filter((item) => item.kind === kind);
  const offered = own.filter((item) => !present.has(naturalKeyOf(kind, item.values)));
  const found = offered.filter((item) => item.title.toLowerCase().includes(words.trim().toLowerCase()));

  function toggle(id: string) {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }
  function close() {
    setOpen(false);
    setPicked(new Set());
    setWords("");
  }
  function take() {
    state.take(offered.filter((item) => picked.has(item.id)).map((item) => rowOf(field, item)));
    close();
  }

  return (
    <>
      <Button onClick={() => setOpen(true)} disabled={own.length === 0 || state.full} aria-haspopup="dialog">
        从台账选取{own.length > 0 ? `（${own.length}）` : ""}
      </Button>
      {own.length === 0 && <span className="meta">台账还是空的；这里填写完整的{ledgerLabels[kind]}会自动记入台账，下次可以选取。</span>}
      <ModalDialog
        isOpen={isOpen}
        onClose={close}
        title={`从台账选取${ledgerLabels[kind]}`}
        actions={
          <>
            <Button variant="primary" disabled={picked.size === 0} onClick={take}>
              取入 {picked.size} 项
            </Button>
            <Button onClick={close}>返回</Button>
          </>
        }
      >
        {own.length > 8 && <input className="control" aria-label="按名称查找" placeholder="按名称查找" value={words} onChange={(event) => setWords(event.target.value)} />}
        {offered.length === 0 && <p>台账中的各项都已在表中。</p>}
        <div className="choices ledger-choices">
          {found.map((item) => (
            <label key={item.id} className="choice">
              <input type="checkbox" checked={picked.has(item.id)} onChange={() => toggle(item.id)} />
              <span>{item.title}</span>
            </label>
          ))}
        </div>
      </ModalDialog>
    </>
  );
}

/** For fixed rows: everything the ledger knows goes into the rows that are still empty. */
export function FillFromLedger({ field, items, state }: { field: RowsField; items: readonly LedgerItem[]; state: SectionRowsState }) {
  const own = items.filter((item) => item.kind === field.ledger);
  function fill() {
    let count = 0;
    const rows = state.rows().map((row) => {
      const item = own.find((one) => one.values[field.fixed!.key] === row.id);
      if (!item || field.columns.some((column) => !isEmpty(row[column.key]))) return row;
      count += 1;
      return { ...rowOf(field, item), id: row.id, [field.fixed!.key]: row.id };
    });
    state.fill(rows, count);
  }
  return (
    <Button onClick={fill} disabled={own.length === 0}>
      从台账带入
    </Button>
  );
}
