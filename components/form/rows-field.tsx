"use client";

import { useState, type ClipboardEvent, type ReactNode } from "react";
import { useFieldArray, useFormContext, useFormState, type FieldValues } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icons";
import { Field, FieldError } from "./field";
import { errorMessage, fieldId } from "./field-paths";
import { useFormRegistry } from "./form-context";
import { describePaste, isRange, parseClipboardTable, placePaste } from "./paste-table";
import { RowsCell, type RowsColumn } from "./rows-cell";
import { useFieldWiring, type FieldProps } from "./use-field";

export type RowsFieldProps<T extends FieldValues> = FieldProps<T> & {
  columns: readonly RowsColumn[];
  /** What a row is: “合作机构”; the button then says “添加合作机构”. */
  rowLabel: string;
  maximumRows?: number;
  emptyText?: ReactNode;
};

type Message = { tone: "plain" | "warning"; sentences: string[]; undo?: Record<string, unknown>[] };

/** A table to fill in: rows are added, moved, removed (and brought back), or pasted from Excel. Cards on phones. */
export function RowsField<T extends FieldValues = FieldValues>(props: RowsFieldProps<T>) {
  const { columns, rowLabel, maximumRows = 200, readOnly } = props;
  const name: string = props.name;
  const { control, getValues } = useFormContext();
  const { fields, append, remove, move, replace } = useFieldArray({ control, name });
  const wiring = useFieldWiring(props);
  const { idPrefix } = useFormRegistry();
  const [message, setMessage] = useState<Message>();

  const emptyRow = () => Object.fromEntries(columns.map((column) => [column.key, ""]));
  const currentRows = () => (getValues(name) ?? []) as Record<string, unknown>[];
  const full = fields.length >= maximumRows;

  /** After the rows were drawn anew: the focus must not fall back to the top of the page. */
  function focusLater(target: string) {
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(target)?.focus()));
  }
  const cellId = (row: number, key = columns[0]?.key ?? "") => fieldId(idPrefix, `${name}.${row}.${key}`);

  function add() {
    append(emptyRow(), { shouldFocus: false });
    setMessage(undefined);
    focusLater(cellId(fields.length));
  }
  function removeRow(row: number) {
    const before = structuredClone(currentRows());
    remove(row);
    setMessage({ tone: "plain", sentences: [`已删除第 ${row + 1} 行。`], undo: before });
    focusLater(fields.length > 1 ? cellId(Math.min(row, fields.length - 2)) : wiring.id);
  }
  function moveRow(from: number, to: number) {
    move(from, to);
    setMessage({ tone: "plain", sentences: [`第 ${from + 1} 行已移到第 ${to + 1} 行。`] });
    focusLater(`${cellId(to)}-${to < from ? "up" : "down"}`);
  }
  function undo(rows: Record<string, unknown>[]) {
    replace(rows);
    setMessage({ tone: "plain", sentences: ["已恢复。"] });
    focusLater(wiring.id);
  }
  function paste(event: ClipboardEvent<HTMLElement>, startRow: number, startColumn: number) {
    const text = event.clipboardData.getData("text/plain");
    if (readOnly || !isRange(text)) return;
    event.preventDefault();
    const before = structuredClone(currentRows());
    const result = placePaste({ grid: parseClipboardTable(text), rows: before, columns, startRow, startColumn, emptyRow, maximumRows });
    replace(result.rows);
    setMessage({ tone: result.problems.length + result.droppedColumns + result.droppedRows > 0 ? "warning" : "plain", sentences: describePaste(result), undo: before });
    focusLater(cellId(startRow, columns[startColumn]?.key));
  }

  return (
    <Field {...props} wiring={wiring} group wide>
        {fields.length > 0 ? (
          <table className="rows-table">
            <thead>
              <tr>
                <th scope="col" className="rows-number">
                  <span className="sr-only">行号</span>
                </th>
                {columns.map((column) => (
                  <th key={column.key} scope="col" style={column.width ? { width: column.width } : undefined}>
                    {column.label}
                    {column.required && <span className="field-mark">必填</span>}
                  </th>
                ))}
                {!readOnly && (
                  <th scope="col" className="rows-actions">
                    <span className="sr-only">操作</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {fields.map((field, row) => (
                <tr key={field.id}>
                  <td className="rows-number">{row + 1}</td>
                  {columns.map((column, index) => (
                    <td key={column.key} onPaste={(event) => paste(event, row, index)}>
                      <RowsCell name={name} row={row} column={column} readOnly={readOnly} />
                      {index === 0 && <RowError name={`${name}.${row}`} id={`${cellId(row)}-row-error`} />}
                    </td>
                  ))}
                  {!readOnly && (
                    <td className="rows-actions">
                      <RowButton id={`${cellId(row)}-up`} icon="arrow-up" label={`上移第 ${row + 1} 行`} off={row === 0} onPress={() => moveRow(row, row - 1)} />
                      <RowButton id={`${cellId(row)}-down`} icon="arrow-down" label={`下移第 ${row + 1} 行`} off={row === fields.length - 1} onPress={() => moveRow(row, row + 1)} />
                      <RowButton id={`${cellId(row)}-remove`} icon="trash" label={`删除第 ${row + 1} 行`} danger onPress={() => removeRow(row)} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <p className="rows-message">{props.emptyText ?? `还没有${rowLabel}。`}</p>
        )}
      <div role="status" className="rows-message" data-tone={message?.tone}>
        {message && <PasteMessage message={message} onUndo={undo} />}
      </div>
      {!readOnly && (
        <div className="rows-foot">
          <Button id={wiring.id} onClick={add} disabled={full} onPaste={(event) => paste(event, fields.length, 0)} aria-describedby={wiring.describedBy}>
            <Icon name="plus" />
            添加{rowLabel}
          </Button>
          <span className="meta">{full ? `已到上限 ${maximumRows} 行` : "可从 Excel 复制一片区域，在单元格里或在此按钮上粘贴（Ctrl+V）"}</span>
        </div>
      )}
    </Field>
  );
}

function PasteMessage({ message, onUndo }: { message: Message; onUndo: (rows: Record<string, unknown>[]) => void }) {
  const { sentences, undo } = message;
  return (
    <>
      {sentences.length === 1 ? sentences[0] : <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      {undo && (
        <button type="button" className="link-button" onClick={() => onUndo(undo)}>
          撤销
        </button>
      )}
    </>
  );
}

/** A message about a whole row (“起始日期晚于终止日期”). */
function RowError({ name, id }: { name: string; id: string }) {
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name });
  return <FieldError id={id} message={errorMessage(errors, name)} />;
}

/** Stays focusable when it has nothing to do, so that pressing “up” repeatedly does not lose the place. */
function RowButton({ id, icon, label, off, danger, onPress }: { id: string; icon: "arrow-up" | "arrow-down" | "trash"; label: string; off?: boolean; danger?: boolean; onPress: () => void }) {
  return (
    <Button id={id} variant={danger ? "danger-quiet" : "quiet"} small className="btn-icon" aria-label={label} aria-disabled={off || undefined} onClick={off ? undefined : onPress}>
      <Icon name={icon} />
    </Button>
  );
}
