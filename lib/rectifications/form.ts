import type { CaseForm } from "@/lib/cases/case-form";

/** 整改进展 and what the host reports when it asks for acceptance (第十八条). */
export const rectificationForm: CaseForm = () => [
  {
    key: "progress",
    title: "整改进展",
    clause: "art18",
    intro: "按优化提升方案逐项记录进展，随时保存；提交验收后由省科技厅核对。",
    fields: [
      {
        key: "steps",
        label: "进展记录",
        kind: "rows",
        required: true,
        maxRows: 100,
        addLabel: "添加一条进展",
        columns: [
          { key: "on", label: "日期", kind: "date", required: true },
          { key: "measure", label: "对应措施", kind: "text", maxLength: 200, required: true },
          { key: "done", label: "进展与结果", kind: "textArea", maxLength: 1000, required: true },
        ],
      },
    ],
    slots: [{ key: "progressEvidence", label: "进展佐证材料", maxFiles: 20, maxMegabytes: 30, types: ["pdf", "docx", "xlsx", "jpg", "png"] }],
  },
  {
    key: "result",
    title: "整改成效",
    clause: "art18",
    intro: "概括整改做了什么、达到什么效果、还有什么困难。",
    fields: [
      { key: "result", label: "整改成效", kind: "textArea", maxLength: 4000, required: true },
      { key: "difficulties", label: "尚存的困难", kind: "textArea", maxLength: 2000 },
    ],
    slots: [],
  },
];
