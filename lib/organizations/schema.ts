import { z } from "zod";
import { checkPasswordPair, emailField, passwordPair, personNameField } from "@/lib/accounts/schema";
import { normalizeCreditCode } from "@/lib/regulation/credit-code";
import { isPlainDate } from "@/lib/regulation/plain-date";
import {
  affiliationLabels, foreignInvestmentLabels, legalFormLabels, organizationKindLabels, recommenderKindLabels,
  type Affiliation, type ForeignInvestment, type LegalForm, type OrganizationKind, type RecommenderKind,
} from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";

const id = z.uuid("页面已过期，请刷新后重试");
const keysOf = <K extends string>(labels: Record<K, string>) => Object.keys(labels) as [K, ...K[]];
const requiredText = (message: string, maximum: number) => z.string().trim().min(1, message).max(maximum, `不能超过 ${maximum} 个字`);
/** Empty becomes null; null stays, because what the form has parsed is parsed again on the server. */
const optionalText = (maximum: number) => z.string().trim().max(maximum, `不能超过 ${maximum} 个字`).nullable().transform((text) => text || null);

export const phoneField = z.string().trim().regex(/^[0-9+\-() 转]{7,30}$/, "请填写电话号码，例如 0571-87654321");
const cityField = z.enum(cities.map(({ code }) => code) as [string, ...string[]], "请选择注册地所在的设区市");

/** 统一社会信用代码 as it is stored and compared: half width, upper case, no spaces (NFKC first). Whether it is right is law. */
export const creditCodeField = z
  .string()
  .max(60, "统一社会信用代码应为18位")
  .transform((text) => normalizeCreditCode(text.normalize("NFKC")));

const facts = {
  name: requiredText("请填写单位名称，与证照一致", 200),
  kind: z.enum(keysOf<OrganizationKind>(organizationKindLabels), "请选择单位性质"),
  kindNote: optionalText(100),
  legalForm: z.enum(keysOf<LegalForm>(legalFormLabels), "请选择组织形式"),
  /** Asked apart from the form: a credit code of 91 may also be that of a branch. */
  independentLegalPerson: z.enum(["yes", "no"], "请选择是否为独立法人"),
  affiliation: z.enum(keysOf<Affiliation>(affiliationLabels), "请选择隶属关系"),
  cityCode: cityField,
  county: optionalText(50),
  registeredAddress: requiredText("请填写注册地址，与证照一致", 300),
  officeAddress: optionalText(300),
  establishedOn: z.string().refine(isPlainDate, "请填写成立日期，例如 2010-05-18"),
  legalRepresentative: requiredText("请填写法定代表人姓名", 50),
  foreignInvestment: z.enum(["", ...keysOf<ForeignInvestment>(foreignInvestmentLabels)]),
  parentName: optionalText(200),
  parentRegion: optionalText(2),
  contactName: personNameField,
  contactPhone: phoneField,
  contactEmail: emailField,
  /** Empty: the bureau that follows from the place of registration. */
  recommenderId: z.union([z.literal(""), id]),
  recommenderReason: optionalText(500),
};

type Facts = z.output<z.ZodObject<typeof facts>>;

function checkDependentFacts(value: Facts, context: z.RefinementCtx): void {
  const ask = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (value.kind === "other" && !value.kindNote) ask("kindNote", "请说明单位性质");
  if (value.kind !== "enterprise") return;
  if (value.foreignInvestment === "") ask("foreignInvestment", "企业请选择内资、外商投资或港澳台商投资");
  if (value.foreignInvestment === "foreign" || value.foreignInvestment === "hongKongMacaoTaiwan") {
    if (!value.parentName) ask("parentName", "请填写母公司名称");
    if (!value.parentRegion) ask("parentRegion", "请选择母公司所在国家（地区）");
  }
}

export const registerOrganizationSchema = z
  .strictObject({
    creditCode: creditCodeField,
    ...facts,
    userName: personNameField,
    email: emailField,
    ...passwordPair,
    informed: z.literal(true, "请阅读个人信息处理告知并勾选"),
  })
  .superRefine((value, context) => {
    checkDependentFacts(value, context);
    checkPasswordPair(value, context);
  });
export type RegisterOrganizationInput = z.output<typeof registerOrganizationSchema>;

export const updateOrganizationSchema = z.strictObject({ version: z.number().int().min(1), ...facts }).superRefine(checkDependentFacts);
export type UpdateOrganizationInput = z.output<typeof updateOrganizationSchema>;

export type OrganizationFactsInput = Facts;

const memberRoles = z.array(z.enum(["hostEditor", "hostSigner"])).min(1, "请至少选择一个角色");

export const inviteMemberSchema = z.strictObject({ email: emailField, name: personNameField, roles: memberRoles });
export type InviteMemberInput = z.output<typeof inviteMemberSchema>;

export const inviteFirstSignerSchema = z.strictObject({ organizationId: id, email: emailField, name: personNameField, roles: z.array(z.enum(["hostSigner"])).min(1, "请选择角色") });
export type InviteFirstSignerInput = z.output<typeof inviteFirstSignerSchema>;

export const changeMemberRolesSchema = z.strictObject({ userId: id, roles: memberRoles });
export type ChangeMemberRolesInput = z.output<typeof changeMemberRolesSchema>;

export const setMemberActiveSchema = z.strictObject({ userId: id, active: z.boolean() });
export type SetMemberActiveInput = z.output<typeof setMemberActiveSchema>;

const recommenderFacts = {
  name: requiredText("请填写部门名称", 100),
  kind: z.enum(keysOf<RecommenderKind>(recommenderKindLabels), "请选择部门类型"),
  cityCode: z.union([z.literal(""), cityField]),
  /** The host that is its own 归口管理部门, by its credit code. */
  hostCreditCode: creditCodeField.nullable().transform((text) => text || null),
};

function checkRecommenderFacts(value: { kind: RecommenderKind; cityCode: string }, context: z.RefinementCtx): void {
  if (value.kind === "municipalBureau" && value.cityCode === "") context.addIssue({ code: "custom", path: ["cityCode"], message: "请选择设区市" });
}

export const addRecommenderSchema = z.strictObject(recommenderFacts).superRefine(checkRecommenderFacts);
export type AddRecommenderInput = z.output<typeof addRecommenderSchema>;

export const editRecommenderSchema = z.strictObject({ recommenderId: id, ...recommenderFacts }).superRefine(checkRecommenderFacts);
export type EditRecommenderInput = z.output<typeof editRecommenderSchema>;

export const setRecommenderActiveSchema = z.strictObject({ recommenderId: id, active: z.boolean() });
export type SetRecommenderActiveInput = z.output<typeof setRecommenderActiveSchema>;

export const inviteRecommenderUserSchema = z.strictObject({
  recommenderId: id,
  email: emailField,
  name: personNameField,
  roles: z.array(z.enum(["recommenderHandler", "recommenderApprover"])).min(1, "请至少选择一个角色"),
});
export type InviteRecommenderUserInput = z.output<typeof inviteRecommenderUserSchema>;

export const setRecommenderUserActiveSchema = z.strictObject({ recommenderId: id, userId: id, active: z.boolean() });
export type SetRecommenderUserActiveInput = z.output<typeof setRecommenderUserActiveSchema>;
