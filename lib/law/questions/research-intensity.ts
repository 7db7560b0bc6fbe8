import { z } from "zod";
import { findResearchYearsProblem, researchIntensity } from "@/lib/regulation/research-intensity";
import { defineQuestion, QuestionProblem } from "../question";
import { answerBase, anyDay, wanYuan, year } from "../shapes";

const percent = z.number().nullable();

/** 第八条（一）、第十条（二）: “近三年平均研发经费投入强度达到国家高新技术企业标准”. */
export const researchIntensityQuestion = defineQuestion({
  title: "研发投入强度",
  description: "近三年研发费用之和除以同期销售收入之和，按最近一年销售收入所在档（5%、4%、3%）判断；各年占比的平均只作参考。",
  clauses: ["art8.1", "art10.2"],
  input: z.strictObject({
    filingYear: year.meta({ description: "申报年度；所填年度为其前三年" }),
    years: z
      .array(
        z.strictObject({
          year,
          rd: wanYuan.meta({ description: "研发费用总额，万元" }),
          revenue: wanYuan.meta({ description: "销售收入，万元" }),
          rdDomestic: wanYuan.optional().meta({ description: "其中境内发生的研发费用，万元；各年都填时另算境内占比" }),
        }),
      )
      .max(3, "最多填写三个年度。"),
    establishedOn: anyDay.optional().meta({ description: "成立日期；成立不足三年的必填，按实际经营年度填写", format: "date" }),
  }),
  output: z.strictObject({
    outcome: z.enum(["met", "unmet", "judgement"]),
    thresholdPercent: z.union([z.literal(5), z.literal(4), z.literal(3)]).nullable(),
    ratioPercent: percent.meta({ description: "合计口径，四位小数；不足标准时显示到看得出不足的位数" }),
    meanPercent: percent.meta({ description: "各年占比的平均，只作参考；某年没有收入时为 null" }),
    shortfall: z.string().nullable().meta({ description: "还差的研发费用，万元，向上取到0.01" }),
    readingsConflict: z.boolean().meta({ description: "两种口径结论是否不同" }),
    domestic: z.strictObject({ percent: z.number(), reaches60: z.boolean() }).nullable().meta({ description: "境内研发费用占比，标准同项要求不低于60%，只供参考" }),
    totalRd: z.string(),
    totalRevenue: z.string(),
    ...answerBase,
  }),
  examples: {
    met: { filingYear: 2027, years: [{ year: 2024, rd: "50", revenue: "1000" }, { year: 2025, rd: "100", revenue: "2000" }, { year: 2026, rd: "150", revenue: "3000" }] },
    unmet: { filingYear: 2027, years: [{ year: 2024, rd: "180", revenue: "4000" }, { year: 2025, rd: "207", revenue: "4600" }, { year: 2026, rd: "225", revenue: "5000.00" }] },
    shortLived: { filingYear: 2027, years: [{ year: 2025, rd: "120", revenue: "1500" }, { year: 2026, rd: "160", revenue: "2600" }], establishedOn: "2025-03-01" },
  },
  answer(input) {
    const problem = findResearchYearsProblem(input);
    if (problem !== undefined) throw new QuestionProblem("years", problem);
    return { ...researchIntensity(input), clauses: ["art8.1", "art10.2"] };
  },
});
