import type { Field, Section } from "@/lib/forms/field";
import { cooperationModes, yesNo } from "@/lib/forms/options";
import { mainTasks } from "@/lib/regulation/articles/article-05-main-tasks";
import type { Category } from "@/lib/regulation/terms";

/** What only a base of this kind reports (第六条、第八至十条). */
const ofCategory: Record<Category, readonly Field[]> = {
  comprehensive: [
    {
      key: "laboratories",
      kind: "rows",
      label: "国际联合实验室、研发中心",
      clause: "art8.2",
      maxRows: 30,
      addLabel: "添加联合实验室",
      columns: [
        { key: "name", kind: "text", label: "名称", maxLength: 200, required: true },
        { key: "partner", kind: "text", label: "共建方", maxLength: 200, required: true },
        { key: "region", kind: "region", label: "国家（地区）" },
        { key: "progress", kind: "text", label: "本年进展", maxLength: 300, required: true },
      ],
    },
  ],
  openService: [
    { key: "incubating", kind: "number", label: "年末在孵项目", unit: "项", decimals: 0, min: 0, required: true, clause: "art9.2" },
    { key: "introduced", kind: "number", label: "本年引进项目", unit: "项", decimals: 0, min: 0, required: true, clause: "art9.2" },
    { key: "exported", kind: "number", label: "本年输出项目", unit: "项", decimals: 0, min: 0, required: true, clause: "art9.2" },
    { key: "landed", kind: "number", label: "本年落地企业", unit: "家", decimals: 0, min: 0, required: true, clause: "art9.2" },
    { key: "contracts", kind: "money", label: "本年技术合同额（万元）", required: true, clause: "art9.2" },
  ],
  globalRnd: [
    { key: "overseasSpending", kind: "money", label: "本年海外研发投入（万元）", required: true, clause: "art10.1" },
    { key: "overseasStaff", kind: "number", label: "年末海外研发人员", unit: "人", decimals: 0, min: 0, required: true, clause: "art10.1" },
    { key: "parentOutputs", kind: "textArea", label: "在省内母体的转化和产出", maxLength: 1500, required: true, clause: "art10.1" },
  ],
};

/** 任务三 (第五条（三）): cases worth copying, and the figures of the base's own kind. */
export function modelsSection(category: Category): Section {
  return {
    key: "models",
    title: `任务三：${mainTasks.models.label}`,
    clause: mainTasks.models.clause,
    intro: "可复制推广的合作案例与模式，以及本类别基地的运行数据。没有的填 0。",
    fields: [
      {
        key: "cases",
        kind: "rows",
        label: "合作案例",
        clause: "art5.3",
        maxRows: 10,
        addLabel: "添加案例",
        columns: [
          { key: "title", kind: "text", label: "标题", maxLength: 120, required: true },
          { key: "mode", kind: "select", label: "合作模式", required: true, options: cooperationModes },
          { key: "what", kind: "textArea", label: "做法", maxLength: 1000, required: true },
          { key: "effect", kind: "textArea", label: "成效", maxLength: 1000, required: true },
          { key: "copying", kind: "text", label: "可复制之处", maxLength: 300 },
          { key: "publicAllowed", kind: "select", label: "可以公开", required: true, options: yesNo },
        ],
      },
      ...ofCategory[category],
      { key: "progress", kind: "textArea", label: "进展说明", maxLength: 2000, required: true, clause: "art5.3" },
    ],
    slots: [{ key: "modelsEvidence", label: "案例和数据佐证", clause: "art5.3", maxFiles: 20, maxMegabytes: 50, types: ["pdf", "jpg", "png"] }],
  };
}
