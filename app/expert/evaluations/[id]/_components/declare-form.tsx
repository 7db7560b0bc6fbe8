"use client";

import { CheckboxField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import { declareEvaluatorSchema } from "@/lib/evaluations/schema";
import { declare } from "../actions";

export function DeclareForm({ assignmentId }: { assignmentId: string }) {
  return (
    // The boxes start unticked; the schema accepts only ticked ones.
    <ActionForm schema={declareEvaluatorSchema} action={declare} defaultValues={{ assignmentId, noConflict: false as never, confidential: false as never }} idPrefix="declare">
      <CheckboxField name="noConflict" label="我声明：与上述单位和人员不存在应当回避的关系" required />
      <CheckboxField name="confidential" label="我承诺：对自评材料和评价情况保密，不复制、不外传，不向任何单位和个人透露" required />
      <div className="button-row">
        <FormSubmit>作出声明并打开材料</FormSubmit>
      </div>
    </ActionForm>
  );
}
