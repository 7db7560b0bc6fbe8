import { z } from "zod";
import { countCharacters } from "@/components/form/count-characters";
import { parseNumberText } from "@/components/form/number-text";

const number = z.string().refine((text) => text === "" || parseNumberText(text) !== undefined, "请填写数字，如 1200.50");
const day = z.string().refine((text) => text === "" || /^\d{4}-\d{2}-\d{2}$/.test(text), "请填写日期，如 2026-07-10");

/** A made-up section of a declaration. */
export const sampleSchema = z.object({
  field: z.string().min(1, "请填写拟定领域"),
  leaderPhone: z.string(),
  goals: z.string().min(1, "请填写发展目标").refine((text) => countCharacters(text) <= 300, "超出字数上限，请删减"),
  budget: number.refine((text) => text !== "", "请填写经费"),
  startsOn: day.refine((text) => text !== "", "请填写起始日期"),
  basis: z.string().min(1, "请选择依托主体"),
  region: z.string().min(1, "请选择国家（地区）"),
  category: z.string().nullable().refine((value) => Boolean(value), "请选择类别"),
  modes: z.array(z.string()).min(1, "请至少选择一种合作模式"),
  declared: z.boolean().refine(Boolean, "请确认后再提交"),
  partners: z
    .array(z.object({ name: z.string().min(1, "请填写名称"), region: z.string().min(1, "请选择"), signedOn: day, amount: number }))
    .min(1, "请至少添加一家合作机构"),
  agreements: z.array(z.object({ id: z.string(), name: z.string(), size: z.number(), sha256: z.string().nullable() })).min(1, "请上传协议"),
});

export const emptySample = {
  field: "", leaderPhone: "", goals: "", budget: "", startsOn: "", basis: "", region: "", category: null, modes: [], declared: false,
  partners: [{ name: "", region: "", signedOn: "", amount: "" }], agreements: [],
};

export const sampleRegions = [
  { value: "DE", label: "德国", keywords: "deguo germany" },
  { value: "JP", label: "日本", keywords: "riben japan" },
  { value: "FR", label: "法国", keywords: "faguo france" },
  { value: "SG", label: "新加坡", keywords: "xinjiapo singapore" },
  { value: "IL", label: "以色列", keywords: "yiselie israel" },
  { value: "HK", label: "中国香港", hint: "地区", keywords: "xianggang hong kong" },
  { value: "MO", label: "中国澳门", hint: "地区", keywords: "aomen macao" },
  { value: "TW", label: "中国台湾", hint: "地区", keywords: "taiwan" },
];
