import { parseDayText } from "@/components/form/day-text";
import type { QueryFieldProps } from "../_components/query-field";

/** One of the periods that can be asked, as a form and as the question of lib/law that it becomes. */
export interface DeadlineQuestion {
  label: string;
  lead: string;
  submit: string;
  fields: readonly Pick<QueryFieldProps, "name" | "label" | "hint" | "required" | "inputMode">[];
  /** A choice besides the fields. */
  checkbox?: { name: string; label: string };
}

const dayHint = "如 2026-08-25 或 2026年8月25日";

export const deadlineQuestions = {
  "change-deadline": {
    label: "重大事项变更",
    lead: "名称、负责人、合作对象或其它重大事项变更的，“应于变更事项发生一个月内提交变更申请”。",
    submit: "计算变更申请期限",
    fields: [
      { name: "occurredOn", label: "变更事项发生之日", hint: dayHint, required: true },
      { name: "filedOn", label: "提交变更申请之日", hint: "填写后说明是否逾期" },
    ],
  },
  "annual-report": {
    label: "年度报告",
    lead: "“认定满一年的国合基地应于每年1月31日前提交上一年度报告”。",
    submit: "计算年度报告期限",
    fields: [
      { name: "recognizedOn", label: "认定日期", hint: `认定文件的成文日期，${dayHint}`, required: true },
      { name: "year", label: "哪一年的1月31日", hint: "如 2028，即提交2027年度报告", required: true, inputMode: "numeric" },
    ],
  },
  reapplication: {
    label: "再次申报",
    lead: "取消国合基地资格的，“三年内不得再次申报”。",
    submit: "计算禁止申报期",
    fields: [
      { name: "revokedOn", label: "取消资格决定日期", hint: `决定文件的成文日期，${dayHint}`, required: true },
      { name: "on", label: "打算申报之日", hint: "填写后说明能否申报" },
    ],
  },
  "working-days": {
    label: "工作日期限",
    lead: "公示、补正、陈述申辩等以工作日计算的期限；调休上班日是工作日。",
    submit: "计算届满日",
    fields: [
      { name: "from", label: "起算之日", hint: dayHint, required: true },
      { name: "days", label: "工作日数", hint: "如 5", required: true, inputMode: "numeric" },
    ],
    checkbox: { name: "countFirstDay", label: "首日是工作日的，计入期限" },
  },
} as const satisfies Readonly<Record<string, DeadlineQuestion>>;

export type DeadlineQuestionName = keyof typeof deadlineQuestions;

const numbers: readonly string[] = ["year", "days"];

/**
 * What was typed as the law takes it: days as YYYY-MM-DD however they were written, numbers as numbers, empty fields
 * absent. What cannot be understood stays as it is, for the law to refuse.
 */
export function lawInput(name: DeadlineQuestionName, typed: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const question: DeadlineQuestion = deadlineQuestions[name];
  const entries = question.fields.flatMap((field): [string, unknown][] => {
    const text = typed[field.name]?.normalize("NFKC").trim();
    if (!text) return [];
    if (numbers.includes(field.name)) return [[field.name, /^\d+$/.test(text) ? Number(text) : text]];
    return [[field.name, parseDayText(text) ?? text]];
  });
  if (question.checkbox && typed[question.checkbox.name] === "yes") entries.push([question.checkbox.name, true]);
  return Object.fromEntries(entries);
}
