import { z } from "zod";
import type { Declaration, DocumentKind } from "@/lib/regulation/declaration";
import { documentLabels } from "@/lib/regulation/articles/article-11-recognition-procedure";
import { ruleIds } from "@/lib/regulation/rules";
import {
  affiliationLabels, agreementSignerLabels, basisLabels, caliberLabels, caseDirectionLabels, categoryLabels, foreignInvestmentLabels,
  formationLabels, globalPathLabels, intellectualPropertyHolderLabels, legalFormLabels, managementSystemLabels, memberRoleLabels,
  organizationKindLabels, partnerRelationLabels, projectLevelLabels, recommenderKindLabels, venueFunctionLabels,
} from "@/lib/regulation/terms";
import { anyDay, day, oneOf, quantity, text, wanYuan, year } from "./shapes";

/**
 * The shape of a declaration for `eligibility`: the fields of lib/regulation/declaration.ts, none of them required but
 * the day of filing, since what is missing is for the law to say. Unknown fields are refused.
 */

const short = text(300).optional();
const long = text(20_000).optional();
const number = year.optional();
const yes = z.boolean("应为 true 或 false。").optional();
const list = <Row extends z.ZodType>(row: Row) => z.array(row).max(500, "最多500行。").optional();
const dated = (description: string) => anyDay.optional().meta({ description, format: "date" });
const region = z
  .string("国家（地区）应为字符串。")
  .regex(/^[A-Z]{2}$/, "国家（地区）应为两位大写字母代码（ISO 3166-1），如 DE。")
  .optional()
  .meta({ description: "国家（地区），ISO 3166-1 两位代码；中国香港 HK、中国澳门 MO、中国台湾 TW" });

const host = z.strictObject({
  name: short,
  creditCode: short.meta({ description: "统一社会信用代码" }),
  organizationKind: oneOf(organizationKindLabels).optional(),
  kindNote: short.meta({ description: "单位性质为 other 的，说明是何种主体" }),
  legalForm: oneOf(legalFormLabels).optional(),
  independentLegalPerson: yes.meta({ description: "是否独立法人；分支机构为 false" }),
  cityCode: short.meta({ description: "注册地设区市或县（市、区）代码，GB/T 2260，如 330100" }),
  establishedOn: dated("成立日期"),
  affiliation: oneOf(affiliationLabels).optional(),
  foreignInvestment: oneOf(foreignInvestmentLabels).optional(),
  recommender: z.strictObject({ kind: oneOf(recommenderKindLabels).optional(), cityCode: short }).optional(),
  recommenderReason: long,
});

const person = { name: short, organization: short };

const agreement = z.strictObject({
  title: short,
  signedOn: dated("签署日期"),
  expiresOn: dated("到期日；不填为没有期限"),
  signedBy: oneOf(agreementSignerLabels).optional(),
  relevance: long,
});

const partner = z.strictObject({
  nameZh: short,
  nameLocal: short,
  region,
  parent: short.meta({ description: "上级或集团" }),
  relation: oneOf(partnerRelationLabels).optional(),
  sinceYear: z.int("应为整数年份。").min(1800, "年份应在1800至9999之间。").max(9999, "年份应在1800至9999之间。").optional(),
  agreements: list(agreement),
});

const managementSystem = z.strictObject({
  kind: oneOf(managementSystemLabels),
  state: oneOf({ established: "已建立", notApplicable: "不涉及" }).optional(),
  title: short,
  issuedOn: dated("发布日期"),
  owner: short,
  reason: long.meta({ description: "不涉及的理由" }),
  confirmed: yes.meta({ description: "组织推荐部门已确认不涉及" }),
});

const openService = z.strictObject({
  resources: long,
  pipeline: list(z.strictObject({ title: short, region })),
  venueAddress: short,
  venueArea: quantity.optional().meta({ description: "场所面积，平方米" }),
  venueFunctions: list(oneOf(venueFunctionLabels)),
  operatingBudget: list(z.strictObject({ year: number, kind: oneOf({ actual: "实际", planned: "计划" }).optional(), amount: wanYuan.optional() })),
  transferTeam: list(z.strictObject({ name: short, duty: short, fullTime: yes })),
  cases: list(z.strictObject({ title: short, direction: oneOf(caseDirectionLabels).optional() })),
});

const overseasInstitution = z.strictObject({
  nameZh: short,
  nameLocal: short,
  region,
  city: short,
  mode: oneOf(formationLabels).optional(),
  sharePercent: quantity.optional().meta({ description: "持股比例，0至100" }),
  controlNote: long,
  staff: quantity.optional().meta({ description: "研发人员数" }),
  area: quantity.optional().meta({ description: "研发面积，平方米" }),
  yearlySpending: wanYuan.optional().meta({ description: "年研发投入，万元" }),
  synergy: long,
  outputs: list(z.strictObject({ title: short })),
});

const { foreign, hongKongMacaoTaiwan } = foreignInvestmentLabels;
const foreignInvested = z.strictObject({
  investorKind: oneOf({ foreign, hongKongMacaoTaiwan }).optional(),
  parentName: short,
  parentRegion: region,
  parentShare: quantity.optional().meta({ description: "外方持股比例，0至100" }),
  condition: long,
  synergy: long,
  globalProjects: list(z.strictObject({ title: short, keyPart: long })),
});

const onRecord = z.strictObject({
  hostBases: list(z.strictObject({ name: text(300), fieldCode: text(20) })),
  fieldsInUse: list(text(200)),
  revocations: list(z.strictObject({ revokedOn: day, scope: oneOf({ host: "依托单位", field: "依托单位同领域" }), fieldCode: text(20).optional() })),
});

const fields = {
  filedOn: day.meta({ description: "申报之日；协议应在该日有效，禁止申报期与该日比较", format: "date" }),
  filingYear: number.meta({ description: "申报年度，默认为 filedOn 的年份" }),
  category: oneOf(categoryLabels).optional(),
  basis: oneOf(basisLabels).optional().meta({ description: "综合发展类适用第八条（一）的哪一支，默认由单位性质推定" }),
  globalPaths: z.array(oneOf(globalPathLabels)).max(2, "最多两项。").optional().meta({ description: "全球研发类申报第十条的哪一项或两项" }),
  fieldZh: short.meta({ description: "领域或方向，中文" }),
  fieldEn: text(600).optional().meta({ description: "领域或方向，英文" }),
  fieldCode: text(20).optional().meta({ description: "所属技术领域代码，F01 至 F15、F99" }),
  host: host.optional(),
  leader: z.strictObject(person).optional().meta({ description: "基地负责人" }),
  supportStaff: long,
  supportFacility: long,
  fundPlan: list(z.strictObject({ year: number, ownFunds: wanYuan.optional(), otherFunds: wanYuan.optional() })),
  foundation: long,
  goals: long,
  mechanism: long,
  partners: list(partner),
  members: list(z.strictObject({ ...person, role: oneOf(memberRoleLabels).optional() })),
  managementSystems: list(managementSystem),
  emergencyContact: short,
  emergencyProcess: long,
  sciProjects: list(z.strictObject({ title: short, level: oneOf(projectLevelLabels).optional(), number: short, leader: short, leaderOrganization: short })),
  ownIp: list(z.strictObject({ title: short, number: short, holder: oneOf(intellectualPropertyHolderLabels).optional(), product: short })),
  marketAdvantage: long,
  rdYears: list(z.strictObject({ year, rd: wanYuan, revenue: wanYuan, rdDomestic: wanYuan.optional() })).meta({ description: "申报年度前三年的研发费用和销售收入" }),
  caliber: oneOf(caliberLabels).optional(),
  openService: openService.optional().meta({ description: "开放服务类填写" }),
  overseasInstitution: overseasInstitution.optional().meta({ description: "全球研发类第十条（一）填写" }),
  foreignInvested: foreignInvested.optional().meta({ description: "全球研发类第十条（二）填写" }),
  explanations: z.partialRecord(z.enum(ruleIds), text(20_000)).optional().meta({ description: "依托单位对不满足的规则的说明，键为规则代号" }),
  commitments: z.strictObject({ truthful: yes, nonSecret: yes, integrity: yes }).optional().meta({ description: "承诺；签发前不填" }),
  attachedDocuments: list(oneOf(documentLabels)).meta({ description: "已附材料；不填则不核对材料" }),
  recommended: yes.meta({ description: "组织推荐部门是否推荐；作出决定前不填" }),
  onRecord: onRecord.optional().meta({ description: "系统已有的记录：在管基地、在用领域、取消资格" }),
} satisfies Record<keyof Declaration, z.ZodType>;

export const declarationShape = z.strictObject(fields) satisfies z.ZodType<Declaration>;

/** Every kind of document can be named (compile-time). */
documentLabels satisfies Readonly<Record<DocumentKind, string>>;
