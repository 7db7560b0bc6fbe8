import { expect, test } from "vitest";
import { z } from "zod";
import { askDeadline } from "@/app/(public)/calculators/deadlines/deadline-answer";
import { deadlineQuestions, lawInput, type DeadlineQuestion, type DeadlineQuestionName } from "@/app/(public)/calculators/deadlines/deadline-questions";
import { questions } from "@/lib/law/questions";
import { shippedLaw } from "@/lib/law/shipped-law";

test("what was typed becomes the question's input: days however written, numbers as numbers, empty fields absent", () => {
  expect(lawInput("change-deadline", { occurredOn: " 2026年8月25日 ", filedOn: "" })).toEqual({ occurredOn: "2026-08-25" });
  expect(lawInput("working-days", { from: "2026/9/28", days: "５", countFirstDay: "yes" })).toEqual({ from: "2026-09-28", days: 5, countFirstDay: true });
  expect(lawInput("working-days", { from: "2026/9/28", days: "5" })).toEqual({ from: "2026-09-28", days: 5 });
});

test("what cannot be understood stays for the law to refuse at its field", () => {
  for (const [name, typed, path] of [
    ["working-days", { from: "2026-02-30", days: "5" }, "from"],
    ["working-days", { from: "2026-02-27", days: "五" }, "days"],
    ["change-deadline", {}, "occurredOn"],
  ] as const) {
    const answer = askDeadline(name, lawInput(name, typed), shippedLaw);
    expect(answer).toMatchObject({ error: { code: "invalidInput", path } });
  }
});

test.each<[DeadlineQuestionName, Record<string, string>, string]>([
  ["change-deadline", { occurredOn: "2026-08-25" }, "最后一日：2026年9月28日（周一）"],
  ["change-deadline", { occurredOn: "2026-07-15", filedOn: "2026-08-18" }, "最后一日：2026年8月17日（周一），已逾期1日"],
  ["annual-report", { recognizedOn: "2026-12-15", year: "2027" }, "无须提交年度报告"],
  ["reapplication", { revokedOn: "2026-11-22", on: "2029-11-22" }, "2029年11月23日（周五）起可以申报，届时不能申报"],
  ["reapplication", { revokedOn: "2026-11-22", on: "2029-11-23" }, "2029年11月23日（周五）起可以申报，届时可以申报"],
])("%s of %o", (name, typed, title) => expect(askDeadline(name, lawInput(name, typed), shippedLaw)).toMatchObject({ title }));

test("every field is part of its question's input, and every required part is a field", () => {
  for (const name of Object.keys(deadlineQuestions) as DeadlineQuestionName[]) {
    const question: DeadlineQuestion = deadlineQuestions[name];
    const { properties, required } = z.toJSONSchema(questions[name].input, { io: "input" });
    const asked = [...question.fields, ...(question.checkbox ? [question.checkbox] : [])].map((field) => field.name);
    expect(asked.toSorted(), name).toEqual(Object.keys(properties!).toSorted());
    expect(question.fields.filter((field) => field.required).map((field) => field.name).toSorted(), name).toEqual(required!.toSorted());
  }
});
