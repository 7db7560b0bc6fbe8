import type { Section } from "@/lib/forms/field";

/** 基本情况: what is reported on, by whom, and how it differs from the year before (domain.md §3.15). @param year the year reported on */
export function overviewSection(year: number): Section {
  return {
    key: "overview",
    title: "基本情况",
    clause: "art15",
    intro: `报告 ${year} 年度（1月1日至12月31日）。认定当年余下的日子可以在首份报告里一并填写。`,
    fields: [
      { key: "coversFrom", kind: "date", label: "报告期起", required: true, clause: "art15", example: `${year}-01-01` },
      { key: "coversTo", kind: "date", label: "报告期止", required: true, clause: "art15", example: `${year}-12-31` },
      { key: "nameZh", kind: "text", label: "基地名称", maxLength: 120, required: true, clause: "art25", hint: "与认定的名称不同的，应按第十六条申请变更，不能以年报代替。" },
      { key: "leaderName", kind: "text", label: "基地负责人", maxLength: 50, required: true, clause: "art16", hint: "与登记的负责人不同的，应按第十六条申请变更。" },
      { key: "contactName", kind: "text", label: "联系人", maxLength: 50, required: true, contact: true },
      { key: "contactPhone", kind: "text", label: "联系电话", maxLength: 30, required: true, contact: true },
      { key: "summary", kind: "textArea", label: "年度建设运行情况", maxLength: 3000, required: true, clause: "art15" },
      { key: "differences", kind: "textArea", label: "与上一年度相比的主要变化", maxLength: 1500, hint: "首份报告可以不填。" },
    ],
    slots: [{ key: "reportDocument", label: "年度报告正式文本", hint: "如有盖章的正式文本，可以一并上传", maxFiles: 3, maxMegabytes: 50, types: ["pdf", "docx"] }],
  };
}
