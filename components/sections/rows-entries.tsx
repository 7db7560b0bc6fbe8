"use client";

import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { StateBadge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icons";
import type { RowsField, RowValue } from "@/lib/forms/field";
import { isEmpty, isShown, valueProblem } from "@/lib/forms/section-state";
import { rowRemark, rowTitle } from "@/lib/forms/spell-value";
import { openRowEvent } from "./go-to-path";
import { RowButtons } from "./rows-table";
import { SectionField } from "./section-field";
import type { SectionRowsState } from "./use-section-rows";

/** Wide rows: a list of entries, each opened to be filled in, closed to one line that says what is still missing. */
export function RowsEntries({ field, state, openLast }: { field: RowsField; state: SectionRowsState; openLast: boolean }) {
  return (
    <ol className="entries">
      {state.keys.map((key, row) => (
        <Entry key={key} field={field} state={state} row={row} startOpen={(openLast && row === state.keys.length - 1) || state.keys.length === 1} />
      ))}
    </ol>
  );
}

/** How many cells of a row are missing or cannot stay as they are. */
function countMissing(field: RowsField, values: RowValue): number {
  return field.columns.filter((column) => {
    if (!isShown(column.showWhen, values)) return false;
    const value = values[column.key];
    return isEmpty(value) ? column.required === true : valueProblem(column, value!) !== undefined;
  }).length;
}

function Entry({ field, state, row, startOpen }: { field: RowsField; state: SectionRowsState; row: number; startOpen: boolean }) {
  const [open, setOpen] = useState(startOpen);
  const { control } = useFormContext();
  const values = useWatch({ control, name: `${field.key}.${row}` }) as RowValue | undefined;
  const rowId = values?.id;

  useEffect(() => {
    const follow = (event: Event) => event instanceof CustomEvent && event.detail === rowId && setOpen(true);
    window.addEventListener(openRowEvent, follow);
    return () => window.removeEventListener(openRowEvent, follow);
  }, [rowId]);

  if (!values) return null;
  const missing = countMissing(field, values);
  const title = rowTitle(field, values);
  const untouched = field.columns.every((column) => isEmpty(values[column.key]));

  return (
    <li>
      <div className="entry-head">
        <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)} className="entry-toggle">
          <Icon name={open ? "chevron-down" : "chevron-right"} />
          {field.fixed ? title : `${row + 1}　${title || "未命名"}`}
        </Button>
        {!open && !untouched && <span className="meta">{rowRemark(field, values)}</span>}
        {untouched ? <StateBadge tone="neutral">未填写</StateBadge> : missing > 0 && <StateBadge tone="info">还缺 {missing} 项</StateBadge>}
        {!field.fixed && (
          <span className="entry-actions">
            <RowButtons state={state} row={row} />
          </span>
        )}
      </div>
      {open && (
        <div className="entry-fields">
          {field.columns
            .filter((column) => isShown(column.showWhen, values))
            .map((column) => (
              <div key={column.key} className={column.kind === "textArea" || (column.kind === "text" && column.maxLength > 200) ? "entry-wide" : undefined}>
                <SectionField field={column} name={`${field.key}.${row}.${column.key}`} inRow />
              </div>
            ))}
        </div>
      )}
    </li>
  );
}
