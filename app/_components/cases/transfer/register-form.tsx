"use client";

import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { nationalKinds } from "@/lib/transfers/form";
import { registerTransferSchema } from "@/lib/transfers/schema";
import { register } from "./actions";

export function RegisterTransferForm({ baseId, today }: { baseId: string; today: string }) {
  return (
    <ActionForm
      schema={registerTransferSchema}
      action={register}
      defaultValues={{ baseId, nationalName: "", nationalKind: "" as never, documentNumber: "", documentOn: "", channel: "" }}
      then={({ caseId }) => `/province/cases/${caseId}`}
      idPrefix="transfer"
    >
      <TextField name="nationalName" label="部级基地名称" required />
      <SelectField name="nationalKind" label="部级基地类型" required options={nationalKinds} />
      <TextField name="documentNumber" label="认定文件文号" hint="例如：国科发外〔2027〕12号。" required width="medium" />
      <DateField name="documentOn" label="认定文件日期" hint="自该日起转出。" required max={today} />
      <TextField name="channel" label="推荐渠道" required width="medium" />
      <div className="button-row">
        <FormSubmit>登记部级认定</FormSubmit>
      </div>
    </ActionForm>
  );
}
