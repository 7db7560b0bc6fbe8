import { z } from "zod";
import { reapplicationBan, reapplicationOutcome } from "@/lib/regulation/articles/article-22-revocation";
import { defineQuestion } from "../question";
import { answerBase, answerDay, day, metOrUnmet } from "../shapes";

/** 第二十二条: “三年内不得再次申报”. */
export const reapplicationQuestion = defineQuestion({
  title: "取消资格后再次申报",
  description: "取消资格决定之日起三年，当日不计入，不顺延；主动退出和转为部级的没有禁止申报期。",
  clauses: ["art18", "art22"],
  input: z.strictObject({
    revokedOn: day.meta({ description: "取消资格决定的成文日期", format: "date" }),
    on: day.optional().meta({ description: "提交申报之日", format: "date" }),
  }),
  output: z.strictObject({
    bannedThrough: answerDay,
    allowedFrom: answerDay,
    outcome: metOrUnmet.optional(),
    ...answerBase,
  }),
  examples: {
    period: { revokedOn: "2026-11-22" },
    lastDay: { revokedOn: "2026-11-22", on: "2029-11-22" },
  },
  answer: ({ revokedOn, on }) => ({
    ...reapplicationBan(revokedOn),
    ...reapplicationOutcome(revokedOn, on),
    clauses: ["art18", "art22"],
  }),
});
