"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { TextAreaField } from "@/components/form/text-area-field";
import { ClauseLink } from "@/components/law/clause-link";
import { SectionHeading } from "@/components/ui/section-heading";
import { ActionForm } from "@/components/workflow/action-form";
import { plaqueDownSchema, plaqueStateLabels, plaqueStates } from "@/lib/bases/schema";
import { reportPlaque } from "../../actions";

/** A base that has ended hangs no plaque: the host says that it is down (第二十五条). */
export function PlaqueForm({ baseId }: { baseId: string }) {
  return (
    <section className="stack-tight" id="plaque">
      <SectionHeading aside={<ClauseLink clause="art25" />}>摘除标牌</SectionHeading>
      <ActionForm schema={plaqueDownSchema} action={reportPlaque} defaultValues={{ baseId, plaque: "" as never, note: "" }} idPrefix="plaque">
        <RadioGroupField name="plaque" label="标牌情况" required inline options={plaqueStates.map((value) => ({ value, label: plaqueStateLabels[value] }))} />
        <TextAreaField name="note" label="说明" hint="摘除的时间和处置；没有制作的，写明没有制作。" required rows={2} limit={500} />
        <div className="button-row">
          <FormSubmit>登记标牌情况</FormSubmit>
        </div>
      </ActionForm>
    </section>
  );
}
