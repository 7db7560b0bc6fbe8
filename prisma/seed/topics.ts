import type { Category } from "@/lib/regulation/terms";

/** What the fictional institutions apply for: the field that enters the name, and where the partners are. */
export interface SeedTopic {
  host: string;
  category: Category;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  regions: readonly string[];
}

const c = "comprehensive" as const;
const o = "openService" as const;
const g = "globalRnd" as const;

/** The closed call of 2026: 40 recognised bases. */
export const recognizedTopics: readonly SeedTopic[] = [
  { host: "qianchao", category: c, fieldCode: "F02", fieldZh: "具身智能与机器人", fieldEn: "Embodied Intelligence and Robotics", regions: ["DE", "JP", "SG"] },
  { host: "qianchao", category: c, fieldCode: "F12", fieldZh: "先进陶瓷材料", fieldEn: "Advanced Ceramics", regions: ["GB", "KR", "HK"] },
  { host: "qianchao", category: c, fieldCode: "F15", fieldZh: "碳捕集与利用", fieldEn: "Carbon Capture and Utilization", regions: ["NO", "AU", "DE"] },
  { host: "xixi", category: c, fieldCode: "F08", fieldZh: "单细胞组学", fieldEn: "Single-Cell Omics", regions: ["US", "SE", "GB"] },
  { host: "xixi", category: c, fieldCode: "F07", fieldZh: "神经调控", fieldEn: "Neuromodulation", regions: ["CH", "FR", "MO"] },
  { host: "yunlu", category: c, fieldCode: "F01", fieldZh: "边缘计算", fieldEn: "Edge Computing", regions: ["FI", "SG", "DE"] },
  { host: "yunlu", category: g, fieldCode: "F04", fieldZh: "隐私计算", fieldEn: "Privacy-Preserving Computation", regions: ["IL", "SG"] },
  { host: "hangbo", category: g, fieldCode: "F09", fieldZh: "抗体药物", fieldEn: "Antibody Therapeutics", regions: ["CH"] },
  { host: "zhihui", category: o, fieldCode: "F99", fieldZh: "中欧技术转移", fieldEn: "China-Europe Technology Transfer", regions: ["DE", "FR", "NL"] },
  { host: "linping", category: o, fieldCode: "F09", fieldZh: "医疗器械离岸孵化", fieldEn: "Offshore Incubation of Medical Devices", regions: ["IL", "US"] },
  { host: "yongjiang", category: c, fieldCode: "F14", fieldZh: "深海探测", fieldEn: "Deep-Sea Exploration", regions: ["NO", "PT", "NZ"] },
  { host: "yongjiang", category: c, fieldCode: "F10", fieldZh: "海水养殖种业", fieldEn: "Mariculture Breeding", regions: ["TH", "NO", "CL"] },
  { host: "mingzhou", category: g, fieldCode: "F05", fieldZh: "精密伺服驱动", fieldEn: "Precision Servo Drives", regions: ["DE"] },
  { host: "mingzhou", category: c, fieldCode: "F02", fieldZh: "智能装备控制", fieldEn: "Intelligent Equipment Control", regions: ["DE", "AT", "JP"] },
  { host: "beilun", category: c, fieldCode: "F12", fieldZh: "高性能磁性材料", fieldEn: "High-Performance Magnetic Materials", regions: ["JP", "FR", "KR"] },
  { host: "dongqian", category: o, fieldCode: "F12", fieldZh: "中东欧新材料孵化", fieldEn: "New Materials Incubation with Central and Eastern Europe", regions: ["CZ", "HU", "PL"] },
  { host: "ouyue", category: c, fieldCode: "F09", fieldZh: "眼视光与视觉科学", fieldEn: "Optometry and Vision Science", regions: ["AU", "US", "HK"] },
  { host: "ouyue", category: c, fieldCode: "F08", fieldZh: "代谢性疾病精准防治", fieldEn: "Precision Prevention of Metabolic Diseases", regions: ["GB", "DK", "SG"] },
  { host: "oujian", category: c, fieldCode: "F09", fieldZh: "眼科植入器械", fieldEn: "Ophthalmic Implants", regions: ["US", "DE", "IT"] },
  { host: "yandang", category: g, fieldCode: "F05", fieldZh: "智能配电", fieldEn: "Smart Power Distribution", regions: ["IT"] },
  { host: "nanhu", category: c, fieldCode: "F03", fieldZh: "硅光集成", fieldEn: "Silicon Photonics", regions: ["NL", "BE", "TW"] },
  { host: "xiuzhou", category: o, fieldCode: "F06", fieldZh: "域外生物技术孵化", fieldEn: "Overseas Biotechnology Incubation", regions: ["FR", "JP"] },
  { host: "haining", category: g, fieldCode: "F03", fieldZh: "化合物半导体", fieldEn: "Compound Semiconductors", regions: ["DE"] },
  { host: "taihu", category: g, fieldCode: "F13", fieldZh: "钠离子电池", fieldEn: "Sodium-Ion Batteries", regions: ["GB"] },
  { host: "taihu", category: c, fieldCode: "F15", fieldZh: "储能系统安全", fieldEn: "Energy Storage Safety", regions: ["GB", "AU", "KR"] },
  { host: "moganshan", category: c, fieldCode: "F04", fieldZh: "地理空间智能", fieldEn: "Geospatial Intelligence", regions: ["NL", "KE", "AT"] },
  { host: "jianhu", category: c, fieldCode: "F12", fieldZh: "功能性纤维", fieldEn: "Functional Fibres", regions: ["JP", "IT", "GB"] },
  { host: "jianhu", category: g, fieldCode: "F11", fieldZh: "绿色染整", fieldEn: "Green Dyeing and Finishing", regions: ["CH"] },
  { host: "keqiao", category: o, fieldCode: "F11", fieldZh: "纺织技术国际转移", fieldEn: "International Textile Technology Transfer", regions: ["IT", "VN"] },
  { host: "wujiang", category: c, fieldCode: "F10", fieldZh: "中非农业技术", fieldEn: "China-Africa Agricultural Technology", regions: ["ZA", "KE", "ET"] },
  { host: "wujiang", category: c, fieldCode: "F02", fieldZh: "教育智能技术", fieldEn: "Educational Artificial Intelligence", regions: ["FI", "SG", "HK"] },
  { host: "shuanglong", category: c, fieldCode: "F10", fieldZh: "作物生物育种", fieldEn: "Crop Molecular Breeding", regions: ["NL", "IL", "PH"] },
  { host: "quzhou", category: c, fieldCode: "F11", fieldZh: "氟硅新材料", fieldEn: "Fluorine and Silicon Materials", regions: ["JP", "DE", "RU"] },
  { host: "kecheng", category: g, fieldCode: "F11", fieldZh: "电子化学品", fieldEn: "Electronic Chemicals", regions: ["KR"] },
  { host: "zhoushan", category: c, fieldCode: "F14", fieldZh: "海洋智能装备", fieldEn: "Intelligent Marine Equipment", regions: ["NO", "GB", "SG"] },
  { host: "putuo", category: c, fieldCode: "F06", fieldZh: "海洋活性物质", fieldEn: "Marine Bioactive Substances", regions: ["NZ", "NO", "KR"] },
  { host: "linhai", category: g, fieldCode: "F09", fieldZh: "连续流合成", fieldEn: "Continuous-Flow Synthesis", regions: ["IE"] },
  { host: "jiaojiang", category: c, fieldCode: "F05", fieldZh: "智能缝制装备", fieldEn: "Intelligent Sewing Equipment", regions: ["IT", "DE", "JP"] },
  { host: "lishui", category: c, fieldCode: "F15", fieldZh: "流域生态修复", fieldEn: "Watershed Ecological Restoration", regions: ["SE", "CA", "CR"] },
  { host: "longquan", category: g, fieldCode: "F13", fieldZh: "汽车热管理", fieldEn: "Automotive Thermal Management", regions: ["DE"] },
];

/** The running call: one or more applications in every stage of 第十一条. */
export const runningTopics: readonly SeedTopic[] = [
  { host: "qianchao", category: c, fieldCode: "F03", fieldZh: "柔性电子", fieldEn: "Flexible Electronics", regions: ["KR", "SG", "US"] },
  { host: "yunlu", category: c, fieldCode: "F02", fieldZh: "工业视觉检测", fieldEn: "Industrial Visual Inspection", regions: ["DE", "JP", "KR"] },
  { host: "linping", category: o, fieldCode: "F07", fieldZh: "脑机接口离岸孵化", fieldEn: "Offshore Incubation of Brain-Computer Interfaces", regions: ["US", "CH"] },
  { host: "haining", category: g, fieldCode: "F12", fieldZh: "碳化硅衬底", fieldEn: "Silicon Carbide Substrates", regions: ["DE"] },
  { host: "yongjiang", category: c, fieldCode: "F15", fieldZh: "蓝碳监测", fieldEn: "Blue Carbon Monitoring", regions: ["AU", "ID", "PT"] },
  { host: "dongqian", category: o, fieldCode: "F13", fieldZh: "氢能技术引进", fieldEn: "Hydrogen Technology Introduction", regions: ["JP", "DE"] },
  { host: "oujian", category: c, fieldCode: "F06", fieldZh: "角膜组织工程", fieldEn: "Corneal Tissue Engineering", regions: ["US", "AU", "IN"] },
  { host: "yandang", category: c, fieldCode: "F13", fieldZh: "低压直流配电", fieldEn: "Low-Voltage DC Distribution", regions: ["IT", "ES", "DE"] },
  { host: "nanhu", category: c, fieldCode: "F05", fieldZh: "光纤传感", fieldEn: "Fibre-Optic Sensing", regions: ["GB", "CA", "HK"] },
  { host: "moganshan", category: c, fieldCode: "F01", fieldZh: "遥感大数据", fieldEn: "Remote Sensing Big Data", regions: ["IT", "KE", "TH"] },
  { host: "keqiao", category: o, fieldCode: "F12", fieldZh: "产业用纺织品技术引进", fieldEn: "Technical Textiles Introduction", regions: ["DE", "BE"] },
  { host: "shuanglong", category: c, fieldCode: "F05", fieldZh: "设施园艺", fieldEn: "Protected Horticulture", regions: ["NL", "IL", "ES"] },
  { host: "kecheng", category: c, fieldCode: "F15", fieldZh: "绿色催化", fieldEn: "Green Catalysis", regions: ["DE", "NL", "JP"] },
  { host: "putuo", category: c, fieldCode: "F14", fieldZh: "海洋防腐涂层", fieldEn: "Marine Anticorrosion Coatings", regions: ["NO", "DK", "GR"] },
  { host: "linhai", category: c, fieldCode: "F06", fieldZh: "高端制剂", fieldEn: "Advanced Drug Formulations", regions: ["IN", "DE", "US"] },
  { host: "longquan", category: g, fieldCode: "F05", fieldZh: "电动压缩机", fieldEn: "Electric Compressors", regions: ["DE"] },
];
