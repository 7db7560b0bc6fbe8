import { z } from "zod";
import { emailField, personNameField } from "@/lib/accounts/schema";
import { checkCreditCode, normalizeCreditCode } from "@/lib/regulation/credit-code";
import { fields } from "@/lib/regulation/fields";
import { isPlainDate } from "@/lib/regulation/plain-date";

const id = z.uuid("页面已过期，请刷新后重试");
const optionalText = (maximum: number) => z.string().trim().max(maximum, `不能超过 ${maximum} 个字`).nullable().transform((text) => text || null);
const optionalCreditCode = z
  .string()
  .max(60)
  .nullable()
  .transform((text) => normalizeCreditCode((text ?? "").normalize("NFKC")) || null)
  .refine((code) => code === null || checkCreditCode(code).valid, "统一社会信用代码不正确，请核对或留空");

export const languageNames = ["英语", "日语", "德语", "法语", "俄语", "西班牙语", "韩语", "其他"] as const;

const facts = {
  name: personNameField,
  employerName: z.string().trim().min(2, "请填写工作单位").max(200, "不能超过 200 个字"),
  employerCreditCode: optionalCreditCode,
  title: optionalText(50),
  fieldCodes: z.array(z.enum(fields.map(({ code }) => code) as [string, ...string[]])).min(1, "请至少选择一个领域"),
  languages: z.array(z.enum(languageNames)),
  maximumLoad: z.coerce.number<string | number>("请填写数字").int("请填写整数").min(1, "至少 1 件").max(100, "不能超过 100 件"),
};

export const addExpertSchema = z.strictObject({ email: emailField, ...facts });
export type AddExpertInput = z.output<typeof addExpertSchema>;

export const editExpertSchema = z.strictObject({ expertId: id, version: z.number().int().min(1), ...facts });
export type EditExpertInput = z.output<typeof editExpertSchema>;

export const setExpertActiveSchema = z.strictObject({ expertId: id, active: z.boolean() });
export type SetExpertActiveInput = z.output<typeof setExpertActiveSchema>;

export const expertIdSchema = z.strictObject({ expertId: id });
export type ExpertIdInput = z.output<typeof expertIdSchema>;

export const interestKindLabels = {
  employer: "现任职单位（含兼职）",
  formerEmployer: "原任职单位",
  cooperation: "科研或项目合作",
  mentor: "师生关系",
  family: "亲属关系",
  financial: "经济利益",
} as const;
export type InterestKind = keyof typeof interestKindLabels;

const interestField = z
  .strictObject({
    kind: z.enum(Object.keys(interestKindLabels) as [InterestKind, ...InterestKind[]], "请选择关系"),
    organizationName: optionalText(200),
    creditCode: optionalCreditCode,
    personName: optionalText(50),
    endedOn: z
      .string()
      .trim()
      .nullable()
      .transform((text) => text || null)
      .refine((text) => text === null || isPlainDate(text), "请写成 2026-07-10"),
    note: optionalText(200),
  })
  .refine((row) => row.organizationName !== null || row.personName !== null, { path: ["organizationName"], message: "请填写单位或人员" });

export const declareInterestsSchema = z.strictObject({
  version: z.number().int().min(1),
  interests: z.array(interestField).max(200, "不能超过 200 项"),
  complete: z.literal(true, "请确认声明完整"),
});
export type DeclareInterestsInput = z.output<typeof declareInterestsSchema>;
