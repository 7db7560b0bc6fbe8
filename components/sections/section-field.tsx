"use client";

import { useMemo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { CheckboxField, CheckboxGroupField, RadioGroupField } from "@/components/form/choice-fields";
import { ComboBoxField, type ComboOption } from "@/components/form/combo-box-field";
import { DateField } from "@/components/form/date-field";
import { MoneyField, NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { ClauseLink } from "@/components/law/clause-link";
import type { RowValue, ScalarField } from "@/lib/forms/field";
import { overseasRegions } from "@/lib/regulation/regions";

const englishNames = new Intl.DisplayNames("en", { type: "region" });
const regionOptions: readonly ComboOption[] = overseasRegions.map(({ code, nameZh }) => ({ value: code, label: nameZh, keywords: `${code} ${englishNames.of(code) ?? ""}` }));

/** All of a few choices in sight; more are a list. */
const maximumRadios = 5;

/** One field of the declaration by its definition. @param inRow compact: a cell of an entry, without radio buttons */
export function SectionField({ field, name, inRow }: { field: ScalarField; name: string; inRow?: boolean }) {
  const common = {
    name,
    label: field.label,
    ...(field.required ? { required: true } : {}),
    ...(field.clause && !inRow ? { clause: <ClauseLink clause={field.clause} /> } : {}),
    ...(field.hint || field.example ? { hint: `${field.hint ?? ""}${field.example ? `例如：${field.example}` : ""}` } : {}),
  };
  switch (field.kind) {
    case "text":
      return field.maxLength > 200 ? <TextAreaField {...common} limit={field.maxLength} rows={2} /> : <TextField {...common} />;
    case "textArea":
      return <TextAreaField {...common} limit={field.maxLength} rows={inRow ? 3 : 6} />;
    case "money":
      return <MoneyField {...common} />;
    case "number":
      return <NumberField {...common} {...(field.unit ? { unit: field.unit } : {})} />;
    case "year":
      return <TextField {...common} inputMode="numeric" width="short" />;
    case "date":
      return <DateField {...common} />;
    case "select":
      return !inRow && field.options.length <= maximumRadios ? <RadioGroupField {...common} options={field.options} /> : <SelectField {...common} options={field.options} />;
    case "multiSelect":
      return <CheckboxGroupField {...common} options={field.options} />;
    case "checkbox":
      return <CheckboxField {...common} />;
    case "region":
      return <ComboBoxField {...common} options={regionOptions} keepUnknown />;
    case "sibling":
      return <SiblingField field={field} common={common} />;
  }
}

/** One of the values another table of the section has; one that is no longer there stays visible until it is changed. */
function SiblingField({ field, common }: { field: ScalarField & { kind: "sibling" }; common: { name: string; label: string } }) {
  const options = useSiblingOptions(field, common.name);
  return <SelectField {...common} options={options} {...(options.length === 0 ? { placeholder: "请先填写上面的表格" } : {})} />;
}

/** The choices of a sibling column, its present value included. */
export function useSiblingOptions(field: ScalarField & { kind: "sibling" }, name: string): readonly { value: string; label: string }[] {
  const { control } = useFormContext();
  const rows = useWatch({ control, name: field.rows }) as RowValue[] | undefined;
  const current: unknown = useWatch({ control, name });
  return useMemo(() => {
    const names = (rows ?? []).map((row) => row[field.column]).filter((value): value is string => typeof value === "string" && value.trim() !== "");
    const options = [...new Set(names)].map((value) => ({ value, label: value }));
    if (typeof current === "string" && current !== "" && !names.includes(current)) options.push({ value: current, label: `${current}（上表中没有）` });
    return options;
  }, [rows, current, field.column]);
}
