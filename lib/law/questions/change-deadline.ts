import { z } from "zod";
import { changeDeadline } from "@/lib/regulation/articles/article-16-major-changes";
import { defineQuestion } from "../question";
import { answerBase, answerDay, day, metOrUnmet } from "../shapes";

/** 第十六条: “应于变更事项发生一个月内提交变更申请”. */
export const changeDeadlineQuestion = defineQuestion({
  title: "重大事项变更期限",
  description: "变更事项发生之日起一个月，当日不计入，最后一日遇休假日顺延。",
  clauses: ["art16"],
  input: z.strictObject({
    occurredOn: day.meta({ description: "变更事项发生之日", format: "date" }),
    filedOn: day.optional().meta({ description: "提交变更申请之日；早于发生之日的属拟变更", format: "date" }),
  }),
  output: z.strictObject({
    nominalDay: answerDay,
    lastDay: answerDay,
    provisional: z.boolean(),
    outcome: metOrUnmet.optional(),
    daysLate: z.int().optional(),
    ...answerBase,
  }),
  examples: {
    rolled: { occurredOn: "2026-08-25" },
    late: { occurredOn: "2026-07-15", filedOn: "2026-08-18" },
  },
  answer: ({ occurredOn, filedOn }, { calendar }) => {
    const deadline = changeDeadline(occurredOn, filedOn, calendar);
    return { ...deadline, clauses: deadline.outcome === "unmet" ? ["art16", "art22.5"] : ["art16"] };
  },
});
