"use client";

import { useWatch } from "react-hook-form";
import { RadioGroupField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { changeNatureLabels, changeNatures } from "@/lib/changes/schema";

/** Whether it has happened, and when; which day counts is said for each matter (第十六条). */
export function OccurrenceFields({ today, occurs, intendedOnly }: { today: string; occurs: string; intendedOnly: boolean }) {
  const nature = useWatch({ name: "nature" }) as string;
  const natures = intendedOnly ? changeNatures.filter((value) => value === "intended") : changeNatures;
  return (
    <>
      <RadioGroupField name="nature" label="性质" required options={natures.map((value) => ({ value, label: changeNatureLabels[value] }))} hint={intendedOnly ? occurs : "已发生的，自发生之日起一个月内提交；拟变更的，批准以前不得实施。"} />
      {nature === "occurred" && <DateField name="occurredOn" label="发生日期" required max={today} hint={`${occurs}。一个月的期限自次日起算。`} />}
    </>
  );
}
