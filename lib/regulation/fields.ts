/** The technical fields a base is counted under: the 15 of the 2022 call, and 其他. A call pins its own selection. */
export const fields = [
  { code: "F01", label: "云计算与未来网络" },
  { code: "F02", label: "智能计算与人工智能" },
  { code: "F03", label: "微电子与光电子" },
  { code: "F04", label: "大数据与信息安全" },
  { code: "F05", label: "智能控制与先进技术" },
  { code: "F06", label: "结构生物学及关键生物技术" },
  { code: "F07", label: "脑科学与脑机融合" },
  { code: "F08", label: "组学与精准医学" },
  { code: "F09", label: "新药创制与高端医疗器械" },
  { code: "F10", label: "生物育种与现代农业" },
  { code: "F11", label: "精细化工与复合材料" },
  { code: "F12", label: "功能材料" },
  { code: "F13", label: "新能源开发与利用" },
  { code: "F14", label: "海洋与空天材料" },
  { code: "F15", label: "双碳与环保技术" },
  { code: "F99", label: "其他（含科技服务）" },
] as const;

export type FieldCode = (typeof fields)[number]["code"];

/** The Chinese label of a field code; the code itself when it is unknown. */
export function fieldLabel(code: string): string {
  return fields.find((field) => field.code === code)?.label ?? code;
}
