import { z } from "zod";
import { clauseIds, type ClauseId } from "@/lib/regulation/clause";
import type { WanYuan } from "@/lib/regulation/decimal";
import { isPlainDate, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { lunarYears } from "@/lib/regulation/statutory-holidays";

/** The shapes that several questions share. Messages are Chinese and say what was expected. */

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const decimalPattern = /^\d{1,14}(?:\.\d{1,2})?$/;

/** Years whose holidays can be computed, with room for the longest period at the end. */
export const askableYears = { first: lunarYears.first, last: lunarYears.last - 9 } as const;

/** Any day that exists. */
export const anyDay = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : "日期应为字符串，格式 YYYY-MM-DD。") })
  .regex(dayPattern, { error: "日期应写作 YYYY-MM-DD。", abort: true })
  .refine(isPlainDate, { error: (issue) => `${String(issue.input)} 不是存在的日期。`, abort: true })
  .transform((text): PlainDate => plainDate(text))
  .meta({ format: "date", description: "公历日，YYYY-MM-DD" });

/** A day whose calendar can be computed. */
export const day = anyDay
  .refine((value) => value >= `${askableYears.first}-01-01` && value <= `${askableYears.last}-12-31`, `日期应在${askableYears.first}年至${askableYears.last}年之间。`)
  .meta({ format: "date", description: `公历日，YYYY-MM-DD，${askableYears.first}年至${askableYears.last}年` });

/** A calendar year. */
export const year = z
  .int({ error: (issue) => (issue.input === undefined ? undefined : "年度应为整数，如 2027。") })
  .min(askableYears.first, `年度应在${askableYears.first}至${askableYears.last}之间。`)
  .max(askableYears.last, `年度应在${askableYears.first}至${askableYears.last}之间。`);

function decimalProblem(input: unknown, what: string): string {
  const text = String(input);
  if (/^-\d/.test(text)) return `${what}不得为负数。`;
  if (/^\d+\.\d{3,}$/.test(text)) return `${what}最多两位小数。`;
  if (/^\d{15,}/.test(text)) return `${what}整数部分最多14位。`;
  return `${what}应为十进制字符串，只含数字和小数点，如 "1234.50"。`;
}

function decimal(what: string) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? undefined : `${what}应为十进制字符串，如 "1234.50"，不能是数字或其他类型。`) })
    .regex(decimalPattern, { error: (issue) => decimalProblem(issue.input, what) });
}

/** Money in 万元. */
export const wanYuan: z.ZodType<WanYuan, string> = decimal("金额").meta({ description: "万元，十进制字符串，最多两位小数，不为负", examples: ["1234.50"] });

/** Another quantity: an area, a percentage, a number of people. */
export const quantity = decimal("数值").meta({ description: "十进制字符串，最多两位小数，不为负", examples: ["51", "1200.50"] });

/** Text of a bounded length, without control characters other than line breaks and tabs. */
export function text(maximum: number) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? undefined : "应为字符串。") })
    .max(maximum, `文字过长，最多${maximum}个字符。`)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, "文字中含有控制字符。");
}

/** One of the words of a table of terms. */
export function oneOf<Labels extends Readonly<Record<string, string>>>(labels: Labels) {
  const words = Object.keys(labels) as [keyof Labels & string, ...(keyof Labels & string)[]];
  return z.enum(words).meta({ description: words.map((word) => `${word} ${labels[word]}`).join("；") });
}

/** What every answer carries. */
export const answerBase = {
  clauses: z.array(z.enum(clauseIds as [ClauseId, ...ClauseId[]])).meta({ description: "所依据的条款，art16 即第十六条，art22.5 即第二十二条（五）" }),
  explanation: z.string().meta({ description: "中文说明" }),
};

/** A day of an answer. */
export const answerDay = z.string().regex(dayPattern).meta({ format: "date" });

/** Whether facts meet a rule. */
export const metOrUnmet = z.enum(["met", "unmet"]);
