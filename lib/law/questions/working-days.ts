import { z } from "zod";
import { workingDaysPeriod } from "@/lib/regulation/periods";
import { defineQuestion } from "../question";
import { answerBase, answerDay, day } from "../shapes";

const longest = 2000;

/** Periods of working days: 公示、补正、陈述申辩; the regulation itself names none (parameters of 第十一条、第二十二条). */
export const workingDaysQuestion = defineQuestion({
  title: "工作日期限",
  description: "自某日起若干个工作日届满的日子；调休上班日是工作日。默认首日不计入。",
  clauses: ["art11", "art22"],
  input: z.strictObject({
    from: day.meta({ description: "起算之日", format: "date" }),
    days: z
      .int({ error: (issue) => (issue.input === undefined ? undefined : "工作日数应为整数。") })
      .min(1, `工作日数应在1至${longest}之间。`)
      .max(longest, `工作日数应在1至${longest}之间。`),
    countFirstDay: z.boolean("应为 true 或 false。").optional().meta({ description: "首日是工作日时是否计入，默认否" }),
  }),
  output: z.strictObject({ lastDay: answerDay, provisional: z.boolean(), ...answerBase }),
  examples: {
    notice: { from: "2026-09-28", days: 5 },
    firstDayCounted: { from: "2026-09-28", days: 5, countFirstDay: true },
  },
  answer({ from, days, countFirstDay }, { calendar }) {
    const { lastDay, provisional, explanation } = workingDaysPeriod(from, days, countFirstDay ?? false, calendar);
    return { lastDay, provisional, explanation, clauses: ["art11", "art22"] };
  },
});
