import type { DeclarationSection } from "../declaration-section";
import { projectLevels } from "@/lib/forms/options";

/** 高校、科研机构的研发实力 (第八条（一）前段). */
export const researchStrengthSection: DeclarationSection = {
  key: "researchStrength",
  title: "研发实力（高校、科研机构）",
  clause: "art8.1",
  intro: "“原则上应承担过省级及以上科技计划项目，且项目负责人为国合基地负责人或核心成员”。确有不符的可以说明理由，不影响提交。",
  appliesTo: ({ category, basis }) => category === "comprehensive" && (basis === "institution" || basis === "other"),
  fields: [
    {
      key: "sciProjects",
      kind: "rows",
      label: "承担过的省级及以上科技计划项目",
      clause: "art8.1",
      maxRows: 50,
      addLabel: "添加项目",
      columns: [
        { key: "title", kind: "text", label: "项目名称", maxLength: 200, required: true },
        { key: "level", kind: "select", label: "级别", required: true, options: projectLevels.slice(0, 3) },
        { key: "programme", kind: "text", label: "计划类别", maxLength: 120, required: true },
        { key: "number", kind: "text", label: "项目编号", maxLength: 80, required: true },
        { key: "leader", kind: "text", label: "项目负责人", maxLength: 80, required: true },
        { key: "startsOn", kind: "date", label: "开始日期", required: true },
        { key: "endsOn", kind: "date", label: "结束日期" },
        { key: "funds", kind: "money", label: "经费（万元）" },
      ],
    },
  ],
  slots: [{ key: "sciProjects", label: "项目任务书或立项文件", clause: "art8.1", maxFiles: 20, maxMegabytes: 50, types: ["pdf"] }],
};

/** 企业的研发实力 (第八条（一）后段). */
export const enterpriseStrengthSection: DeclarationSection = {
  key: "enterpriseStrength",
  title: "研发实力（企业）",
  clause: "art8.1",
  intro: "“应拥有具有自主知识产权的产品和成果，形成较为明显的市场竞争优势”。",
  appliesTo: ({ category, basis }) => category === "comprehensive" && basis === "enterprise",
  fields: [
    {
      key: "ownIp",
      kind: "rows",
      label: "自主知识产权的产品和成果",
      clause: "art8.1",
      required: true,
      minRows: 1,
      maxRows: 100,
      addLabel: "添加知识产权",
      columns: [
        {
          key: "kind",
          kind: "select",
          label: "类型",
          required: true,
          options: [
            { value: "invention", label: "发明专利" },
            { value: "utility", label: "实用新型" },
            { value: "design", label: "外观设计" },
            { value: "software", label: "软件著作权" },
            { value: "variety", label: "植物新品种" },
            { value: "layout", label: "集成电路布图设计" },
            { value: "other", label: "其他" },
          ],
        },
        { key: "title", kind: "text", label: "名称", maxLength: 200, required: true },
        { key: "number", kind: "text", label: "登记号", maxLength: 80, required: true },
        {
          key: "holder",
          kind: "select",
          label: "权利人",
          required: true,
          options: [
            { value: "host", label: "依托单位" },
            { value: "exclusiveLicence", label: "依托单位持独占许可" },
            { value: "other", label: "其他" },
          ],
        },
        { key: "product", kind: "text", label: "对应产品或成果", maxLength: 200, required: true },
      ],
    },
    { key: "marketAdvantage", kind: "textArea", label: "市场竞争优势", maxLength: 1500, required: true, clause: "art8.1" },
  ],
  slots: [{ key: "ownIp", label: "知识产权证书", clause: "art8.1", maxFiles: 30, maxMegabytes: 50, types: ["pdf", "jpg", "png"] }],
};
