import { z } from "zod";
import { admissionOrigins, type AdmissionOrigin } from "@/lib/regulation/articles/article-17-admission";
import { normalizeCreditCode } from "@/lib/regulation/credit-code";
import { fields } from "@/lib/regulation/fields";
import { isPlainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { findRegion, overseasRegions } from "@/lib/regulation/regions";
import { organizationKindLabels, type OrganizationKind } from "@/lib/regulation/terms";
import { cities } from "@/lib/regulation/zhejiang";

const id = z.uuid("页面已过期，请刷新后重试");
const version = z.number().int().min(1);
const text = (message: string, maximum: number) => z.string().trim().min(1, message).max(maximum, `不能超过 ${maximum} 字`);
const day = (message: string) =>
  z
    .string()
    .refine(isPlainDate, message)
    .transform((value) => value as PlainDate);
const keysOf = <K extends string>(labels: Record<K, unknown>) => Object.keys(labels) as [K, ...K[]];

/** Countries and regions by code, or as people write them: 德国、中国香港. */
const regions = z.union([z.array(z.string().length(2)).max(60, "不能超过 60 个"), z.string().max(400, "内容过长")]).transform((held, context) => {
  if (typeof held !== "string") return held;
  const codes = new Set<string>();
  for (const name of held.split(/[、,，;；\s]+/).filter(Boolean)) {
    const found = findRegion(name) ?? overseasRegions.find(({ nameZh }) => nameZh === name);
    if (found) codes.add(found.code);
    else context.addIssue({ code: "custom", message: `没有“${name}”这个国家（地区）` });
  }
  return [...codes];
});

/** One older carrier of 第十七条, as the list has it; host kind and day of founding are needed where the host has not registered. */
export const carrierSchema = z.strictObject({
  carrierKind: z.enum(keysOf<AdmissionOrigin>(admissionOrigins), "请选择原有载体类型"),
  carrierName: text("请填写原有载体名称", 200),
  originalDocument: text("请填写原认定或激励文件的文号", 80),
  hostName: text("请填写依托单位名称", 200),
  creditCode: z
    .string()
    .max(60, "统一社会信用代码应为18位")
    .transform((code) => normalizeCreditCode(code.normalize("NFKC"))),
  hostKind: z.union([z.literal(""), z.enum(keysOf<OrganizationKind>(organizationKindLabels), "请选择单位类型")]),
  establishedOn: z.union([z.literal(""), day("请填写成立日期，例如 2010-05-18")]),
  cityCode: z.enum(cities.map(({ code }) => code) as [string, ...string[]], "请选择设区市"),
  recommenderId: z.union([z.literal(""), id]),
  fieldCode: z.enum(fields.map(({ code }) => code) as [string, ...string[]], "请选择技术领域"),
  fieldZh: text("请填写领域或方向（中文）", 100),
  fieldEn: text("请填写领域或方向（英文）", 300),
  leaderName: text("请填写负责人姓名", 50),
  regions,
});
export type CarrierInput = z.output<typeof carrierSchema>;

const listTitle = text("请填写名单名称", 100);

export const listCarrierSchema = carrierSchema.extend({ listTitle });
export type ListCarrierInput = z.output<typeof listCarrierSchema>;

export const pasteCarriersSchema = z.strictObject({ listTitle, text: z.string().trim().min(1, "请从表格中粘贴至少一行").max(200_000, "内容过长，请分次粘贴") });
export type PasteCarriersInput = z.output<typeof pasteCarriersSchema>;

export const conditionAnswers = ["met", "unmet"] as const;
export const conditionAnswerLabels: Record<(typeof conditionAnswers)[number], string> = { met: "符合", unmet: "不符合" };

const money = z.union([z.literal(""), z.string().regex(/^\d{1,14}(\.\d{1,2})?$/, "请填写金额（万元），最多两位小数")]);

export const checkAdmissionSchema = z.strictObject({
  admissionId: id,
  version,
  assessed: z.boolean(),
  /** 近三年研发投入: asked of 外资研发中心 only (第十条（二）). */
  researchYears: z.array(z.strictObject({ year: z.number().int(), rd: money, revenue: money })).max(3),
  lines: z.array(z.strictObject({ rule: z.string().max(80), answer: z.enum(conditionAnswers, "请选择"), note: z.string().trim().max(1000, "不能超过 1000 字") })).max(80),
});
export type CheckAdmissionInput = z.output<typeof checkAdmissionSchema>;

export const admissionMeetingKinds = ["厅长办公会", "厅党组会", "处务会"] as const;

export const proposeAdmissionSchema = z.strictObject({
  admissionId: id,
  version,
  meetingKind: z.enum(admissionMeetingKinds, "请选择会议类型"),
  metOn: day("请填写会议日期，例如 2026-12-10"),
  minutesNumber: text("请填写会议纪要编号", 80),
  summary: z.string().trim().min(10, "请填写决策意见（不少于 10 个字）").max(5000, "不能超过 5000 字"),
  /** 不经专家评审须有决策记录 (domain.md, 第十七条). */
  noAssessmentReason: z.string().trim().max(2000, "不能超过 2000 字"),
});
export type ProposeAdmissionInput = z.output<typeof proposeAdmissionSchema>;

export const admitSchema = z.strictObject({
  admissionId: id,
  version,
  documentNumber: z
    .string()
    .trim()
    .regex(/^[\p{Script=Han}]{2,20}〔20\d{2}〕\d{1,4}号$/u, "文号的格式如“浙科发外〔2026〕88号”，年份用六角括号"),
  issuedOn: day("请填写成文日期，例如 2026-12-20"),
});
export type AdmitInput = z.output<typeof admitSchema>;

export const admissionReasonSchema = z.strictObject({
  admissionId: id,
  version,
  reason: z.string().trim().min(5, "请写明理由（不少于 5 个字）").max(2000, "不能超过 2000 字"),
});
export type AdmissionReasonInput = z.output<typeof admissionReasonSchema>;
