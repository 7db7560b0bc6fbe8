"use client";

import { RadioGroupField } from "@/components/form/choice-fields";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { ActionForm } from "@/components/workflow/action-form";
import { recordMinistryBaseSchema, recordMinistryGradeSchema } from "@/lib/subsidies/schema";
import { gradeLabels } from "@/lib/regulation/terms";
import { decide, grade, record } from "../actions";

export function RecordForm() {
  return (
    <ActionForm schema={recordMinistryBaseSchema} action={record} defaultValues={{ nameZh: "", kind: "", hostName: "", documentNumber: "" }} idPrefix="record">
      <TextField name="nameZh" label="基地名称" required />
      <TextField name="kind" label="类型" required hint="按科技部认定文件，例如：国际联合研究中心" />
      <TextField name="hostName" label="依托单位" required />
      <TextField name="documentNumber" label="科技部认定文件文号" required />
      <div className="button-row">
        <FormSubmit variant="secondary">登记部级基地</FormSubmit>
      </div>
    </ActionForm>
  );
}

export function GradeForm({ bases }: { bases: readonly { id: string; nameZh: string }[] }) {
  return (
    <ActionForm schema={recordMinistryGradeSchema} action={grade} defaultValues={{ ministryBaseId: "", year: "", documentNumber: "" }} idPrefix="grade">
      <SelectField name="ministryBaseId" label="部级基地" required options={bases.map(({ id, nameZh }) => ({ value: id, label: nameZh }))} />
      <TextField name="year" label="评价年度" required width="short" />
      <RadioGroupField name="grade" label="科技部评价结果" required inline options={Object.entries(gradeLabels).map(([value, label]) => ({ value, label }))} />
      <TextField name="documentNumber" label="评价结果文件文号" required />
      <div className="button-row">
        <FormSubmit variant="secondary">登记评价结果</FormSubmit>
      </div>
    </ActionForm>
  );
}

/** “可纳入我省补助范围”: a decision either way. */
export function DecideButtons({ ministryBaseId, nameZh }: { ministryBaseId: string; nameZh: string }) {
  const reason = { label: "理由和依据", minLength: 5 };
  return (
    <div className="button-row">
      <ActionConfirm action={decide} input={{ ministryBaseId, included: true }} trigger="纳入…" triggerVariant="quiet" title={`将“${nameZh}”纳入我省补助范围？`} consequence="决定和理由保留在记录中；补助依专项资金办法另行办理。" confirmLabel="纳入补助范围" reason={reason} />
      <ActionConfirm action={decide} input={{ ministryBaseId, included: false }} trigger="不纳入…" triggerVariant="quiet" title={`不将“${nameZh}”纳入我省补助范围？`} consequence="决定和理由保留在记录中；登记新的评价结果后可以再次决定。" confirmLabel="不纳入" reason={reason} />
    </div>
  );
}
