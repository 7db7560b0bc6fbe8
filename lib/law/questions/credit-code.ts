import { z } from "zod";
import { checkCreditCode } from "@/lib/regulation/credit-code";
import { defineQuestion } from "../question";
import { answerBase, text } from "../shapes";

/** 第七条（一） “依法注册”: the unified social credit code (GB 32100-2015). */
export const creditCodeQuestion = defineQuestion({
  title: "统一社会信用代码",
  description: "按 GB 32100-2015 校验；全角转半角、去空格、转大写后校验，区划段不是浙江的只提示。",
  clauses: ["art7.1"],
  input: z.strictObject({ code: text(100).meta({ description: "统一社会信用代码，18位" }) }),
  output: z.strictObject({ valid: z.boolean(), normalized: z.string(), reason: z.string().optional(), ...answerBase }),
  examples: {
    valid: { code: "91330000733796106P" },
    wrongCheckCharacter: { code: "91330000733796106Q" },
  },
  answer({ code }) {
    const { valid, normalized, reason, hints } = checkCreditCode(code);
    const explanation = reason ?? ["统一社会信用代码校验无误。", ...hints].join("");
    return { valid, normalized, ...(reason === undefined ? {} : { reason }), explanation, clauses: ["art7.1"] };
  },
});
