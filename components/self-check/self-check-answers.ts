import { comprehensiveBasis } from "@/lib/regulation/articles/article-08-comprehensive-conditions";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type {
  Affiliation, Category, ComprehensiveBasis, ForeignInvestment, Formation, GlobalPath, IntellectualPropertyHolder, LegalForm, ManagementSystemKind, OrganizationKind,
} from "@/lib/regulation/terms";

/** One thing a declaration has to contain; the self-check only asks whether the host has it. */
export const guaranteeLabels = {
  supportStaff: "科研与管理团队",
  supportFacility: "设施与服务保障",
  fundPlan: "三年经费投入计划",
  foundation: "国际合作基础与成效",
  goals: "发展目标",
  mechanism: "运行机制",
} as const;
export type Guarantee = keyof typeof guaranteeLabels;

/** 第九条. */
export const serviceLabels = {
  resources: "国际科技合作资源",
  pipeline: "储备的海外先进技术与项目",
  venue: "孵化落地、智力引进等场所",
  budget: "运营经费",
  team: "国际技术转移和对接交流团队",
  inbound: "引进方向的成功案例",
  outbound: "输出方向的成功案例",
} as const;
export type ServiceElement = keyof typeof serviceLabels;

/** 第十条（一）. */
export const overseasLabels = {
  capacity: "研发人员、面积和年度研发投入",
  synergy: "与省内母体企业的技术协同机制",
  outputs: "标志性的研发成果",
} as const;
export type OverseasElement = keyof typeof overseasLabels;

/** 第十条（二）. */
export const foreignLabels = {
  condition: "科技创新条件与基础",
  synergy: "与海外母体企业的技术协同体系",
  projects: "承担过全球研发项目的关键环节",
} as const;
export type ForeignElement = keyof typeof foreignLabels;

/** The registered place is none of the cities of Zhejiang. */
export const outsideZhejiang = "000000";

/** What the questionnaire holds: text as typed, "" and [] where nothing was answered. */
export interface SelfCheckAnswers {
  category: Category | "";
  globalPaths: GlobalPath[];
  organizationKind: OrganizationKind | "";
  kindNote: string;
  legalForm: LegalForm | "";
  branch: boolean;
  cityCode: string;
  affiliation: Affiliation | "";
  creditCode: string;
  establishedOn: string;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  sameFieldBase: boolean;
  revokedOn: string;
  guarantees: Guarantee[];
  systems: ManagementSystemKind[];
  systemsNotApplicable: ManagementSystemKind[];
  partners: string;
  partnersWithAgreement: string;
  partnersInChinaRegions: string;
  provincialProject: boolean;
  projectLedByTeam: boolean;
  ownIp: IntellectualPropertyHolder | "";
  marketAdvantage: boolean;
  rdYears: { rd: string; revenue: string; rdDomestic: string }[];
  service: ServiceElement[];
  overseasName: string;
  overseasRegion: string;
  overseasCity: string;
  overseasMode: Formation | "";
  sharePercent: string;
  overseas: OverseasElement[];
  foreignInvestment: ForeignInvestment | "";
  foreign: ForeignElement[];
}

export const noAnswers: SelfCheckAnswers = {
  category: "", globalPaths: [], organizationKind: "", kindNote: "", legalForm: "", branch: false, cityCode: "", affiliation: "", creditCode: "",
  establishedOn: "", fieldCode: "", fieldZh: "", fieldEn: "", sameFieldBase: false, revokedOn: "", guarantees: [], systems: [], systemsNotApplicable: [],
  partners: "", partnersWithAgreement: "", partnersInChinaRegions: "", provincialProject: false, projectLedByTeam: false, ownIp: "", marketAdvantage: false,
  rdYears: [{ rd: "", revenue: "", rdDomestic: "" }, { rd: "", revenue: "", rdDomestic: "" }, { rd: "", revenue: "", rdDomestic: "" }],
  service: [], overseasName: "", overseasRegion: "", overseasCity: "", overseasMode: "", sharePercent: "", overseas: [], foreignInvestment: "", foreign: [],
};

/** The host as far as the branch of 第八条（一） depends on it. */
export function basisOf({ organizationKind, legalForm }: Pick<SelfCheckAnswers, "organizationKind" | "legalForm">, day: PlainDate): ComprehensiveBasis | undefined {
  return comprehensiveBasis({ filedOn: day, host: { organizationKind: organizationKind || undefined, legalForm: legalForm || undefined } });
}

/** Whether the three years are asked: an enterprise of 综合发展类, and the path of 在浙外资企业. */
export function asksResearchYears(answers: Pick<SelfCheckAnswers, "category" | "globalPaths" | "organizationKind" | "legalForm">, day: PlainDate): boolean {
  if (answers.category === "globalRnd") return answers.globalPaths.includes("foreignInvested");
  return answers.category === "comprehensive" && basisOf(answers, day) === "enterprise";
}
