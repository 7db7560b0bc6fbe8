"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { RowsCell } from "@/components/form/rows-cell";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icons";
import type { RowsField, RowValue, ScalarField } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import { pasteColumn } from "./rows-paste";
import type { SectionRowsState } from "./use-section-rows";

/** Short answers leave their room to long ones. */
function widthOf(column: ScalarField): string | undefined {
  if (column.kind === "year") return "7rem";
  if (column.kind === "number" || column.kind === "money") return "8rem";
  if (column.kind === "date") return "9.5rem";
  return column.kind === "text" && column.maxLength <= 20 ? "6.5rem" : undefined;
}

/** Few short columns: a table, cards on phones. */
export function RowsTable({ field, state }: { field: RowsField; state: SectionRowsState }) {
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col" className={field.fixed ? undefined : "rows-number"}>
            {field.fixed ? field.fixed.label : <span className="sr-only">行号</span>}
          </th>
          {field.columns.map((column) => (
            <th key={column.key} scope="col" style={field.fixed ? undefined : { width: widthOf(column) }}>
              {column.label}
              {column.required && <span className="field-mark">必填</span>}
            </th>
          ))}
          {!field.fixed && (
            <th scope="col" className="rows-actions">
              <span className="sr-only">操作</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {state.keys.map((key, row) => (
          <Row key={key} field={field} state={state} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ field, state, row }: { field: RowsField; state: SectionRowsState; row: number }) {
  const { control } = useFormContext();
  const values = useWatch({ control, name: `${field.key}.${row}` }) as RowValue | undefined;
  return (
    <tr>
      {field.fixed ? <th scope="row">{field.fixed.rows[row]?.label}</th> : <td className="rows-number">{row + 1}</td>}
      {field.columns.map((column, index) => (
        <td
          key={column.key}
          onPaste={(event) => {
            if (state.paste(event.clipboardData.getData("text/plain"), { row, column: index })) event.preventDefault();
          }}
        >
          {isAsked(column.showWhen, values) && <RowsCell name={field.key} row={row} column={{ ...pasteColumn(column), ...(column.required ? { required: true } : {}) }} />}
        </td>
      ))}
      {!field.fixed && (
        <td className="rows-actions">
          <RowButtons state={state} row={row} />
        </td>
      )}
    </tr>
  );
}

/** In a table a cell goes only when the answer before it says so; while that is open it can be filled in already. */
function isAsked(showWhen: RowsField["showWhen"], values: RowValue | undefined): boolean {
  return !showWhen || !values || !values[showWhen.field] || isShown(showWhen, values);
}

/** Up, down, remove. They stay focusable when they have nothing to do, so that pressing repeatedly keeps the place. */
export function RowButtons({ state, row }: { state: SectionRowsState; row: number }) {
  const last = state.keys.length - 1;
  return (
    <>
      <Button variant="quiet" small className="btn-icon" aria-label={`上移第 ${row + 1} 行`} aria-disabled={row === 0 || undefined} onClick={() => row > 0 && state.move(row, row - 1)}>
        <Icon name="arrow-up" />
      </Button>
      <Button variant="quiet" small className="btn-icon" aria-label={`下移第 ${row + 1} 行`} aria-disabled={row === last || undefined} onClick={() => row < last && state.move(row, row + 1)}>
        <Icon name="arrow-down" />
      </Button>
      <Button variant="danger-quiet" small className="btn-icon" aria-label={`删除第 ${row + 1} 行`} onClick={() => state.remove(row)}>
        <Icon name="trash" />
      </Button>
    </>
  );
}
