"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { FormSubmit } from "@/components/form/form-submit";
import { RowsField } from "@/components/form/rows-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ActionForm } from "@/components/workflow/action-form";
import { proposeArrangementSchema } from "@/lib/law-settings/schema";
import { readArrangementNotice } from "@/lib/regulation/year-arrangement";
import { proposeArrangementAction } from "../../actions";

/** Fills the two tables from the notice's own words; the officer compares them with the notice. */
function ReadNotice() {
  const { getValues, setValue } = useFormContext();
  const [text, setText] = useState("");
  const [message, setMessage] = useState("");

  function read() {
    const year = Number(getValues("year"));
    if (!/^20\d\d$/.test(String(year))) return setMessage("请先填写年份。");
    const { holidays, makeUpWorkdays } = readArrangementNotice(text, year);
    if (holidays.length === 0) return setMessage("没有认出放假安排。请粘贴通知中“一、元旦：…”各条原文，或直接填写下表。");
    setValue("holidays", holidays, { shouldDirty: true });
    setValue("makeUpWorkdays", makeUpWorkdays.map((day) => ({ day })), { shouldDirty: true });
    setMessage(`已填入 ${holidays.length} 个假期、${makeUpWorkdays.length} 个上班日，请与通知原文逐项核对。`);
  }

  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor="arrangement-notice">通知原文</label>
        <span className="field-mark">选填</span>
      </div>
      <div className="field-hint">粘贴通知中各节日的条文，由系统识别后填入下表，可再修改。</div>
      <textarea id="arrangement-notice" className="control" rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      <div className="button-row">
        <Button small onClick={read} disabled={text.trim() === ""}>
          识别并填入
        </Button>
        <span role="status" className="meta">
          {message}
        </span>
      </div>
    </div>
  );
}

export function ArrangementForm({ year }: { year: number | undefined }) {
  return (
    <ActionForm
      schema={proposeArrangementSchema}
      action={proposeArrangementAction}
      defaultValues={{ year: year === undefined ? "" : String(year), holidays: [], makeUpWorkdays: [], source: year === undefined ? "" : `《国务院办公厅关于${year}年部分节假日安排的通知》`, reason: "" }}
      then={({ settingId }) => `/province/settings/changes/${settingId}`}
      idPrefix="arrangement"
    >
      <TextField name="year" label="年份" required width="short" inputMode="numeric" />
      <TextField name="source" label="依据" required hint="通知的标题、文号、日期和网址。" />
      <ReadNotice />
      <RowsField
        name="holidays"
        label="放假"
        required
        rowLabel="假期"
        columns={[
          { key: "name", label: "节日", type: "text", required: true },
          { key: "first", label: "首日", type: "date", required: true },
          { key: "last", label: "末日", type: "date", required: true },
        ]}
        hint="含与之相连的双休日。"
      />
      <RowsField name="makeUpWorkdays" label="调休上班的周末" rowLabel="上班日" columns={[{ key: "day", label: "日期", type: "date", required: true }]} />
      <TextAreaField name="reason" label="说明" limit={2000} rows={3} />
      <div className="button-row">
        <FormSubmit>提交负责人确认</FormSubmit>
      </div>
    </ActionForm>
  );
}
