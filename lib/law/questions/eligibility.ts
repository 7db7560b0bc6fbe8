import { z } from "zod";
import { clauseIds, clauseLabel } from "@/lib/regulation/clause";
import { checkEligibility, verdictLabels, type Verdict } from "@/lib/regulation/eligibility";
import type { Finding } from "@/lib/regulation/finding";
import { findingGroup, findingGroupLabels, type FindingGroup } from "@/lib/regulation/finding-groups";
import { ruleIds } from "@/lib/regulation/rules";
import { declarationShape } from "../declaration-shape";
import { defineQuestion } from "../question";
import { answerBase } from "../shapes";

const findingShape = z.strictObject({
  rule: z.enum(ruleIds),
  clause: answerBase.clauses.element,
  force: z.enum(["hard", "soft", "judgement"]).meta({ description: "hard 硬性；soft “原则上”“一般应”；judgement 由专家或审核人员判断，不计入结论" }),
  outcome: z.enum(["met", "unmet", "judgement"]),
  title: z.string(),
  explanation: z.string(),
  inputs: z.record(z.string(), z.unknown()).meta({ description: "判断所依据的事实" }),
  about: z.array(z.string()).meta({ description: "所涉字段" }),
  setAside: z.string().optional().meta({ description: "不影响结论的原因（第十条符合条件之一即可）" }),
});

function explain(verdict: Verdict, findings: readonly Finding[]): string {
  const namesOf = (group: FindingGroup) =>
    findings.filter((one) => findingGroup(one) === group && one.force !== "judgement" && one.setAside === undefined).map(({ clause, title }) => `${title}（${clauseLabel(clause)}）`);
  const lines = (["hardUnmet", "softUnmet", "judgement"] as const).flatMap((group) => {
    const names = namesOf(group);
    return names.length === 0 ? [] : [`${findingGroupLabels[group].title}${names.length}项：${names.join("、")}`];
  });
  return `${[verdictLabels[verdict], ...lines].join("；")}。本结论为机器预判，以形式审查和专家评审为准。`;
}

/** 第七至第十条 and what goes with them: whether a declaration meets the conditions. */
export const eligibilityQuestion = defineQuestion({
  title: "申报条件",
  description: "按申报类别逐条核对建设条件，列出每一条规则的结论；只有专家才能判断的列出但不计入结论。",
  clauses: ["art2", "art4", "art6", "art7", "art8", "art9", "art10", "art11", "art22", "art25", "art26", "art27"],
  input: declarationShape,
  output: z.strictObject({ verdict: z.enum(["eligible", "judgement", "ineligible"]), findings: z.array(findingShape), ...answerBase }),
  examples: {
    nothingFilledIn: { filedOn: "2027-03-15", category: "openService" },
    enterprise: {
      filedOn: "2027-03-15",
      category: "comprehensive",
      fieldZh: "眼视光器械",
      fieldEn: "Optometry Devices",
      fieldCode: "F09",
      host: {
        name: "示例股份有限公司", creditCode: "91330100MA0000088D", organizationKind: "enterprise", legalForm: "enterpriseLegalPerson",
        independentLegalPerson: true, cityCode: "330100", establishedOn: "2001-11-30", affiliation: "private", foreignInvestment: "domestic",
      },
      leader: { name: "张三", organization: "示例股份有限公司" },
      supportStaff: "专职管理人员五名", supportFacility: "实验室两千平方米", fundPlan: [{ year: 2027, ownFunds: "100.00" }],
      foundation: "与海外机构合作十年", goals: "三年建设目标", mechanism: "理事会与季度例会",
      partners: ["慕尼黑某大学", "柏林某研究所", "里昂某大学"].map((nameZh, index) => ({
        nameZh, region: index === 2 ? "FR" : "DE", relation: "independent", sinceYear: 2019,
        agreements: [{ title: "科技合作协议", signedOn: "2025-03-01", signedBy: "host", relevance: "联合研究" }],
      })),
      managementSystems: ["intellectualProperty", "crossBorderData", "humanGeneticResources", "researchEthics", "confidentiality", "technologySecurity"].map(
        (kind) => ({ kind, state: "established", title: "管理办法", issuedOn: "2025-03-01" }),
      ),
      emergencyContact: "李四", emergencyProcess: "一小时内报告",
      ownIp: [{ title: "发明专利", number: "ZL0000", holder: "host", product: "验光仪" }],
      marketAdvantage: "细分市场国内前三",
      rdYears: [{ year: 2024, rd: "50", revenue: "1000" }, { year: 2025, rd: "100", revenue: "2000" }, { year: 2026, rd: "150", revenue: "3000" }],
    },
  },
  answer(declaration, { parameters }) {
    const { verdict, findings } = checkEligibility(declaration, parameters);
    const cited = new Set(findings.map(({ clause }) => clause));
    return {
      verdict,
      findings,
      clauses: clauseIds.filter((clause) => cited.has(clause)),
      explanation: explain(verdict, findings),
    };
  },
});
