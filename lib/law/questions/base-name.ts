import { z } from "zod";
import { baseName, findFieldProblems } from "@/lib/regulation/articles/article-25-naming";
import { defineQuestion } from "../question";
import { answerBase, text } from "../shapes";

const field = (maximum: number) => text(maximum).regex(/\S/, "领域或方向不能为空。").regex(/^[^\r\n\t]*$/, "领域或方向不能换行。");

/** 第二十五条: the unified names of a base. */
export const baseNameQuestion = defineQuestion({
  title: "基地命名",
  description: "由领域或方向生成统一的中英文名称；不适合进入名称的写法在说明中指出。",
  clauses: ["art25"],
  input: z.strictObject({
    fieldZh: field(200).meta({ description: "领域或方向，中文" }),
    fieldEn: field(600).meta({ description: "领域或方向，英文" }),
  }),
  output: z.strictObject({ nameZh: z.string(), nameEn: z.string(), ...answerBase }),
  examples: {
    name: { fieldZh: "眼视光器械", fieldEn: "Optometry Devices" },
    unsuitable: { fieldZh: "浙江省眼视光", fieldEn: "Optometry Devices" },
  },
  answer({ fieldZh, fieldEn }, { parameters }) {
    const problems = findFieldProblems(fieldZh, fieldEn, parameters);
    const explanation = problems.length > 0 ? `名称按第二十五条生成，但${problems.join("")}` : "名称按第二十五条由领域或方向生成，领域或方向可以进入名称。";
    return { ...baseName(fieldZh, fieldEn), explanation, clauses: ["art25"] };
  },
});
