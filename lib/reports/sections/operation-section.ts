import type { Section } from "@/lib/forms/field";
import { yesNo } from "@/lib/forms/options";

const systems = [
  { value: "intellectualProperty", label: "知识产权" },
  { value: "crossBorderData", label: "数据跨境" },
  { value: "humanGeneticResources", label: "人类遗传资源" },
  { value: "researchEthics", label: "科研伦理" },
  { value: "confidentiality", label: "保密" },
  { value: "technologySecurity", label: "科技安全预警监测和评估应对" },
] as const;

/** 运行管理 (第十四条、第十九条、第二十一条): plan, team, systems, security, money, support. */
export const operationSection: Section = {
  key: "operation",
  title: "运行管理",
  clause: "art14",
  intro: "年度计划、团队、管理制度、经费和支持。科技安全只写非涉密概要，涉密事项走线下保密渠道。",
  fields: [
    {
      key: "planItems",
      kind: "rows",
      label: "年度计划完成情况",
      clause: "art14.1",
      maxRows: 100,
      addLabel: "添加任务",
      columns: [
        { key: "what", kind: "text", label: "工作内容", maxLength: 300, required: true },
        {
          key: "state",
          kind: "select",
          label: "完成情况",
          required: true,
          options: [
            { value: "done", label: "已完成" },
            { value: "underway", label: "进行中" },
            { value: "deviates", label: "有偏差" },
            { value: "cancelled", label: "已取消" },
          ],
        },
        { key: "note", kind: "textArea", label: "说明", maxLength: 1000 },
      ],
    },
    { key: "planRate", kind: "number", label: "年度计划完成率", unit: "%", decimals: 0, min: 0, max: 100, required: true, clause: "art14.1" },
    { key: "fullTime", kind: "number", label: "年末专职人员", unit: "人", decimals: 0, min: 0, required: true, clause: "art14.3" },
    { key: "partTime", kind: "number", label: "年末兼职人员", unit: "人", decimals: 0, min: 0, required: true },
    { key: "teamChanges", kind: "textArea", label: "核心团队变动", maxLength: 1000, required: true, clause: "art14.2", hint: "没有变动的写“无”。变更基地负责人的须按第十六条申请。" },
    {
      key: "systems",
      kind: "rows",
      label: "管理制度",
      clause: "art14.2",
      required: true,
      maxRows: 6,
      addLabel: "",
      fixed: { key: "kind", label: "制度类别", rows: systems },
      columns: [
        {
          key: "state",
          kind: "select",
          label: "本年情况",
          required: true,
          options: [
            { value: "inForce", label: "沿用" },
            { value: "revised", label: "已修订" },
            { value: "made", label: "新制定" },
            { value: "notApplicable", label: "不涉及" },
          ],
        },
        { key: "title", kind: "text", label: "制度名称、文号", maxLength: 200, required: true, showWhen: { field: "state", in: ["inForce", "revised", "made"] } },
        { key: "checkedOn", kind: "date", label: "最近检查日期", showWhen: { field: "state", in: ["inForce", "revised", "made"] } },
      ],
    },
    { key: "incident", kind: "select", label: "本年发生科技安全事件", required: true, clause: "art13.3", options: yesNo },
    { key: "incidentNote", kind: "textArea", label: "事件和处置的非涉密概要", maxLength: 1500, required: true, showWhen: { field: "incident", in: ["yes"] } },
    { key: "hostFunds", kind: "money", label: "依托单位本年投入经费（万元）", required: true, clause: "art14.3" },
    { key: "hostSupport", kind: "textArea", label: "依托单位配套支持", maxLength: 1500, clause: "art21" },
    { key: "recommenderSupport", kind: "textArea", label: "组织推荐部门和其他支持", maxLength: 1500, clause: "art13.2" },
    { key: "subsidised", kind: "select", label: "本年执行省科技厅补助经费", required: true, clause: "art19", options: yesNo },
    {
      key: "subsidySpending",
      kind: "rows",
      label: "补助经费执行",
      clause: "art19",
      required: true,
      maxRows: 40,
      addLabel: "添加支出",
      showWhen: { field: "subsidised", in: ["yes"] },
      columns: [
        { key: "project", kind: "text", label: "科技合作项目", maxLength: 200, required: true },
        { key: "amount", kind: "money", label: "本年支出（万元）", required: true },
        { key: "effect", kind: "text", label: "进展和成效", maxLength: 300, required: true },
      ],
    },
    { key: "difficulties", kind: "textArea", label: "困难和建议", maxLength: 1500, clause: "art13.2" },
  ],
  slots: [{ key: "operationEvidence", label: "运行管理佐证", hint: "制度文件、经费凭证等", clause: "art14", maxFiles: 20, maxMegabytes: 50, types: ["pdf", "docx", "xlsx", "jpg", "png"] }],
};
