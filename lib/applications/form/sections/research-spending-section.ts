import type { DeclarationSection } from "../declaration-section";

/**
 * 近三年研发投入 (第八条（一）、第十条（二）): asked only of an enterprise host of 综合发展类 and on the path of
 * 在浙外资企业. @param filingYear the years asked are the three before it
 */
export function researchSpendingSection(filingYear: number): DeclarationSection {
  const years = [filingYear - 3, filingYear - 2, filingYear - 1].map(String);
  return {
    key: "researchSpending",
    title: "近三年研发投入",
    clause: "art8.1",
    intro: "按《高新技术企业认定管理办法》第十一条（五）口径：三年研究开发费用总额占同期销售收入总额的比例。",
    appliesTo: ({ category, basis, globalPaths }) =>
      (category === "comprehensive" && basis === "enterprise") || (category === "globalRnd" && globalPaths.includes("foreignInvested")),
    fields: [
      {
        key: "rdYears",
        kind: "rows",
        label: "研发投入三年表",
        clause: "art8.1",
        required: true,
        maxRows: 3,
        addLabel: "",
        fixed: { key: "year", label: "会计年度", rows: years.map((year) => ({ value: year, label: `${year} 年` })) },
        columns: [
          {
            key: "operating",
            kind: "select",
            label: "经营情况",
            required: true,
            options: [
              { value: "full", label: "全年经营" },
              { value: "partial", label: "年中成立，部分经营" },
              { value: "none", label: "尚未成立" },
            ],
          },
          { key: "rd", kind: "money", label: "研究开发费用总额（万元）", required: true, showWhen: { field: "operating", in: ["full", "partial"] } },
          { key: "rdDomestic", kind: "money", label: "其中境内（万元）", required: true, showWhen: { field: "operating", in: ["full", "partial"] } },
          { key: "revenue", kind: "money", label: "销售收入（万元）", required: true, showWhen: { field: "operating", in: ["full", "partial"] } },
          {
            key: "audit",
            kind: "select",
            label: "专项审计",
            required: true,
            showWhen: { field: "operating", in: ["full", "partial"] },
            options: [
              { value: "audited", label: "已审计" },
              { value: "unaudited", label: "未审计，形式审查时补交" },
            ],
          },
        ],
      },
      {
        key: "caliber",
        kind: "select",
        label: "研发费用口径",
        required: true,
        options: [
          { value: "highTech", label: "高新技术企业口径（专项审计）" },
          { value: "superDeduction", label: "加计扣除口径" },
          { value: "statistics", label: "统计口径" },
        ],
      },
      { key: "certificateNumber", kind: "text", label: "高新技术企业证书编号", maxLength: 60, hint: "如有，可作佐证。" },
    ],
    slots: [
      { key: "audit", label: "研发费用专项审计报告", clause: "art8.1", required: true, maxFiles: 6, maxMegabytes: 50, types: ["pdf"] },
      { key: "accounts", label: "财务会计报告", clause: "art8.1", maxFiles: 6, maxMegabytes: 50, types: ["pdf"] },
    ],
  };
}
