import type { CaseForm } from "@/lib/cases/case-form";
import type { Field, Section, Slot } from "@/lib/forms/field";
import { evaluationContentSchema, type ReportedFact } from "./content";
import { spellHundredths, spreadWeights, type IndicatorLine } from "./indicators";
import { supportKindLabels } from "@/lib/supports/support-kinds";

/** What the form is made of: the indicators that apply to the base, what is on record for each, and whether it has a subsidy. */
export const evaluationFormSchema = evaluationContentSchema.pick({ subsidised: true, indicators: true, reported: true });

const evidence = (key: string, label: string): Slot => ({ key, label, maxFiles: 20, maxMegabytes: 30, types: ["pdf", "docx", "xlsx", "jpg", "png"] });

function reportedText(reported: readonly ReportedFact[], key: string): string {
  return reported.filter(({ indicator }) => indicator === key).map(({ text }) => text).join("");
}

/** An indicator: what is on record is shown and stands unless it is corrected; the host adds its account and its evidence. */
function indicatorFields(line: IndicatorLine, weight: string, reported: readonly ReportedFact[]): Field[] {
  const onRecord = reportedText(reported, line.key);
  const label = `${line.key} ${line.name}（${weight}分）`;
  return [
    { key: `${line.key}Account`, label, kind: "textArea", maxLength: 2000, required: true, hint: [line.guide, onRecord && `在案数据：${onRecord}`].filter(Boolean).join(""), ...(line.clause ? { clause: line.clause } : {}) },
    ...(onRecord ? [{ key: `${line.key}Correction`, label: `${line.key} 对在案数据的更正`, kind: "textArea", maxLength: 1000, hint: "与在案数据不一致的，写明更正后的数据、理由和佐证。" } as const] : []),
  ];
}

function indicatorSections(lines: readonly IndicatorLine[], reported: readonly ReportedFact[]): Section[] {
  const weights = new Map(spreadWeights(lines).map(({ key, hundredths }) => [key, spellHundredths(hundredths)]));
  // 第十九条、第二十一条 have sections of their own, with the figures the clauses ask for.
  const plain = lines.filter(({ clause }) => clause !== "art19" && clause !== "art21");
  const groups = [...new Set(plain.map(({ group }) => group))];
  return groups.map((group, index): Section => {
    const own = plain.filter((line) => line.group === group);
    return {
      key: `group${index + 1}`,
      title: group,
      clause: own[0]?.clause ?? "art18",
      intro: "按指标逐项说明。在案数据取自年度报告，无需重填；有出入的予以更正并附佐证。",
      fields: own.flatMap((line) => indicatorFields(line, weights.get(line.key)!, reported)),
      slots: [evidence(`group${index + 1}Evidence`, `${group}佐证材料`)],
    };
  });
}

function supportSection(reported: readonly ReportedFact[]): Section {
  const onRecord = reportedText(reported, "F1");
  return {
    key: "matchingSupport",
    title: "依托单位配套支持",
    clause: "art21",
    intro: `“组织推荐部门和依托单位应进行相应配套支持”。填写评价期内依托单位的配套政策和支持措施。${onRecord ? `在案：${onRecord}` : ""}`,
    fields: [
      {
        key: "supports",
        label: "配套支持",
        kind: "rows",
        maxRows: 50,
        addLabel: "添加一项",
        columns: [
          { key: "kind", label: "类型", kind: "select", options: Object.entries(supportKindLabels).map(([value, label]) => ({ value, label })), required: true },
          { key: "title", label: "名称或内容", kind: "text", maxLength: 100, required: true },
          { key: "amount", label: "金额（万元）", kind: "money", hint: "不是经费的留空" },
          { key: "givenOn", label: "日期", kind: "date" },
        ],
      },
      { key: "supportAccount", label: "说明", kind: "textArea", maxLength: 2000, required: true },
    ],
    slots: [evidence("supportEvidence", "配套支持佐证材料")],
  };
}

const subsidySection = (reported: readonly ReportedFact[]): Section => ({
  key: "subsidyEffect",
  title: "补助经费实施情况及成效",
  clause: "art19",
  intro: `补助经费用于开展科技合作项目支出，“实施情况及成效作为下一轮国合基地绩效评价的重点内容”。${reportedText(reported, "F2")}`,
  fields: [
    { key: "spent", label: "已支出（万元）", kind: "money", required: true },
    { key: "use", label: "支出的科技合作项目和用途", kind: "textArea", maxLength: 3000, required: true },
    { key: "effect", label: "成效", kind: "textArea", maxLength: 3000, required: true },
  ],
  slots: [evidence("subsidyEvidence", "补助经费佐证材料")],
});

const reportSection: Section = {
  key: "report",
  title: "自评报告",
  clause: "art18",
  intro: "概述评价期内的建设情况，供推荐部门和专家了解全貌。",
  fields: [
    { key: "nameZh", label: "基地名称", kind: "text", maxLength: 120, clause: "art16", hint: "按实际情况填写；与登记不同的，另按第十六条申请变更。" },
    { key: "leaderName", label: "基地负责人", kind: "text", maxLength: 50, clause: "art16", hint: "按实际情况填写；与登记不同的，另按第十六条申请变更。" },
    {
      key: "partners",
      label: "评价期末的主要合作机构",
      kind: "rows",
      clause: "art16",
      maxRows: 40,
      addLabel: "添加合作机构",
      columns: [
        { key: "partner", label: "合作机构", kind: "text", maxLength: 200, required: true },
        { key: "region", label: "国家（地区）", kind: "region", clause: "art26" },
      ],
    },
    { key: "summary", label: "建设情况与主要成效", kind: "textArea", maxLength: 5000, required: true },
    { key: "problems", label: "存在的问题和困难", kind: "textArea", maxLength: 3000, required: true },
    { key: "nextSteps", label: "下一步打算", kind: "textArea", maxLength: 3000, required: true },
  ],
  slots: [],
};

const commitmentSection: Section = {
  key: "commitment",
  title: "承诺",
  clause: "art22.3",
  intro: "在评价材料中提供虚假信息的，属于取消资格的情形（第二十二条（三））。",
  fields: [
    { key: "truthful", label: "所填内容和佐证材料真实、准确、完整", kind: "checkbox", required: true },
    { key: "unclassified", label: "材料不涉及国家秘密", kind: "checkbox", required: true },
  ],
  slots: [],
};

/** 自评: an account per indicator of the frozen set, support of 第二十一条, subsidy of 第十九条 where there is one, the report. */
export const evaluationForm: CaseForm = ({ content }) => {
  const { indicators, reported, subsidised } = evaluationFormSchema.parse(content);
  return [...indicatorSections(indicators, reported), supportSection(reported), ...(subsidised ? [subsidySection(reported)] : []), reportSection, commitmentSection];
};
