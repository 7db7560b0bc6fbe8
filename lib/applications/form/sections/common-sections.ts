import { mainTasks } from "@/lib/regulation/articles/article-05-main-tasks";
import type { DeclarationSection } from "../declaration-section";
import { projectLevels, projectStates } from "@/lib/forms/options";

/** 依托单位与保障条件 (第七条（一）). */
export const guaranteesSection: DeclarationSection = {
  key: "guarantees",
  title: "依托单位与保障条件",
  clause: "art7.1",
  intro: "单位基本信息取自单位档案，此处说明为基地配备的团队、设施和经费。",
  appliesTo: () => true,
  fields: [
    { key: "supportStaff", kind: "textArea", label: "科研与管理团队配备", maxLength: 1500, required: true, clause: "art7.1" },
    { key: "supportFacility", kind: "textArea", label: "设施与服务保障", maxLength: 1500, required: true, clause: "art7.1" },
    {
      key: "fundPlan",
      kind: "rows",
      label: "三年经费投入计划",
      clause: "art14.3",
      required: true,
      minRows: 3,
      maxRows: 10,
      addLabel: "添加年度",
      columns: [
        { key: "year", kind: "year", label: "年度", required: true },
        { key: "ownFunds", kind: "money", label: "单位自筹（万元）", required: true },
        { key: "otherFunds", kind: "money", label: "其他来源（万元）" },
        { key: "purpose", kind: "text", label: "主要用途", maxLength: 200, required: true },
      ],
    },
    { key: "coBuilders", kind: "textArea", label: "共建单位", maxLength: 500, hint: "如有。共建单位不承担主体责任。" },
    { key: "integrity", kind: "checkbox", label: "本单位未被列入严重失信主体名单，近三年无严重科研失信行为", required: true },
  ],
  slots: [
    { key: "license", label: "法人证照", hint: "营业执照或法人证书扫描件", clause: "art7.1", required: true, maxFiles: 3, maxMegabytes: 20, types: ["pdf", "jpg", "png"] },
    { key: "guarantee", label: "保障条件佐证", hint: "场地、设备、经费文件等", clause: "art7.1", maxFiles: 10, maxMegabytes: 50, types: ["pdf", "docx", "jpg", "png"] },
  ],
};

/** 目标、任务与机制 (第七条（三）、第五条). */
export const goalsSection: DeclarationSection = {
  key: "goals",
  title: "发展目标与运行机制",
  clause: "art7.3",
  intro: "目标按第五条四项重点任务分解，将作为年度报告和绩效评价的对照。",
  appliesTo: () => true,
  fields: [
    { key: "goals", kind: "textArea", label: "发展目标", maxLength: 2000, required: true, clause: "art7.3" },
    {
      key: "targets",
      kind: "rows",
      label: "三年建设任务与指标",
      clause: "art5",
      required: true,
      minRows: 4,
      maxRows: 40,
      addLabel: "添加指标",
      columns: [
        {
          key: "task",
          kind: "select",
          label: "重点任务",
          required: true,
          options: Object.entries(mainTasks).map(([value, { label }]) => ({ value, label })),
        },
        { key: "indicator", kind: "text", label: "指标", maxLength: 120, required: true },
        { key: "unit", kind: "text", label: "单位", maxLength: 20, required: true },
        { key: "baseline", kind: "number", label: "基期值", required: true },
        { key: "target", kind: "number", label: "目标值", required: true },
        { key: "year", kind: "year", label: "完成年度", required: true },
      ],
    },
    { key: "mechanism", kind: "textArea", label: "运行机制", maxLength: 2000, required: true, clause: "art7.3" },
    { key: "localService", kind: "textArea", label: "服务地方设想", maxLength: 1500, required: true, clause: "art5" },
  ],
  slots: [],
};

/** 合作基础、项目与成果 (第七条（二）). */
export const foundationSection: DeclarationSection = {
  key: "foundation",
  title: "合作基础、项目与成果",
  clause: "art7.2",
  intro: "说明国际科技合作的基础与成效，列出合作项目和代表性成果。",
  appliesTo: () => true,
  fields: [
    { key: "foundation", kind: "textArea", label: "国际合作基础与成效", maxLength: 3000, required: true, clause: "art7.2" },
    {
      key: "projects",
      kind: "rows",
      label: "国际科技合作项目",
      clause: "art7.2",
      maxRows: 50,
      addLabel: "添加项目",
      columns: [
        { key: "title", kind: "text", label: "项目名称", maxLength: 200, required: true },
        { key: "level", kind: "select", label: "级别", required: true, options: projectLevels },
        { key: "number", kind: "text", label: "项目编号", maxLength: 80 },
        { key: "partner", kind: "text", label: "合作方", maxLength: 200, required: true },
        { key: "startsOn", kind: "date", label: "开始日期", required: true },
        { key: "endsOn", kind: "date", label: "结束日期" },
        { key: "funds", kind: "money", label: "经费（万元）" },
        { key: "state", kind: "select", label: "状态", required: true, options: projectStates },
      ],
    },
    {
      key: "outputs",
      kind: "rows",
      label: "代表性成果",
      hint: "不超过 10 项",
      clause: "art7.2",
      maxRows: 10,
      addLabel: "添加成果",
      columns: [
        {
          key: "kind",
          kind: "select",
          label: "类型",
          required: true,
          options: [
            { value: "paper", label: "论文" },
            { value: "patent", label: "专利" },
            { value: "standard", label: "标准" },
            { value: "award", label: "奖励" },
            { value: "product", label: "产品" },
            { value: "transfer", label: "技术转移" },
          ],
        },
        { key: "title", kind: "text", label: "名称", maxLength: 300, required: true },
        { key: "year", kind: "year", label: "年份", required: true },
        { key: "number", kind: "text", label: "编号或出处", maxLength: 200 },
        { key: "role", kind: "text", label: "与国际合作的关系", maxLength: 200, required: true },
      ],
    },
  ],
  slots: [{ key: "outputs", label: "项目与成果佐证", clause: "art7.2", maxFiles: 30, maxMegabytes: 50, types: ["pdf", "jpg", "png"] }],
};

/** 核心团队 (第七条（一）、第十四条（二）). */
export const teamSection: DeclarationSection = {
  key: "team",
  title: "核心团队",
  clause: "art14.2",
  intro: "只填写办理所需的信息，不收集证件号码。请先告知本人。",
  appliesTo: () => true,
  fields: [
    {
      key: "members",
      kind: "rows",
      label: "团队成员",
      clause: "art14.2",
      required: true,
      minRows: 1,
      maxRows: 100,
      ledger: "member",
      addLabel: "添加成员",
      columns: [
        { key: "name", kind: "text", label: "姓名", maxLength: 80, required: true },
        { key: "organization", kind: "text", label: "单位、部门", maxLength: 120, required: true },
        { key: "title", kind: "text", label: "职务、职称", maxLength: 80 },
        {
          key: "role",
          kind: "select",
          label: "角色",
          required: true,
          options: [
            { value: "leader", label: "负责人" },
            { value: "core", label: "核心成员" },
            { value: "manager", label: "管理人员" },
            { value: "transfer", label: "技术转移专员" },
          ],
        },
        {
          key: "employment",
          kind: "select",
          label: "专兼职",
          required: true,
          options: [
            { value: "full", label: "全职" },
            { value: "part", label: "兼职" },
            { value: "short", label: "短期" },
          ],
        },
        {
          key: "nationality",
          kind: "select",
          label: "国别（地区）类型",
          required: true,
          options: [
            { value: "mainland", label: "中国内地" },
            { value: "hongKongMacaoTaiwan", label: "中国香港、澳门、台湾" },
            { value: "foreign", label: "外籍" },
          ],
        },
        { key: "overseasTalent", kind: "checkbox", label: "海外引进" },
        { key: "field", kind: "text", label: "研究方向", maxLength: 120 },
      ],
    },
    { key: "informed", kind: "checkbox", label: "已将个人信息的使用目的和范围告知以上人员", required: true },
  ],
  slots: [],
};

/** 承诺与声明 (第二十二条（三）所称申报材料的真实性). */
export const commitmentSection: DeclarationSection = {
  key: "commitment",
  title: "承诺与声明",
  clause: "art22.3",
  intro: "提交前由法定代表人签署承诺书并加盖公章。",
  appliesTo: () => true,
  fields: [
    { key: "truthful", kind: "checkbox", label: "申报材料真实、准确、完整，愿意承担提供虚假信息的后果", required: true, clause: "art22.3" },
    { key: "nonSecret", kind: "checkbox", label: "申报材料及附件不含国家秘密和不宜公开的敏感信息", required: true },
    {
      key: "partnerConsent",
      kind: "select",
      label: "海外合作机构对本次申报",
      required: true,
      options: [
        { value: "stated", label: "已书面说明无异议" },
        { value: "informed", label: "已告知，未提出异议" },
        { value: "notInformed", label: "尚未告知" },
      ],
    },
  ],
  slots: [
    { key: "commitment", label: "真实性与合规承诺书", hint: "法定代表人签字并加盖公章的扫描件", clause: "art22.3", required: true, maxFiles: 2, maxMegabytes: 20, types: ["pdf", "jpg", "png"] },
    { key: "partnerConsent", label: "海外合作机构无异议说明", showWhen: { field: "partnerConsent", in: ["stated"] }, maxFiles: 10, maxMegabytes: 20, types: ["pdf", "jpg", "png"] },
  ],
};
