/** The words of the law that are choices in code, with the Chinese that people see. Stages have their own table in lib/workflow. */

export const categoryLabels = { comprehensive: "综合发展类", openService: "开放服务类", globalRnd: "全球研发类" } as const;
/** 第六条. */
export type Category = keyof typeof categoryLabels;

export const globalPathLabels = {
  overseasInstitution: "浙江企业海外研发机构",
  foreignInvested: "在浙外资企业",
} as const;
/** 第十条（一）、（二）. */
export type GlobalPath = keyof typeof globalPathLabels;

export const organizationKindLabels = {
  university: "高校",
  researchInstitute: "科研院所",
  enterprise: "企业",
  sciencePark: "科技园区",
  technologyService: "科技服务机构",
  medical: "医疗卫生机构",
  other: "其他",
} as const;
/** 第二条、第六条. */
export type OrganizationKind = keyof typeof organizationKindLabels;

export const legalFormLabels = {
  enterpriseLegalPerson: "企业法人",
  publicInstitution: "事业单位法人",
  socialOrganization: "社会团体",
  privateNonEnterprise: "民办非企业单位",
  governmentOrgan: "机关",
  unincorporated: "非法人组织",
} as const;
/** 第七条（一）. */
export type LegalForm = keyof typeof legalFormLabels;

export const affiliationLabels = { ministry: "部属", province: "省属", city: "市属", county: "县属", private: "民营及其他" } as const;
/** 第十一条（一）. */
export type Affiliation = keyof typeof affiliationLabels;

export const recommenderKindLabels = { municipalBureau: "设区市科技主管部门", supervisingDepartment: "归口管理部门" } as const;
/** 第十一条（一）、第十三条. */
export type RecommenderKind = keyof typeof recommenderKindLabels;

export const foreignInvestmentLabels = { domestic: "内资", foreign: "外商投资", hongKongMacaoTaiwan: "港澳台商投资" } as const;
/** 第十条（二）、第二十六条. */
export type ForeignInvestment = keyof typeof foreignInvestmentLabels;

export const basisLabels = { institution: "高校、科研机构", enterprise: "企业", other: "其他（参照科研机构）" } as const;
/** Which branch of 第八条（一） a host falls under. */
export type ComprehensiveBasis = keyof typeof basisLabels;

export const managementSystemLabels = {
  intellectualProperty: "知识产权",
  crossBorderData: "数据跨境",
  humanGeneticResources: "人类遗传资源",
  researchEthics: "科研伦理",
  confidentiality: "保密",
  technologySecurity: "科技安全预警监测和评估应对",
} as const;
/** 第七条（三）: five management systems, and technology security. */
export type ManagementSystemKind = keyof typeof managementSystemLabels;

export const partnerRelationLabels = {
  independent: "独立第三方",
  subsidiary: "依托单位的海外子公司",
  parent: "依托单位的母公司",
  affiliate: "其他关联方",
} as const;
export type PartnerRelation = keyof typeof partnerRelationLabels;

export const agreementSignerLabels = { host: "依托单位", department: "下属院系或部门", person: "个人" } as const;
export type AgreementSigner = keyof typeof agreementSignerLabels;

export const projectLevelLabels = {
  national: "国家级",
  ministry: "省部级",
  province: "省级",
  city: "市级及以下",
  enterprise: "企业委托或自主立项",
} as const;
export type ProjectLevel = keyof typeof projectLevelLabels;

export const memberRoleLabels = { leader: "负责人", core: "核心成员", manager: "管理人员", transfer: "技术转移专员" } as const;
export type MemberRole = keyof typeof memberRoleLabels;

export const intellectualPropertyHolderLabels = { host: "依托单位", exclusiveLicence: "依托单位持独占许可", other: "其他" } as const;
export type IntellectualPropertyHolder = keyof typeof intellectualPropertyHolderLabels;

export const caliberLabels = { highTech: "高新技术企业口径（专项审计）", superDeduction: "加计扣除口径", statistics: "统计口径" } as const;
export type Caliber = keyof typeof caliberLabels;

export const formationLabels = { established: "设立", acquired: "并购" } as const;
/** 第十条（一）. */
export type Formation = keyof typeof formationLabels;

export const venueFunctionLabels = { incubation: "项目孵化落地", talent: "智力引进", roadshow: "路演对接", laboratory: "实验与中试" } as const;
export type VenueFunction = keyof typeof venueFunctionLabels;

export const caseDirectionLabels = { inbound: "引进", outbound: "输出" } as const;
export type CaseDirection = keyof typeof caseDirectionLabels;

export const gradeLabels = { excellent: "优秀", qualified: "合格", unqualified: "不合格" } as const;
/** 第十八条. */
export type Grade = keyof typeof gradeLabels;

/** What a round can end with for one base: a grade, or none. */
export const roundGradeLabels = { ...gradeLabels, deferred: "缓评", absent: "未参加" } as const;
export type RoundGrade = keyof typeof roundGradeLabels;
