"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DiffText } from "@/components/ui/diff-view";
import { ModalDialog } from "@/components/ui/modal-dialog";
import type { ConflictChoice, ConflictField } from "./conflicts";

/** Two people changed the same section: both versions side by side, and for each field one is chosen. */
export function ConflictDialog({ isOpen, fields, theirName = "另一位填报人", onResolve, onLater }: {
  isOpen: boolean;
  fields: readonly ConflictField[];
  theirName?: string;
  onResolve: (choices: Record<string, ConflictChoice>) => void;
  /** Look at the form again; nothing is saved until the choice is made. */
  onLater: () => void;
}) {
  const [choices, setChoices] = useState<Record<string, ConflictChoice>>({});
  const open = fields.filter((field) => choices[field.name] === undefined);
  const all = (choice: ConflictChoice) => setChoices(Object.fromEntries(fields.map((field) => [field.name, choice])));

  return (
    <ModalDialog
      isOpen={isOpen}
      onClose={onLater}
      wide
      title="这一部分有两个版本"
      actions={
        <>
          <Button variant="primary" disabled={open.length > 0} onClick={() => onResolve(choices)}>
            按所选内容保存
          </Button>
          <Button onClick={onLater}>先不保存，返回表单</Button>
          {open.length > 0 && <span className="meta">还有 {open.length} 项没有选择</span>}
        </>
      }
    >
      <p>
        {theirName}在你填写期间保存了同一部分。请逐项选择保留哪一份；没有选中的那一份不会保存。
      </p>
      <div className="button-row mt-3">
        <Button small onClick={() => all("mine")}>
          全部用我的
        </Button>
        <Button small onClick={() => all("theirs")}>
          全部用对方的
        </Button>
      </div>
      {fields.map((field) => (
        <fieldset key={field.name} className="conflict-field">
          <legend>{field.label}</legend>
          <div className="conflict-sides">
            <Side field={field} choice="theirs" who={theirName} picked={choices[field.name]} onPick={(choice) => setChoices({ ...choices, [field.name]: choice })} />
            <Side field={field} choice="mine" who="我" picked={choices[field.name]} onPick={(choice) => setChoices({ ...choices, [field.name]: choice })} />
          </div>
        </fieldset>
      ))}
    </ModalDialog>
  );
}

function Side({ field, choice, who, picked, onPick }: { field: ConflictField; choice: ConflictChoice; who: string; picked?: ConflictChoice; onPick: (choice: ConflictChoice) => void }) {
  const text = choice === "mine" ? field.mine : field.theirs;
  return (
    <label>
      <span className="conflict-who">
        <input type="radio" name={`conflict-${field.name}`} checked={picked === choice} onChange={() => onPick(choice)} />
        用{who}的
      </span>
      <span className="diff-text block">{text ? <DiffText before={field.theirs} after={field.mine} side={choice === "mine" ? "after" : "before"} equal /> : <span className="facts-empty">（空）</span>}</span>
    </label>
  );
}
