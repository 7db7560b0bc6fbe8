"use client";

import { FormSubmit } from "@/components/form/form-submit";
import { ActionForm } from "@/components/workflow/action-form";
import type { ExpertDetail } from "@/lib/experts/queries";
import { editExpertSchema } from "@/lib/experts/schema";
import { edit } from "../actions";
import { ExpertFields } from "./expert-fields";

export function EditExpert({ expert }: { expert: ExpertDetail }) {
  const { id, version, name, employerName, employerCreditCode, title, fieldCodes, languages, maximumLoad } = expert;
  return (
    <ActionForm
      key={version}
      schema={editExpertSchema}
      action={edit}
      defaultValues={{ expertId: id, version, name, employerName, employerCreditCode: employerCreditCode ?? "", title: title ?? "", fieldCodes: [...fieldCodes], languages: [...languages] as never, maximumLoad: String(maximumLoad) }}
    >
      <ExpertFields />
      <div className="button-row">
        <FormSubmit>保存专家信息</FormSubmit>
      </div>
    </ActionForm>
  );
}
