import { z } from "zod";
import { annualReportDuty } from "@/lib/regulation/articles/article-15-annual-report";
import { defineQuestion } from "../question";
import { answerBase, answerDay, day, year } from "../shapes";

/** 第十五条: “认定满一年的国合基地应于每年1月31日前提交上一年度报告”. */
export const annualReportQuestion = defineQuestion({
  title: "年度报告",
  description: "某年1月是否应当提交上一年度报告，以及截止日。",
  clauses: ["art15"],
  input: z.strictObject({
    recognizedOn: day.meta({ description: "认定日期，即认定文件的成文日期", format: "date" }),
    year: year.meta({ description: "1月31日所在的年份" }),
  }),
  output: z.strictObject({
    due: z.boolean(),
    reportYear: z.int(),
    nominalDay: answerDay.nullable(),
    lastDay: answerDay.nullable(),
    provisional: z.boolean(),
    ...answerBase,
  }),
  examples: {
    due: { recognizedOn: "2026-12-15", year: 2028 },
    notDue: { recognizedOn: "2026-12-15", year: 2027 },
  },
  answer: ({ recognizedOn, year: januaryOf }, { calendar, parameters }) => ({
    ...annualReportDuty(recognizedOn, januaryOf, parameters, calendar),
    clauses: ["art15"],
  }),
});
