import type { RowValue, SectionData } from "@/lib/forms/field";
import type { DeclarationTheme } from "./declarations";

// The parts of a declaration that only 第九条 and 第十条 ask for.

const row = (id: string, values: Record<string, string | string[] | boolean>): RowValue => ({ id, ...values }) as RowValue;

export function openService(theme: DeclarationTheme): SectionData {
  const first = theme.partners[0];
  return {
    resources: `与${theme.partners.map(({ nameZh }) => nameZh).join("、")}建立项目推荐渠道，每年收集海外${theme.fieldZh}项目 80 项以上，形成可更新的项目库。`,
    focus: `${theme.fieldZh}；德国、新加坡、中国香港`,
    pipeline: [
      row("pipeline-1", { title: `${theme.fieldZh}微型化方案`, region: first?.region ?? "DE", field: theme.fieldZh, stage: "pilot", rights: "专利权属海外团队，可独占许可", plan: "拟落地省内产业园" }),
      row("pipeline-2", { title: `${theme.fieldZh}可靠性评价`, region: theme.partners[1]?.region ?? "SG", field: theme.fieldZh, stage: "laboratory", plan: "拟与省内高校共建" }),
    ],
    venueAddress: "浙江省虚构市虚构区创新路 18 号 3 号楼",
    venueArea: "5200",
    venueRight: "leased",
    venueUntil: `${theme.filingYear + 5}-12-31`,
    venueFunctions: ["incubation", "talent", "roadshow"],
    overseasVenue: "yes",
    overseasRegion: first?.region ?? "DE",
    overseasCity: "慕尼黑",
    overseasArea: "600",
    operatingBudget: [
      row("budget-1", { year: String(theme.filingYear - 1), kind: "actual", amount: "368.00", source: "单位自筹与服务收入" }),
      row("budget-2", { year: String(theme.filingYear), kind: "actual", amount: "402.50", source: "单位自筹与服务收入" }),
      row("budget-3", { year: String(theme.filingYear + 1), kind: "planned", amount: "450.00", source: "单位自筹" }),
    ],
    transferTeam: [
      row("transfer-1", { name: "沈一诺", duty: "国际技术转移", fullTime: true, qualification: "高级技术经理人", languages: "英语、德语" }),
      row("transfer-2", { name: "许闻笛", duty: "项目对接与路演", fullTime: true, languages: "英语" }),
    ],
    cases: [
      row("case-1", { title: `${theme.fieldZh}封装技术引进落地`, direction: "inbound", kind: "technology", parties: `${first?.nameZh ?? "海外机构"}、省内企业`, year: String(theme.filingYear - 1), amount: "560.00", effect: "在省内设立公司，已形成小批量产能" }),
      row("case-2", { title: `${theme.fieldZh}检测设备输出`, direction: "outbound", kind: "technology", parties: "省内企业、海外客户", year: String(theme.filingYear - 1), amount: "230.00", effect: "在海外完成示范应用" }),
    ],
  };
}

export function overseasInstitution(theme: DeclarationTheme): SectionData {
  return {
    nameZh: `${theme.hostName}欧洲研发中心`,
    nameLocal: "Fictional European R&D Centre GmbH",
    region: theme.partners[0]?.region ?? "DE",
    city: "慕尼黑",
    mode: "established",
    formedOn: `${theme.filingYear - 5}-09-01`,
    sharePercent: "80.00",
    staff: "46",
    area: "2800",
    yearlySpending: "1650.00",
    equipment: "洁净实验室 600 平方米，可靠性与电磁兼容测试设备 38 台（套）。",
    synergy: "与省内总部实行统一的项目立项、图样和数据管理，关键课题由两地团队共同承担，成果先在省内工厂验证。",
    outputs: [
      row("overseas-1", { title: `新一代${theme.fieldZh}芯片`, year: String(theme.filingYear - 1), effect: "性能达到国际先进水平，已用于总部产品" }),
    ],
  };
}

export function foreignInvested(theme: DeclarationTheme): SectionData {
  return {
    investorKind: "foreign",
    parentName: "虚构精密（德国）股份公司",
    parentRegion: "DE",
    parentShare: "100.00",
    condition: `在浙建有${theme.fieldZh}研发中心，研发人员 120 人，设有独立的试制线和可靠性实验室。`,
    synergy: "与海外母体共用产品路线图和评审节点，省内团队负责其中的系统集成与验证，双方每周联合评审。",
    globalProjects: [
      row("global-1", { title: `全球${theme.fieldZh}平台`, role: "系统集成责任方", keyPart: "整机算法与可靠性验证", startsOn: `${theme.filingYear - 2}-03-01` }),
    ],
  };
}
