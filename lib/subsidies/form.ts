import type { CaseForm } from "@/lib/cases/case-form";
import { spendingCategories } from "./spending";

/** 补助经费的支出和成效 (第十九条): every item names the cooperation project it served. */
export const subsidyForm: CaseForm = () => [
  {
    key: "spending",
    title: "支出登记",
    clause: "art19",
    intro: "“补助经费用于国合基地开展科技合作项目支出”。逐笔登记，写明所用于的科技合作项目。",
    fields: [
      {
        key: "items",
        label: "支出",
        kind: "rows",
        required: true,
        maxRows: 300,
        addLabel: "添加一笔支出",
        columns: [
          { key: "on", label: "日期", kind: "date", required: true },
          { key: "title", label: "支出内容", kind: "text", maxLength: 200, required: true },
          // Not required: what the regulation asks is told by the rule of 第十九条, which an unnamed project does not meet.
          { key: "project", label: "科技合作项目", kind: "text", maxLength: 200, clause: "art19" },
          { key: "category", label: "科目", kind: "select", options: spendingCategories, required: true },
          { key: "amount", label: "金额（万元）", kind: "money", required: true },
        ],
      },
    ],
    slots: [{ key: "spendingEvidence", label: "支出凭证", maxFiles: 50, maxMegabytes: 30, types: ["pdf", "xlsx", "jpg", "png"] }],
  },
  {
    key: "effect",
    title: "实施情况及成效",
    clause: "art19",
    intro: "“实施情况及成效作为下一轮国合基地绩效评价的重点内容”。",
    fields: [
      { key: "progress", label: "实施情况", kind: "textArea", maxLength: 4000, required: true },
      { key: "effect", label: "成效", kind: "textArea", maxLength: 4000, required: true },
    ],
    slots: [{ key: "effectEvidence", label: "成效佐证材料", maxFiles: 20, maxMegabytes: 30, types: ["pdf", "docx", "xlsx", "jpg", "png"] }],
  },
];
