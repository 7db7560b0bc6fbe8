"use client";

import type { z } from "zod";
import { SelectField } from "@/components/form/select-field";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import type { Choice } from "@/lib/applications/queries/case-choices";
import { assignHandlerSchema } from "@/lib/applications/recommendation/schema";
import { assignHandlerAction } from "../../actions";

type Input = z.input<typeof assignHandlerSchema>;

/** 分办: who of the office writes the opinion. Nobody who wrote the declaration is offered. */
export function AssignForm({ applicationId, handlerId, handlers }: { applicationId: string; handlerId: string | null; handlers: readonly Choice[] }) {
  return (
    <ActionForm schema={assignHandlerSchema} action={assignHandlerAction} defaultValues={{ applicationId, handlerId: handlerId ?? "" }} idPrefix="assign">
      <SelectField<Input> name="handlerId" label="经办人" required options={handlers} />
      <div className="button-row">
        <FormSubmit>分办</FormSubmit>
      </div>
    </ActionForm>
  );
}
