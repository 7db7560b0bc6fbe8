import type { CaseForm } from "@/lib/cases/case-form";
import type { Section } from "@/lib/forms/field";

const tasks = [
  { value: "channels", label: "拓展国际科技合作渠道" },
  { value: "research", label: "支撑关键技术难题解决" },
  { value: "models", label: "推广示范国际合作模式" },
  { value: "service", label: "服务省域开放创新" },
  { value: "management", label: "运行管理" },
] as const;

const states = [
  { value: "notBegun", label: "未开始" },
  { value: "underway", label: "进行中" },
  { value: "done", label: "已完成" },
  { value: "deviates", label: "有偏差" },
  { value: "cancelled", label: "已取消" },
] as const;

const plan: Section = {
  key: "plan",
  title: "任务和进展",
  clause: "art14.1",
  intro: "按四项重点任务写明要做什么、何时完成、由谁负责；执行中随时登记进展和偏差。",
  fields: [
    { key: "goals", kind: "textArea", label: "目标", maxLength: 2000, required: true, clause: "art14.1" },
    {
      key: "items",
      kind: "rows",
      label: "任务",
      required: true,
      maxRows: 100,
      addLabel: "添加任务",
      columns: [
        { key: "task", kind: "select", label: "重点任务", options: tasks, required: true },
        { key: "what", kind: "text", label: "工作内容", maxLength: 300, required: true },
        { key: "owner", kind: "text", label: "责任人", maxLength: 50 },
        { key: "dueOn", kind: "date", label: "完成时间" },
        { key: "state", kind: "select", label: "进展", options: states },
        { key: "note", kind: "textArea", label: "进展和偏差说明", maxLength: 1000 },
      ],
    },
  ],
  slots: [{ key: "planDocument", label: "计划文件", hint: "总体方案或年度计划的正式文本", maxFiles: 5, maxMegabytes: 50, types: ["pdf", "docx"] }],
};

const guarantees: Section = {
  key: "guarantees",
  title: "经费和团队",
  clause: "art14.3",
  intro: "登记为国合基地建设运行落实的经费、人员，年度报告和绩效评价可以直接取用。",
  fields: [
    {
      key: "funding",
      kind: "rows",
      label: "经费",
      clause: "art14.3",
      maxRows: 50,
      addLabel: "添加经费",
      columns: [
        { key: "source", kind: "text", label: "来源", maxLength: 100, required: true },
        { key: "planned", kind: "money", label: "计划（万元）", required: true },
        { key: "spent", kind: "money", label: "已使用（万元）" },
        { key: "use", kind: "text", label: "用途", maxLength: 200 },
      ],
    },
    { key: "fullTime", kind: "number", label: "专职人员", unit: "人", decimals: 0, min: 0, clause: "art14.3" },
    { key: "partTime", kind: "number", label: "兼职人员", unit: "人", decimals: 0, min: 0 },
    { key: "staffing", kind: "textArea", label: "团队配备说明", maxLength: 2000, clause: "art14.2" },
  ],
  slots: [],
};

/** 第十四条: the plan with its progress, and what the host provides for it. */
export const workPlanForm: CaseForm = () => [plan, guarantees];
