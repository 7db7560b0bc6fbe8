import type { DeclarationSection } from "../declaration-section";

/** 五项管理制度与科技安全 (第七条（三）、第十四条（二）). */
export const systemsSection: DeclarationSection = {
  key: "systems",
  title: "管理制度与科技安全",
  clause: "art7.3",
  intro: "五项管理制度和科技安全预警监测、评估应对机制逐项填写。确不涉及的，只有人类遗传资源、科研伦理可以选“不涉及”并说明。",
  appliesTo: () => true,
  fields: [
    {
      key: "systems",
      kind: "rows",
      label: "管理制度",
      clause: "art7.3",
      required: true,
      maxRows: 6,
      ledger: "managementSystem",
      addLabel: "",
      fixed: {
        key: "kind",
        label: "制度类别",
        rows: [
          { value: "intellectualProperty", label: "知识产权" },
          { value: "crossBorderData", label: "数据跨境" },
          { value: "humanGeneticResources", label: "人类遗传资源" },
          { value: "researchEthics", label: "科研伦理" },
          { value: "confidentiality", label: "保密" },
          { value: "technologySecurity", label: "科技安全预警监测和评估应对" },
        ],
      },
      columns: [
        {
          key: "state",
          kind: "select",
          label: "状态",
          required: true,
          options: [
            { value: "established", label: "已建立" },
            { value: "notApplicable", label: "不涉及" },
          ],
        },
        { key: "title", kind: "text", label: "制度名称、文号", maxLength: 200, required: true, showWhen: { field: "state", in: ["established"] } },
        { key: "issuedOn", kind: "date", label: "发布日期", required: true, showWhen: { field: "state", in: ["established"] } },
        { key: "owner", kind: "text", label: "责任部门、责任人", maxLength: 120, required: true, showWhen: { field: "state", in: ["established"] } },
        { key: "reason", kind: "text", label: "不涉及的说明", maxLength: 300, required: true, showWhen: { field: "state", in: ["notApplicable"] } },
      ],
    },
    {
      key: "risks",
      kind: "rows",
      label: "科技安全风险清单",
      clause: "art7.3",
      required: true,
      minRows: 1,
      maxRows: 40,
      addLabel: "添加风险",
      columns: [
        {
          key: "kind",
          kind: "select",
          label: "风险类型",
          required: true,
          options: [
            { value: "leak", label: "技术泄露" },
            { value: "dataExport", label: "数据出境" },
            { value: "geneticResources", label: "人类遗传资源" },
            { value: "exportControl", label: "出口管制" },
            { value: "ethics", label: "科研伦理" },
            { value: "people", label: "人员" },
            { value: "network", label: "网络" },
          ],
        },
        {
          key: "level",
          kind: "select",
          label: "等级",
          required: true,
          options: [
            { value: "low", label: "低" },
            { value: "medium", label: "中" },
            { value: "high", label: "高" },
          ],
        },
        { key: "measure", kind: "text", label: "防控措施", maxLength: 300, required: true },
        { key: "owner", kind: "text", label: "责任人", maxLength: 80, required: true },
      ],
    },
    { key: "emergencyContact", kind: "text", label: "应急联系人", maxLength: 80, required: true, contact: true },
    { key: "emergencyProcess", kind: "textArea", label: "监测、评估与应急报告流程", maxLength: 1500, required: true, clause: "art7.3", hint: "只写非涉密概要；涉密事项走线下保密渠道。" },
  ],
  slots: [{ key: "systems", label: "制度文件", clause: "art7.3", required: true, maxFiles: 20, maxMegabytes: 20, types: ["pdf", "docx"] }],
};
