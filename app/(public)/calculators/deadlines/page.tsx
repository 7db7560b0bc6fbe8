import type { Metadata } from "next";
import { firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import { isLawError } from "@/lib/law/ask";
import { lawOfToday } from "@/lib/platform/law-in-force";
import { QueryField } from "../_components/query-field";
import { QueryForm } from "../_components/query-form";
import { askDeadline, DeadlineAnswer } from "./deadline-answer";
import { deadlineQuestions, lawInput, type DeadlineQuestion, type DeadlineQuestionName } from "./deadline-questions";

export const metadata: Metadata = { title: "期限计算" };

const path = "/calculators/deadlines";
const names = Object.keys(deadlineQuestions) as DeadlineQuestionName[];

export default async function Deadlines({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams;
  const name = oneOf(params, "of", names) ?? "change-deadline";
  const question: DeadlineQuestion = deadlineQuestions[name];
  const { checkbox } = question;
  const typed = Object.fromEntries([...question.fields, ...(checkbox ? [checkbox] : [])].map((field) => [field.name, firstValue(params, field.name)]));
  const asked = question.fields.some((field) => params[field.name] !== undefined);
  const answer = asked ? askDeadline(name, lawInput(name, typed), await lawOfToday()) : undefined;
  const error = answer && isLawError(answer) ? answer.error : undefined;
  const field = question.fields.find((one) => one.name === error?.path);

  return (
    <div className="stack">
      <PageHeader title="期限计算" lead="期限按《民法典》第二百零一条至第二百零三条计算，放假安排以国务院公布的为准。" breadcrumbs={[{ label: "办事工具", href: "/calculators" }, { label: "期限计算" }]} />
      <TabsNav label="期限" items={names.map((one) => ({ href: `${path}?of=${one}`, label: deadlineQuestions[one].label, current: one === name }))} />
      <p className="page-header-lead">{question.lead}</p>
      <QueryForm
        action={path}
        hidden={{ of: name }}
        state={`${name}|${Object.values(typed).join("|")}`}
        submit={question.submit}
        problem={error && { message: error.message, ...(field ? { name: field.name, label: field.label } : {}) }}
      >
        {question.fields.map((one) => (
          <QueryField key={one.name} {...one} value={typed[one.name]} error={error && one.name === field?.name ? error.message : undefined} />
        ))}
        {checkbox && (
          <label className="choice">
            <input type="checkbox" name={checkbox.name} value="yes" defaultChecked={typed[checkbox.name] === "yes"} />
            <span>{checkbox.label}</span>
          </label>
        )}
      </QueryForm>
      {answer && !isLawError(answer) && <DeadlineAnswer result={answer} />}
    </div>
  );
}
