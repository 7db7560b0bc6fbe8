import { declarationForm, declarationProfile, sectionsFor } from "@/lib/applications/form/declaration-form";
import type { RowValue, SectionData } from "@/lib/forms/field";
import { isShown } from "@/lib/forms/section-state";
import type { Category } from "@/lib/regulation/terms";
import type { BuildOrganization } from "./people";
import { foreignInvested, openService, overseasInstitution } from "./declaration-conditions";

/** Which branch of 第八条 or path of 第十条 a declaration takes. */
export type DeclarationVariant = "institution" | "enterprise" | "service" | "overseasInstitution" | "foreignInvested" | "bothPaths";

/** What tells one declaration from another; everything has a default, so that a test names only what it is about. */
export interface DeclarationTheme {
  filingYear: number;
  hostName: string;
  /** 领域或方向, e.g. 智能传感. */
  fieldZh: string;
  fieldEn: string;
  fieldCode: string;
  leaderName: string;
  /** Overseas institutions with an agreement in force each; fictional names. */
  partners: readonly ThemePartner[];
  /** 万元 of R&D and of revenue for the three years before the call's. */
  research: readonly { rd: string; revenue: string }[];
}

export interface ThemePartner {
  nameZh: string;
  nameLocal: string;
  region: string;
  kind?: string;
}

export const defaultTheme: DeclarationTheme = {
  filingYear: 2026,
  hostName: "浙江钱塘虚构光电研究院",
  fieldZh: "智能传感",
  fieldEn: "Intelligent Sensing",
  fieldCode: "F03",
  leaderName: "林知远",
  partners: [
    { nameZh: "慕尼黑虚构应用科学大学", nameLocal: "Fictional University of Applied Sciences Munich", region: "DE", kind: "university" },
    { nameZh: "新加坡虚构传感研究所", nameLocal: "Fictional Institute of Sensing Singapore", region: "SG", kind: "institute" },
    { nameZh: "香港虚构微电子中心", nameLocal: "Fictional Microelectronics Centre Hong Kong", region: "HK", kind: "institute" },
  ],
  research: [
    { rd: "1260.00", revenue: "18000.00" },
    { rd: "1480.50", revenue: "20500.00" },
    { rd: "1725.00", revenue: "23800.00" },
  ],
};

export const defaultVariants: Readonly<Record<Category, DeclarationVariant>> = {
  comprehensive: "institution",
  openService: "service",
  globalRnd: "overseasInstitution",
};

/** What the host of such a declaration must be, for `buildHost`. */
export function hostFor(variant: DeclarationVariant): BuildOrganization {
  switch (variant) {
    case "institution":
      return { kind: "university", legalForm: "publicInstitution", affiliation: "city", foreignInvestment: null };
    case "service":
      return { kind: "technologyService", legalForm: "enterpriseLegalPerson", affiliation: "private", foreignInvestment: "domestic" };
    case "enterprise":
    case "overseasInstitution":
      return { kind: "enterprise", legalForm: "enterpriseLegalPerson", affiliation: "private", foreignInvestment: "domestic" };
    case "foreignInvested":
    case "bothPaths":
      return { kind: "enterprise", legalForm: "enterpriseLegalPerson", affiliation: "private", foreignInvestment: "foreign", parentName: "虚构精密（德国）股份公司", parentRegion: "DE" };
  }
}

const row = <T extends Omit<RowValue, "id">>(id: string, values: T): RowValue => ({ id, ...values }) as unknown as RowValue;

/** Complete and lawful data for every section that this declaration is asked, keyed by section. */
export function completeSections(category: Category, variant: DeclarationVariant = defaultVariants[category], changes: Partial<DeclarationTheme> = {}): Record<string, SectionData> {
  const theme = { ...defaultTheme, ...changes };
  const all: Record<string, SectionData> = {
    overview: overview(category, variant, theme),
    guarantees: guarantees(theme),
    goals: goals(theme),
    partners: partners(theme),
    foundation: foundation(theme),
    team: team(theme),
    systems: systems(),
    researchStrength: researchStrength(theme),
    enterpriseStrength: enterpriseStrength(theme),
    openService: openService(theme),
    overseasInstitution: overseasInstitution(theme),
    foreignInvested: foreignInvested(theme),
    researchSpending: researchSpending(theme),
    commitment: { truthful: true, nonSecret: true, partnerConsent: "informed" },
  };
  const asked = sectionsFor(declarationForm(category, theme.filingYear), declarationProfile(category, all.overview));
  return Object.fromEntries(asked.map((section) => [section.key, all[section.key]!]));
}

/** The places for attachments that must not be empty for these sections. */
export function requiredSlots(category: Category, sections: Record<string, SectionData>, filingYear = defaultTheme.filingYear): string[] {
  const form = declarationForm(category, filingYear).filter(({ key }) => key in sections);
  return form.flatMap(({ key, slots }) => slots.filter((slot) => slot.required && isShown(slot.showWhen, sections[key]!)).map((slot) => slot.key));
}

function overview(category: Category, variant: DeclarationVariant, theme: DeclarationTheme): SectionData {
  const paths: Partial<Record<DeclarationVariant, string[]>> = {
    overseasInstitution: ["overseasInstitution"],
    foreignInvested: ["foreignInvested"],
    bothPaths: ["overseasInstitution", "foreignInvested"],
  };
  return {
    fieldZh: theme.fieldZh,
    fieldEn: theme.fieldEn,
    fieldCode: theme.fieldCode,
    ...(category === "comprehensive" ? { basis: variant === "enterprise" ? "enterprise" : "institution" } : {}),
    ...(category === "globalRnd" ? { globalPaths: paths[variant] ?? ["overseasInstitution"] } : {}),
    modes: ["bringIn", "goGlobal"],
    modeFeature: `围绕${theme.fieldZh}，以联合实验室为载体，把海外团队引进来共同攻关，再把成熟成果送到海外示范应用，形成“联合立项、双向驻场、成果共享”的合作模式。`,
    leaderName: theme.leaderName,
    leaderOrganization: `${theme.hostName}国际合作中心`,
    leaderPosition: "主任、研究员",
    leaderField: theme.fieldZh,
    leaderPhone: "0571-00000001",
    leaderEmail: "leader@example.org",
  };
}

function guarantees(theme: DeclarationTheme): SectionData {
  return {
    supportStaff: `为基地配备专职科研人员 32 人、管理人员 5 人，由分管负责人牵头成立${theme.fieldZh}国际合作工作小组，设专门的技术转移岗位。`,
    supportFacility: "提供专用实验与办公场地 3,600 平方米，配有微纳加工、环境测试平台和双语会议系统，向合作方开放预约。",
    fundPlan: [0, 1, 2].map((index) =>
      row(`fund-${index}`, { year: String(theme.filingYear + 1 + index), ownFunds: `${420 + index * 60}.00`, otherFunds: `${120 + index * 20}.00`, purpose: "联合研发、人员往来与国际会议" }),
    ),
    integrity: true,
  };
}

function goals(theme: DeclarationTheme): SectionData {
  const target = (id: string, task: string, indicator: string, unit: string, baseline: string, goal: string) =>
    row(id, { task, indicator, unit, baseline, target: goal, year: String(theme.filingYear + 3) });
  return {
    goals: `用三年时间建成${theme.fieldZh}领域有影响的国际科技合作平台，稳定合作机构不少于 6 家，突破关键技术 3 项，服务省内企业 60 家以上。`,
    targets: [
      target("target-1", "channels", "新增稳定合作的海外机构", "家", String(theme.partners.length), "6"),
      target("target-2", "breakthroughs", "联合突破关键技术", "项", "1", "3"),
      target("target-3", "models", "形成可推广的合作案例", "个", "1", "4"),
      target("target-4", "service", "服务省内企业", "家", "18", "60"),
    ],
    mechanism: "实行管理委员会领导下的主任负责制，每季度召开中外方联席会议；项目立项、经费、知识产权归属和数据出入境均有书面程序，年度计划公开考核。",
    localService: "每年举办两场面向省内企业的技术对接会，开放测试平台，推动合作成果优先在省内落地。",
  };
}

function partners(theme: DeclarationTheme): SectionData {
  return {
    partners: theme.partners.map((partner, index) =>
      row(`partner-${index}`, { nameZh: partner.nameZh, nameLocal: partner.nameLocal, region: partner.region, kind: partner.kind ?? "university", relation: "independent", sinceYear: String(theme.filingYear - 6 + index) }),
    ),
    agreements: theme.partners.map((partner, index) =>
      row(`agreement-${index}`, {
        partner: partner.nameZh,
        title: `${theme.fieldZh}联合研发合作协议`,
        kind: index === 0 ? "jointLaboratory" : "cooperation",
        signedOn: `${theme.filingYear - 2}-0${index % 9 + 1}-15`,
        term: "fixed",
        expiresOn: `${theme.filingYear + 4}-12-31`,
        signedBy: "host",
        relevance: `约定在${theme.fieldZh}方向联合立项、互派人员并共享测试平台，与基地建设任务一一对应。`,
        sensitivity: "general",
      }),
    ),
  };
}

function foundation(theme: DeclarationTheme): SectionData {
  const first = theme.partners[0]?.nameZh ?? "海外合作机构";
  return {
    foundation: `与${first}等 ${theme.partners.length} 家机构持续合作六年，联合承担项目 5 项，互派访问学者 46 人次，联合发表论文 38 篇，合作成果已在省内 12 家企业应用。`,
    projects: [
      row("project-1", { title: `${theme.fieldZh}关键器件联合研发`, level: "province", number: `${theme.filingYear - 2}C04012`, partner: first, startsOn: `${theme.filingYear - 2}-01-01`, endsOn: `${theme.filingYear}-12-31`, funds: "280.00", state: "ongoing" }),
    ],
    outputs: [
      row("output-1", { kind: "patent", title: `一种用于${theme.fieldZh}的封装方法`, year: String(theme.filingYear - 1), number: "ZL000000000000.0", role: "与海外团队联合研发，权属依协议约定" }),
      row("output-2", { kind: "product", title: `${theme.fieldZh}测试平台`, year: String(theme.filingYear - 1), role: "引进海外技术后二次开发" }),
    ],
  };
}

function team(theme: DeclarationTheme): SectionData {
  const organization = `${theme.hostName}国际合作中心`;
  return {
    members: [
      row("member-1", { name: theme.leaderName, organization, title: "研究员", role: "leader", employment: "full", nationality: "mainland", overseasTalent: true, field: theme.fieldZh }),
      row("member-2", { name: "周以宁", organization, title: "副研究员", role: "core", employment: "full", nationality: "mainland", field: theme.fieldZh }),
      row("member-3", { name: "Anna Beispiel", organization: theme.partners[0]?.nameLocal ?? "Example University", title: "教授", role: "core", employment: "part", nationality: "foreign", overseasTalent: true, field: theme.fieldZh }),
      row("member-4", { name: "沈一诺", organization, title: "技术经理人", role: "transfer", employment: "full", nationality: "mainland" }),
    ],
    informed: true,
  };
}

function systems(): SectionData {
  const established = (kind: string, title: string, owner: string) => row(kind, { kind, state: "established", title, issuedOn: "2024-03-18", owner });
  return {
    systems: [
      established("intellectualProperty", "知识产权管理办法（院发〔2024〕12号）", "科技处 赵示例"),
      established("crossBorderData", "数据跨境流动管理规定（院发〔2024〕15号）", "信息中心 钱示例"),
      row("humanGeneticResources", { kind: "humanGeneticResources", state: "established", title: "人类遗传资源管理规定（院发〔2024〕16号）", issuedOn: "2024-03-18", owner: "科技处 赵示例" }),
      established("researchEthics", "科研伦理审查办法（院发〔2024〕17号）", "伦理委员会 孙示例"),
      established("confidentiality", "科研保密管理规定（院发〔2024〕18号）", "办公室 李示例"),
      established("technologySecurity", "科技安全预警监测与应急处置办法（院发〔2024〕19号）", "科技处 赵示例"),
    ],
    risks: [
      row("risk-1", { kind: "leak", level: "medium", measure: "合作项目分级授权，外方人员进出登记，成果对外发布前审查", owner: "赵示例" }),
      row("risk-2", { kind: "dataExport", level: "low", measure: "数据出境逐项评估，测试数据脱敏后共享", owner: "钱示例" }),
    ],
    emergencyContact: "赵示例 0571-00000002",
    emergencyProcess: "日常由科技处每月排查并登记；发现苗头 24 小时内评估，必要时暂停合作并按程序报告；处置后复盘并修订措施。",
  };
}

function researchStrength(theme: DeclarationTheme): SectionData {
  return {
    sciProjects: [
      row("sci-1", { title: `${theme.fieldZh}前沿技术研究`, level: "national", programme: "国家重点研发计划", number: `${theme.filingYear - 3}YFB0000001`, leader: theme.leaderName, startsOn: `${theme.filingYear - 3}-06-01`, endsOn: `${theme.filingYear}-05-31`, funds: "860.00" }),
      row("sci-2", { title: `${theme.fieldZh}应用示范`, level: "province", programme: "浙江省重点研发计划", number: `${theme.filingYear - 2}C01001`, leader: "周以宁", startsOn: `${theme.filingYear - 2}-01-01`, funds: "300.00" }),
    ],
  };
}

function enterpriseStrength(theme: DeclarationTheme): SectionData {
  return {
    ownIp: [
      row("ip-1", { kind: "invention", title: `${theme.fieldZh}模组及其制造方法`, number: "ZL000000000001.0", holder: "host", product: `${theme.fieldZh}模组` }),
      row("ip-2", { kind: "software", title: `${theme.fieldZh}数据分析软件`, number: `${theme.filingYear - 1}SR0000001`, holder: "host", product: "配套软件" }),
    ],
    marketAdvantage: `${theme.fieldZh}产品近三年国内市场占有率居同类前列，出口 14 个国家（地区），主导制定行业标准 2 项。`,
  };
}

function researchSpending(theme: DeclarationTheme): SectionData {
  return {
    rdYears: theme.research.map(({ rd, revenue }, index) => {
      const year = String(theme.filingYear - 3 + index);
      return row(year, { year, operating: "full", rd, rdDomestic: rd, revenue, audit: "audited" });
    }),
    caliber: "highTech",
    certificateNumber: "GR000000000000",
  };
}
