import type { Declaration, DeclaredPartner } from "@/lib/regulation/declaration";
import { plainDate } from "@/lib/regulation/plain-date";
import { fictionalCreditCode } from "./credit-code";

const signedOn = plainDate("2025-03-01");

export function buildPartner(nameZh: string, overrides: Partial<DeclaredPartner> = {}): DeclaredPartner {
  return {
    nameZh,
    region: "DE",
    relation: "independent",
    sinceYear: 2019,
    agreements: [{ title: "科技合作协议", signedOn, signedBy: "host", relevance: "联合研究" }],
    ...overrides,
  };
}

/** What every category needs: a declaration that meets 第七条, filed on 2027-03-15 by a university. */
export function buildDeclaration(overrides: Partial<Declaration> = {}): Declaration {
  return {
    filedOn: plainDate("2027-03-15"),
    category: "comprehensive",
    fieldZh: "眼视光器械",
    fieldEn: "Optometry Devices",
    fieldCode: "F09",
    host: {
      name: "虚构大学", creditCode: fictionalCreditCode(1, "12"), organizationKind: "university", legalForm: "publicInstitution",
      independentLegalPerson: true, cityCode: "330100", establishedOn: plainDate("1998-09-15"), affiliation: "province",
    },
    leader: { name: "张三", organization: "虚构大学" },
    supportStaff: "专职管理人员五名",
    supportFacility: "实验室两千平方米",
    fundPlan: [{ year: 2027, ownFunds: "100.00" }],
    foundation: "十年合作",
    goals: "三年目标",
    mechanism: "理事会机制",
    partners: [buildPartner("慕尼黑某大学"), buildPartner("柏林某研究所"), buildPartner("东京某大学", { region: "JP" })],
    members: [{ name: "李四", organization: "虚构大学", role: "core" }],
    managementSystems: (["intellectualProperty", "crossBorderData", "humanGeneticResources", "researchEthics", "confidentiality", "technologySecurity"] as const).map(
      (kind) => ({ kind, state: "established" as const, title: "管理办法", issuedOn: signedOn, owner: "科研处" }),
    ),
    emergencyContact: "王五",
    emergencyProcess: "一小时内报告",
    sciProjects: [{ title: "省重点研发计划项目", level: "province", number: "2025C01001", leader: "李四" }],
    ...overrides,
  };
}

/** An enterprise of 综合发展类 that meets 第八条. */
export function buildEnterpriseDeclaration(overrides: Partial<Declaration> = {}): Declaration {
  const base = buildDeclaration();
  return {
    ...base,
    host: { ...base.host, name: "虚构股份有限公司", creditCode: fictionalCreditCode(2), organizationKind: "enterprise", legalForm: "enterpriseLegalPerson", affiliation: "private", foreignInvestment: "domestic" },
    sciProjects: undefined,
    ownIp: [{ title: "发明专利", number: "ZL0000", holder: "host", product: "验光仪" }],
    marketAdvantage: "国内前三",
    rdYears: [
      { year: 2024, rd: "50", revenue: "1000" },
      { year: 2025, rd: "100", revenue: "2000" },
      { year: 2026, rd: "150", revenue: "3000" },
    ],
    ...overrides,
  };
}

/** A service body of 开放服务类 that meets 第九条. */
export function buildOpenServiceDeclaration(overrides: Partial<Declaration> = {}): Declaration {
  const base = buildDeclaration();
  return {
    ...base,
    category: "openService",
    host: { ...base.host, organizationKind: "technologyService" },
    sciProjects: undefined,
    openService: {
      resources: "与五国机构有联系",
      pipeline: [{ title: "激光技术", region: "DE" }],
      venueAddress: "杭州市某路1号",
      venueArea: "1200.50",
      venueFunctions: ["incubation", "talent"],
      operatingBudget: [{ year: 2026, kind: "actual", amount: "300" }],
      transferTeam: [{ name: "赵六", duty: "技术经理", fullTime: true }],
      cases: [{ title: "引进案例", direction: "inbound" }, { title: "输出案例", direction: "outbound" }],
    },
    ...overrides,
  };
}

/** An enterprise of 全球研发类 that meets both paths of 第十条. */
export function buildGlobalRndDeclaration(overrides: Partial<Declaration> = {}): Declaration {
  const enterprise = buildEnterpriseDeclaration();
  return {
    ...enterprise,
    category: "globalRnd",
    host: { ...enterprise.host, foreignInvestment: "foreign" },
    globalPaths: ["overseasInstitution", "foreignInvested"],
    overseasInstitution: {
      nameZh: "欧洲研发中心", region: "SE", city: "哥德堡", mode: "established", sharePercent: "51", staff: "30", area: "2000",
      yearlySpending: "500.00", synergy: "联合开发", outputs: [{ title: "新平台" }],
    },
    foreignInvested: {
      investorKind: "foreign", parentName: "虚构集团", parentRegion: "DE", parentShare: "80", condition: "研发中心", synergy: "协同体系",
      globalProjects: [{ title: "全球项目", keyPart: "核心算法" }],
    },
    ...overrides,
  };
}
