import type { RowValue, SectionData } from "@/lib/forms/field";

/** Where an annual report (lib/reports/form.ts) says what an indicator asks: a table whose rows are counted, or a number that is quoted. */
export interface ReportFigureSource {
  indicator: string;
  section: string;
  field: string;
  label: string;
  unit: string;
}

const source = (indicator: string, section: string, field: string, label: string, unit: string): ReportFigureSource => ({ indicator, section, field, label, unit });

export const reportFigureSources: readonly ReportFigureSource[] = [
  source("A1", "channels", "partnerCount", "合作机构", "家"),
  source("A1", "channels", "regionCount", "国家（地区）", "个"),
  source("A2", "channels", "agreements", "协议变动", "项"),
  source("A3", "channels", "outgoing", "派出", "人次"),
  source("A3", "channels", "incoming", "来访", "人次"),
  source("A3", "channels", "conferences", "国际会议、展会", "场"),
  source("B1", "breakthroughs", "projects", "联合研发项目", "项"),
  source("B2", "breakthroughs", "works", "代表作", "项"),
  source("C1", "models", "cases", "合作案例", "个"),
  source("C2", "models", "incubating", "在孵项目", "项"),
  source("C2", "models", "introduced", "引进项目", "项"),
  source("C2", "models", "exported", "输出项目", "项"),
  source("C2", "models", "landed", "落地企业", "家"),
  source("C2", "models", "contracts", "技术合同额", "万元"),
  source("C2", "models", "overseasSpending", "海外研发投入", "万元"),
  source("C2", "models", "overseasStaff", "海外研发人员", "人"),
  source("D1", "service", "enterprises", "服务企业", "家次"),
  source("D1", "service", "parks", "服务地方、园区", "次"),
  source("D1", "service", "events", "对接活动", "场"),
  source("E3", "operation", "planRate", "年度计划完成率", "%"),
  source("F1", "operation", "hostFunds", "依托单位投入", "万元"),
];

/** The figures of one annual report, one sentence part by indicator; what was left empty is left out. */
export function figuresOfReport(sections: Readonly<Record<string, SectionData>>): { indicator: string; text: string }[] {
  const parts = new Map<string, string[]>();
  for (const { indicator, section, field, label, unit } of reportFigureSources) {
    const figure = figureOf(sections[section]?.[field]);
    if (figure !== undefined) parts.set(indicator, [...(parts.get(indicator) ?? []), `${label}${figure}${unit}`]);
  }
  return [...parts].map(([indicator, texts]) => ({ indicator, text: texts.join("，") }));
}

function figureOf(value: SectionData[string]): string | undefined {
  if (Array.isArray(value)) return String((value as RowValue[]).length);
  return typeof value === "string" && value !== "" ? value : undefined;
}
