import { z } from "zod";
import { gradeStanding } from "@/lib/regulation/articles/article-18-evaluation";
import { clauseIds, type ClauseId } from "@/lib/regulation/clause";
import { roundGradeLabels } from "@/lib/regulation/terms";
import { defineQuestion, QuestionProblem } from "../question";
import { answerBase, oneOf, text } from "../shapes";

const round = z.union([text(100).min(1), z.int().min(0).max(9999)], {
  error: (issue) => (issue.input === undefined ? undefined : "轮次应为文字（最多100个字符）或0至9999的整数。"),
});

/** 第十八条: what a sequence of grades means. */
export const gradesQuestion = defineQuestion({
  title: "评价等次的后果",
  description: "按由先到后的各轮等次，判断是否标杆型、是否应限期整改、是否出现取消资格的情形；缓评和未参加的轮次不计。",
  clauses: ["art18", "art22.1", "art22.2"],
  input: z.strictObject({
    grades: z
      .array(
        z.strictObject({
          round: round.meta({ description: "轮次，如 2028 或 “2028年度评价”，不得重复" }),
          grade: oneOf(roundGradeLabels),
          rectificationOrdered: z.boolean("应为 true 或 false。").optional().meta({ description: "该轮不合格后是否已下达限期整改" }),
        }),
      )
      .max(200, "最多200轮。"),
  }),
  output: z.strictObject({
    benchmark: z.boolean(),
    rectificationRequired: z.boolean(),
    revocationGround: z.boolean(),
    warnings: z.array(z.strictObject({ clause: z.enum(clauseIds as [ClauseId, ...ClauseId[]]), message: z.string() })),
    ...answerBase,
  }),
  examples: {
    benchmark: { grades: [{ round: 2028, grade: "excellent" }, { round: 2030, grade: "deferred" }, { round: 2032, grade: "excellent" }] },
    ground: { grades: [{ round: 2028, grade: "unqualified", rectificationOrdered: true }, { round: 2030, grade: "unqualified" }] },
    absent: { grades: [{ round: 2028, grade: "qualified" }, { round: 2030, grade: "absent" }] },
  },
  answer({ grades }, { parameters }) {
    const rounds = grades.map(({ round: name }) => String(name));
    const repeated = rounds.findIndex((name, index) => rounds.indexOf(name) < index);
    if (repeated >= 0) throw new QuestionProblem(`grades.${repeated}.round`, `轮次${rounds[repeated]}重复，每轮评价只有一个等次。`);
    const standing = gradeStanding(grades.map((row, index) => ({ ...row, round: rounds[index]! })), parameters);
    const clauses: ClauseId[] = ["art18"];
    if (standing.warnings.some(({ clause }) => clause === "art22.1")) clauses.push("art22.1");
    if (standing.revocationGround) clauses.push("art22.2");
    return { ...standing, clauses };
  },
});
