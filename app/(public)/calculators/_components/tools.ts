import type { ClauseId } from "@/lib/regulation/clause";

/** The tools for the public: what each is for, and on which clauses it rests. */
export const tools: readonly { href: string; title: string; text: string; clauses: readonly ClauseId[] }[] = [
  {
    href: "/self-check",
    title: "申报条件自测",
    text: "三分钟逐条核对三类基地的建设条件，列出不符合、需说明和由人判断的各项，可以打印，也可以带入新的申报。",
    clauses: ["art7", "art8", "art9", "art10"],
  },
  {
    href: "/calculators/deadlines",
    title: "期限计算",
    text: "重大事项变更、年度报告、再次申报的最后一日，以及公示、补正等工作日期限，写明起算、届满和休假日顺延。",
    clauses: ["art15", "art16", "art22"],
  },
  {
    href: "/calculators/research-intensity",
    title: "研发投入强度计算",
    text: "按近三年研发费用和销售收入计算强度、适用标准和差额，两种算法结论不同的予以提示。所填数据不离开浏览器。",
    clauses: ["art8.1", "art10.2"],
  },
  {
    href: "/calculators/base-name",
    title: "基地名称核对",
    text: "由领域或方向生成统一的中英文名称，指出不宜进入名称的写法，查找名称近似的国合基地。",
    clauses: ["art25"],
  },
];
