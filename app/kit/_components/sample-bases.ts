export type SampleBase = { id: string; number: string; name: string; host: string; city: string; category: string; recognizedOn: string; partners: number; state: "active" | "rectifying" | "overdue" };

const fields = ["智能传感", "生物医药", "海洋工程装备", "绿色化工", "量子信息", "新能源汽车", "现代种业", "低空经济"];
const cities = ["杭州", "宁波", "温州", "嘉兴", "湖州", "绍兴", "金华", "台州"];
const categories = ["综合发展类", "开放服务类", "全球研发类"];

/** Invented bases for the kit pages. */
export const sampleBases: SampleBase[] = fields.map((field, index) => ({
  id: `base-${index + 1}`,
  number: `GH-2024-${"ZKQ"[index % 3]}-${String(index + 1).padStart(4, "0")}`,
  name: `浙江省科技厅${field}国际科技合作基地`,
  host: `浙江${["钱江", "甬江", "瓯江", "运河"][index % 4]}${field}研究院（虚构）`,
  city: cities[index] ?? "杭州",
  category: categories[index % 3] ?? "",
  recognizedOn: `2024-${String((index % 12) + 1).padStart(2, "0")}-18`,
  partners: 3 + ((index * 5) % 9),
  state: (["active", "active", "rectifying", "active", "overdue"] as const)[index % 5] ?? "active",
}));
