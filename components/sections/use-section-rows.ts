"use client";

import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { fieldId } from "@/components/form/field-paths";
import { useFormRegistry } from "@/components/form/form-context";
import { describePaste, isRange, parseClipboardTable } from "@/components/form/paste-table";
import type { RowsField, RowValue } from "@/lib/forms/field";
import { pasteIntoRows } from "./rows-paste";
import { newRow, type SectionValues } from "./section-values";

export interface RowsMessage {
  tone: "plain" | "warning";
  sentences: readonly string[];
  undo?: RowValue[];
}

/** What can be done with the rows of a table of the declaration, each with its way back. */
export function useSectionRows(field: RowsField) {
  const { control, getValues, trigger } = useFormContext<SectionValues>();
  const array = useFieldArray({ control, name: field.key as never, keyName: "rowKey" });
  const { idPrefix } = useFormRegistry();
  const [message, setMessage] = useState<RowsMessage>();

  const rows = () => (getValues(field.key) ?? []) as RowValue[];
  const put = (next: RowValue[]) => array.replace(next as never);
  const full = array.fields.length >= field.maxRows;

  /** After the rows are drawn anew: the focus must not fall back to the top of the page. */
  function focusLater(row: number, key = field.columns[0]!.key) {
    const target = fieldId(idPrefix, `${field.key}.${row}.${key}`);
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(target)?.focus()));
  }

  return {
    keys: array.fields.map((one) => (one as unknown as { rowKey: string }).rowKey),
    rows,
    full,
    message,
    add() {
      array.append(newRow(field) as never, { shouldFocus: false });
      setMessage(undefined);
      focusLater(array.fields.length);
    },
    remove(row: number) {
      const before = structuredClone(rows());
      array.remove(row);
      setMessage({ tone: "plain", sentences: [`已删除第 ${row + 1} 行。`], undo: before });
    },
    move(from: number, to: number) {
      array.move(from, to);
      setMessage({ tone: "plain", sentences: [`第 ${from + 1} 行已移到第 ${to + 1} 行。`] });
    },
    undo(before: RowValue[]) {
      put(before);
      setMessage({ tone: "plain", sentences: ["已恢复。"] });
    },
    /** @returns whether the text was a range and was taken */
    paste(text: string, start: { row: number; column: number }): boolean {
      if (!isRange(text)) return false;
      const before = structuredClone(rows());
      const result = pasteIntoRows(field, structuredClone(before), parseClipboardTable(text), start);
      put(result.rows);
      const doubtful = result.problems.length + result.droppedColumns + result.droppedRows > 0;
      setMessage({ tone: doubtful ? "warning" : "plain", sentences: describePaste(result), undo: before });
      void trigger(field.key);
      return true;
    },
    /** Rows from the institution's ledger. */
    take(taken: readonly RowValue[]) {
      const before = structuredClone(rows());
      put([...before, ...taken].slice(0, field.maxRows));
      setMessage({ tone: "plain", sentences: [`已从台账取入 ${taken.length} 项，请核对。`], undo: before });
    },
    /** For a table of fixed rows: the ledger's values put into rows that are still empty. */
    fill(filled: RowValue[], count: number) {
      const before = structuredClone(rows());
      put(filled);
      setMessage({ tone: "plain", sentences: [count > 0 ? `已从台账带入 ${count} 项，请核对。` : "台账中没有可以带入的内容，或各项已经填写。"], ...(count > 0 ? { undo: before } : {}) });
    },
  };
}

export type SectionRowsState = ReturnType<typeof useSectionRows>;
