"use client";

import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import type { z } from "zod";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { Button } from "@/components/ui/button";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import type { PortalAction } from "@/components/workflow/use-action";
import { returnForCorrectionSchema } from "@/lib/applications/correction-schema";
import { clauseIds, clauseLabel } from "@/lib/regulation/clause";
import type { CorrectionPlace } from "./correction-places";

type Input = z.input<typeof returnForCorrectionSchema>;

const emptyItem = { sectionKey: "", fieldKey: "", clause: "" as const, request: "" };
const clauses = clauseIds.filter((clause) => /^art([4-9]|1\d|2[0-7])(\.|$)/.test(clause)).map((clause) => ({ value: clause, label: clauseLabel(clause) }));

export interface CorrectionFormProps {
  applicationId: string;
  places: readonly CorrectionPlace[];
  /** “5个工作日，至2026年10月10日（周六）” computed now, shown before sending. */
  dueText: string;
  action: PortalAction<unknown>;
}

/** Itemised requests: where, on which clause, what. One day for all, told before it is sent. */
export function CorrectionForm({ applicationId, places, dueText, action }: CorrectionFormProps) {
  return (
    <ActionForm schema={returnForCorrectionSchema} action={action} defaultValues={{ applicationId, items: [emptyItem] }} idPrefix="correction">
      <Items places={places} />
      <p className="meta">{dueText}</p>
      <div className="button-row">
        <FormSubmit variant="danger-quiet">退回依托单位补正</FormSubmit>
      </div>
    </ActionForm>
  );
}

function Items({ places }: { places: readonly CorrectionPlace[] }) {
  const { control } = useFormContext<Input>();
  const { fields, append, remove } = useFieldArray({ control, name: "items" });
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="stack-tight correction-item">
          <legend>第 {index + 1} 项</legend>
          <Item index={index} places={places} />
          {fields.length > 1 && (
            <div>
              <Button small variant="quiet" onClick={() => remove(index)}>
                删除第 {index + 1} 项
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button small onClick={() => append(emptyItem)}>
          添加一项
        </Button>
      </div>
    </>
  );
}

function Item({ index, places }: { index: number; places: readonly CorrectionPlace[] }) {
  const sectionKey = useWatch<Input>({ name: `items.${index}.sectionKey` }) as string;
  const fields = places.find(({ key }) => key === sectionKey)?.fields ?? [];
  return (
    <>
      <SelectField<Input> name={`items.${index}.sectionKey`} label="部分" required options={places.map(({ key, title }) => ({ value: key, label: title }))} />
      <SelectField<Input> name={`items.${index}.fieldKey`} label="项目" placeholder="整个部分" options={fields.map(({ key, label }) => ({ value: key, label }))} />
      <SelectField<Input> name={`items.${index}.clause`} label="依据条款" placeholder="不注明" options={clauses} />
      <TextAreaField<Input> name={`items.${index}.request`} label="补正要求" required limit={1000} rows={3} />
    </>
  );
}
