"use client";

import { CheckboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FormSubmit } from "@/components/form/form-submit";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ActionForm } from "@/components/workflow/action-form";
import { proposeParameterSchema } from "@/lib/law-settings/schema";
import { spellParameter, type ParameterUnit } from "@/lib/regulation/parameter-groups";
import { parameterDefinitions, type ParameterDefinition, type ParameterKey } from "@/lib/regulation/parameters";
import { proposeParameterAction } from "../../../actions";

type Held = boolean | number | string;

/** A number is typed, a choice chosen, a yes or no ticked; the present value stands in it. */
function ParameterField({ name, present }: { name: ParameterKey; present: Held }) {
  const definition: ParameterDefinition = parameterDefinitions[name];
  const path = `values.${name}`;
  const hint = `现行：${spellParameter(name, present)}`;
  if (definition.choices) {
    return <SelectField name={path} label={definition.label} hint={hint} required options={Object.entries(definition.choices).map(([value, label]) => ({ value, label }))} />;
  }
  if (typeof definition.default === "boolean") return <CheckboxField name={path} label={definition.label} hint={hint} />;
  const bounds = `${definition.minimum ?? 0} 至 ${definition.maximum ?? 999} 的整数`;
  return <NumberField name={path} label={definition.label} hint={`${hint}。${bounds}`} required unit={definition.unit} />;
}

export function ProposeParameterForm({ unit, present, today }: { unit: ParameterUnit; present: Readonly<Record<string, Held>>; today: string }) {
  const values = Object.fromEntries(unit.keys.map((key) => [key, typeof present[key] === "boolean" ? present[key] : String(present[key])]));
  return (
    <ActionForm
      schema={proposeParameterSchema}
      action={proposeParameterAction}
      defaultValues={{ unit: unit.key, values, effectiveOn: "", source: "", reason: "" }}
      then={({ settingId }) => `/province/settings/changes/${settingId}`}
    >
      {unit.keys.map((key) => (
        <ParameterField key={key} name={key} present={present[key]!} />
      ))}
      <DateField name="effectiveOn" label="生效日" required min={today} hint="不早于今天。此前已经办理的事项不受影响。" />
      <TextField name="source" label="依据" required hint="文件或会议的名称、文号和日期。例如：厅长办公会纪要〔2026〕19号，2026年11月20日。" />
      <TextAreaField name="reason" label="理由" required limit={2000} rows={4} />
      <div className="button-row">
        <FormSubmit>提交负责人确认</FormSubmit>
      </div>
    </ActionForm>
  );
}
