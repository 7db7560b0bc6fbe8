"use client";

import { useWatch } from "react-hook-form";
import { FormSubmit } from "@/components/form/form-submit";
import { SelectField } from "@/components/form/select-field";
import { ActionForm } from "@/components/workflow/action-form";
import { changeKindNames } from "@/lib/changes/content";
import { startChangeSchema } from "@/lib/changes/schema";
import { changeKinds, type ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import { start } from "./actions";
import { OccurrenceFields } from "./occurrence-fields";

export function StartChangeForm({ baseId, today }: { baseId: string; today: string }) {
  return (
    <ActionForm schema={startChangeSchema} action={start} defaultValues={{ baseId, kind: "" as never, nature: "" as never, occurredOn: "" }} then={({ caseId }) => `/host/cases/${caseId}/sections/change`} idPrefix="change">
      <SelectField name="kind" label="变更事项" required hint="一件申请只办一个事项；有几个事项的，分别申请。" options={changeKindNames.map((value) => ({ value, label: changeKinds[value].label }))} />
      <Occurrence today={today} />
      <div className="button-row">
        <FormSubmit>开始填写变更申请</FormSubmit>
      </div>
    </ActionForm>
  );
}

function Occurrence({ today }: { today: string }) {
  const kind = useWatch({ name: "kind" }) as ChangeKind | "";
  if (kind === "") return null;
  return <OccurrenceFields key={kind} today={today} occurs={changeKinds[kind].occurs} intendedOnly={changeKinds[kind].intendedOnly} />;
}
