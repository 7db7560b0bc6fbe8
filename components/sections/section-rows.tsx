"use client";

import type { ReactNode } from "react";
import { useState } from "react";
import { Field } from "@/components/form/field";
import { useFieldWiring } from "@/components/form/use-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icons";
import { ClauseLink } from "@/components/law/clause-link";
import type { RowsField } from "@/lib/forms/field";
import type { LedgerItem } from "@/lib/applications/ledger/list-ledger";
import { FillFromLedger, LedgerPicker } from "./ledger-picker";
import { RowsEntries } from "./rows-entries";
import { RowsTable } from "./rows-table";
import { useSectionRows, type RowsMessage, type SectionRowsState } from "./use-section-rows";

/** Few short columns stand in a table; everything wider is a list of entries that open. */
function fitsTable(field: RowsField): boolean {
  const width = field.columns.length + (field.fixed ? 1 : 0);
  return width <= 6 && field.columns.every((column) => ["text", "money", "number", "year", "date", "select"].includes(column.kind) && (column.kind !== "text" || column.maxLength <= 200)) && !field.ledger;
}

/** A table of the declaration: rows added, moved, removed and brought back, pasted from Excel, taken from the ledger. */
export function SectionRows({ field, ledger, aside }: { field: RowsField; ledger: readonly LedgerItem[]; aside?: ReactNode }) {
  const wiring = useFieldWiring({ name: field.key, label: field.label });
  const state = useSectionRows(field);
  const [opened, setOpened] = useState<string>();
  const Layout = fitsTable(field) ? RowsTable : RowsEntries;
  const { message } = state;

  function add() {
    state.add();
    setOpened("last");
  }

  return (
    <Field
      wiring={wiring}
      label={field.label}
      group
      wide
      {...(field.required ? { required: true } : {})}
      {...(field.hint ? { hint: field.hint } : {})}
      {...(field.clause ? { clause: <ClauseLink clause={field.clause} /> } : {})}
    >
      {state.keys.length > 0 ? <Layout field={field} state={state} openLast={opened === "last"} /> : <p className="rows-message">还没有填写。{field.ledger ? "可以从台账选取、逐项添加，或从 Excel 粘贴。" : "可以逐项添加，或从 Excel 粘贴。"}</p>}
      <div role="status" className="rows-message" data-tone={message?.tone}>
        {message && <Message message={message} state={state} />}
      </div>
      <div className="rows-foot">
        {!field.fixed && (
          <Button id={wiring.id} onClick={add} disabled={state.full}>
            <Icon name="plus" />
            {field.addLabel}
          </Button>
        )}
        {field.ledger && !field.fixed && <LedgerPicker field={field} kind={field.ledger} items={ledger} state={state} />}
        {field.ledger && field.fixed && <FillFromLedger field={field} items={ledger} state={state} />}
        {state.full && !field.fixed && <span className="meta">已到上限 {field.maxRows} 行</span>}
        {aside}
      </div>
      <PasteBox field={field} state={state} />
    </Field>
  );
}

function Message({ message, state }: { message: RowsMessage; state: SectionRowsState }) {
  const { sentences, undo } = message;
  return (
    <>
      {sentences.length === 1 ? sentences[0] : <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      {undo && (
        <button type="button" className="link-button" onClick={() => state.undo(undo)}>
          撤销
        </button>
      )}
    </>
  );
}

/** A place to paste into that can be found and used on a phone too; in tables pasting into a cell works as well. */
function PasteBox({ field, state }: { field: RowsField; state: SectionRowsState }) {
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const columns = [...(field.fixed ? [field.fixed.label] : []), ...field.columns.map((column) => column.label)];

  function take(source: string): boolean {
    const taken = state.paste(source, { row: field.fixed ? 0 : state.keys.length, column: 0 });
    setRefused(!taken);
    if (taken) setText("");
    return taken;
  }

  return (
    <Disclosure summary="从 Excel 粘贴">
      <p className="field-hint">
        复制一片区域后粘贴到下框。带表头时按表头对应；不带表头时按此顺序：{columns.join("、")}。
      </p>
      <textarea
        className="control"
        rows={3}
        aria-label={`粘贴${field.label}`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          if (take(event.clipboardData.getData("text/plain"))) event.preventDefault();
        }}
      />
      {refused && <p className="field-hint">这不是表格的一片区域（至少两列或两行），请从 Excel 或 WPS 里选中单元格后复制。</p>}
      <Button small onClick={() => take(text)} disabled={text.trim() === ""}>
        填入表格
      </Button>
    </Disclosure>
  );
}
