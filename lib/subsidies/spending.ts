import type { Option, RowValue, SectionData } from "@/lib/forms/field";
import { formatHundredths, parseHundredths } from "@/lib/regulation/decimal";

/** 第十九条 “补助经费用于国合基地开展科技合作项目支出”: what a cooperation project costs, and nothing else. */
export const spendingCategories: readonly Option[] = [
  { value: "equipment", label: "合作项目设备费" },
  { value: "materials", label: "合作项目材料、测试和加工费" },
  { value: "exchange", label: "合作项目国际合作与交流费" },
  { value: "labour", label: "合作项目劳务与专家咨询费" },
  { value: "intellectualProperty", label: "合作项目知识产权与成果转化费" },
  { value: "otherProjectCost", label: "其他合作项目支出" },
];

export interface SpendingItem {
  title: string;
  project: string;
  /** Hundredths of 万元. */
  amount: bigint;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** The items of the spending section; an amount that is no number counts as none. */
export function spendingItems(section: SectionData | undefined): SpendingItem[] {
  const rows = (section?.items as RowValue[] | undefined) ?? [];
  return rows.map((row) => ({ title: text(row.title), project: text(row.project), amount: parseHundredths(text(row.amount)) ?? BigInt(0) }));
}

export interface SpendingSum {
  spent: string;
  /** What is left of the grant in 万元; negative when more was spent. */
  balance: string;
}

/** @param granted 万元, e.g. "50.00" @throws RangeError for a grant that is no amount */
export function sumSpending(items: readonly Pick<SpendingItem, "amount">[], granted: string): SpendingSum {
  const whole = parseHundredths(granted);
  if (whole === undefined) throw new RangeError(`${granted} 不是金额`);
  const spent = items.reduce((sum, { amount }) => sum + amount, BigInt(0));
  const left = whole - spent;
  return { spent: formatHundredths(spent), balance: left < BigInt(0) ? `-${formatHundredths(-left)}` : formatHundredths(left) };
}
