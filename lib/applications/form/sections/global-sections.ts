import type { DeclarationSection } from "../declaration-section";

/** 第十条（一）: 浙江企业在海外设立或并购研发机构. */
export const overseasInstitutionSection: DeclarationSection = {
  key: "overseasInstitution",
  title: "海外研发机构",
  clause: "art10.1",
  intro: "“浙江企业通过设立或并购的形式，在海外创新资源富集地区设立研发机构，形成控股关系”。",
  appliesTo: ({ category, globalPaths }) => category === "globalRnd" && globalPaths.includes("overseasInstitution"),
  fields: [
    { key: "nameZh", kind: "text", label: "机构中文名称", maxLength: 200, required: true },
    { key: "nameLocal", kind: "text", label: "机构外文名称", maxLength: 200, required: true },
    { key: "region", kind: "region", label: "所在国家（地区）", required: true, clause: "art10.1" },
    { key: "city", kind: "text", label: "所在城市", maxLength: 80, required: true },
    {
      key: "mode",
      kind: "select",
      label: "形成方式",
      required: true,
      clause: "art10.1",
      options: [
        { value: "established", label: "设立" },
        { value: "acquired", label: "并购" },
      ],
    },
    { key: "formedOn", kind: "date", label: "设立或并购完成日期", required: true },
    { key: "sharePercent", kind: "number", label: "持股比例", unit: "%", decimals: 2, min: 0, max: 100, required: true, clause: "art10.1", hint: "超过 50% 视为控股；未超过的请说明实际控制情况。" },
    { key: "controlNote", kind: "textArea", label: "实际控制说明", maxLength: 1000, hint: "持股未超过 50% 或间接控股的须填写，逐层说明股权关系。" },
    { key: "staff", kind: "number", label: "研发人员数", unit: "人", decimals: 0, min: 0, required: true },
    { key: "area", kind: "number", label: "研发面积", unit: "平方米", min: 0, required: true },
    { key: "yearlySpending", kind: "money", label: "年研发投入（万元）", required: true },
    { key: "equipment", kind: "textArea", label: "主要设备与条件", maxLength: 1000 },
    { key: "synergy", kind: "textArea", label: "与省内母体企业的技术协同机制", maxLength: 1500, required: true, clause: "art10.1" },
    {
      key: "outputs",
      kind: "rows",
      label: "标志性研发成果",
      clause: "art10.1",
      required: true,
      minRows: 1,
      maxRows: 20,
      addLabel: "添加成果",
      columns: [
        { key: "title", kind: "text", label: "成果名称", maxLength: 200, required: true },
        { key: "year", kind: "year", label: "年份", required: true },
        { key: "effect", kind: "text", label: "水平与成效", maxLength: 300, required: true },
      ],
    },
  ],
  slots: [
    { key: "investment", label: "境外投资备案或证书", clause: "art10.1", required: true, maxFiles: 6, maxMegabytes: 20, types: ["pdf", "jpg", "png"] },
    { key: "shareholding", label: "股权证明", clause: "art10.1", required: true, maxFiles: 10, maxMegabytes: 20, types: ["pdf", "jpg", "png"] },
  ],
};

/** 第十条（二）: 在浙外资企业. */
export const foreignInvestedSection: DeclarationSection = {
  key: "foreignInvested",
  title: "在浙外资企业",
  clause: "art10.2",
  intro: "“与海外母体企业形成良好的技术协同体系，承担过其全球研发项目的关键环节”。",
  appliesTo: ({ category, globalPaths }) => category === "globalRnd" && globalPaths.includes("foreignInvested"),
  fields: [
    {
      key: "investorKind",
      kind: "select",
      label: "外资类型",
      required: true,
      clause: "art10.2",
      options: [
        { value: "foreign", label: "外商投资" },
        { value: "hongKongMacaoTaiwan", label: "港澳台商投资（参照）" },
      ],
    },
    { key: "parentName", kind: "text", label: "海外母体企业名称", maxLength: 200, required: true },
    { key: "parentRegion", kind: "region", label: "母体企业所在国家（地区）", required: true },
    { key: "parentShare", kind: "number", label: "外方持股比例", unit: "%", decimals: 2, min: 0, max: 100, required: true },
    { key: "condition", kind: "textArea", label: "科技创新条件与基础", maxLength: 1500, required: true, clause: "art10.2" },
    { key: "synergy", kind: "textArea", label: "与海外母体企业的技术协同体系", maxLength: 1500, required: true, clause: "art10.2" },
    {
      key: "globalProjects",
      kind: "rows",
      label: "承担的全球研发项目关键环节",
      clause: "art10.2",
      required: true,
      minRows: 1,
      maxRows: 20,
      addLabel: "添加项目",
      columns: [
        { key: "title", kind: "text", label: "项目名称", maxLength: 200, required: true },
        { key: "role", kind: "text", label: "承担角色", maxLength: 120, required: true },
        { key: "keyPart", kind: "text", label: "关键环节", maxLength: 300, required: true },
        { key: "startsOn", kind: "date", label: "开始日期", required: true },
        { key: "endsOn", kind: "date", label: "结束日期" },
      ],
    },
  ],
  slots: [
    { key: "foreignInvestment", label: "外商投资企业证明", clause: "art10.2", required: true, maxFiles: 6, maxMegabytes: 20, types: ["pdf", "jpg", "png"] },
    { key: "globalProjects", label: "全球研发项目证明", clause: "art10.2", maxFiles: 10, maxMegabytes: 50, types: ["pdf"] },
  ],
};
