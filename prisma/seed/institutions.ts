import type { BuildOrganization } from "../../tests/builders/people";

/** Fictional institutions in all 11 cities. Names are invented; none stands for a real institution. */
export interface SeedInstitution {
  key: string;
  name: string;
  kind: "university" | "researchInstitute" | "enterprise" | "sciencePark" | "technologyService" | "medical";
  affiliation: "ministry" | "province" | "city" | "county" | "private";
  cityCode: string;
  foreign?: { parentName: string; parentRegion: string };
}

export const institutions: readonly SeedInstitution[] = [
  { key: "qianchao", name: "钱潮理工大学", kind: "university", affiliation: "province", cityCode: "330100" },
  { key: "xixi", name: "西溪生命科学研究院", kind: "researchInstitute", affiliation: "province", cityCode: "330100" },
  { key: "yunlu", name: "杭州云麓智能科技有限公司", kind: "enterprise", affiliation: "private", cityCode: "330100" },
  { key: "hangbo", name: "杭州杭博生物医药有限公司", kind: "enterprise", affiliation: "private", cityCode: "330100", foreign: { parentName: "Helvion Biologics AG", parentRegion: "CH" } },
  { key: "zhihui", name: "杭州智汇国际技术转移中心有限公司", kind: "technologyService", affiliation: "private", cityCode: "330100" },
  { key: "linping", name: "杭州临北离岸创新园有限公司", kind: "sciencePark", affiliation: "city", cityCode: "330100" },
  { key: "yongjiang", name: "甬江海洋大学", kind: "university", affiliation: "city", cityCode: "330200" },
  { key: "mingzhou", name: "宁波明州精密驱动股份有限公司", kind: "enterprise", affiliation: "private", cityCode: "330200" },
  { key: "beilun", name: "宁波北港新材料研究院", kind: "researchInstitute", affiliation: "city", cityCode: "330200" },
  { key: "dongqian", name: "宁波东湖国际孵化器有限公司", kind: "sciencePark", affiliation: "private", cityCode: "330200" },
  { key: "ouyue", name: "瓯越医科大学", kind: "university", affiliation: "province", cityCode: "330300" },
  { key: "oujian", name: "温州瓯健眼视光器械有限公司", kind: "enterprise", affiliation: "private", cityCode: "330300" },
  { key: "yandang", name: "温州雁山智能电气股份有限公司", kind: "enterprise", affiliation: "private", cityCode: "330300" },
  { key: "nanhu", name: "嘉兴南湖光电研究院", kind: "researchInstitute", affiliation: "city", cityCode: "330400" },
  { key: "xiuzhou", name: "嘉兴秀水域外孵化服务有限公司", kind: "technologyService", affiliation: "private", cityCode: "330400" },
  { key: "haining", name: "嘉兴潮升半导体材料有限公司", kind: "enterprise", affiliation: "private", cityCode: "330400", foreign: { parentName: "Nordlicht Halbleiter GmbH", parentRegion: "DE" } },
  { key: "taihu", name: "湖州太湖新能源科技有限公司", kind: "enterprise", affiliation: "private", cityCode: "330500" },
  { key: "moganshan", name: "湖州莫干地理信息研究院", kind: "researchInstitute", affiliation: "city", cityCode: "330500" },
  { key: "jianhu", name: "绍兴鉴湖纤维新材料股份有限公司", kind: "enterprise", affiliation: "private", cityCode: "330600" },
  { key: "keqiao", name: "绍兴柯岩技术转移有限公司", kind: "technologyService", affiliation: "private", cityCode: "330600" },
  { key: "wujiang", name: "婺江师范大学", kind: "university", affiliation: "province", cityCode: "330700" },
  { key: "shuanglong", name: "金华双龙农业生物技术有限公司", kind: "enterprise", affiliation: "private", cityCode: "330700" },
  { key: "quzhou", name: "衢州信安氟硅材料研究院", kind: "researchInstitute", affiliation: "city", cityCode: "330800" },
  { key: "kecheng", name: "衢州柯城绿色化工有限公司", kind: "enterprise", affiliation: "private", cityCode: "330800" },
  { key: "zhoushan", name: "舟山群岛海洋装备研究院", kind: "researchInstitute", affiliation: "city", cityCode: "330900" },
  { key: "putuo", name: "舟山普陀海洋生物制品有限公司", kind: "enterprise", affiliation: "private", cityCode: "330900" },
  { key: "linhai", name: "台州临海原料药股份有限公司", kind: "enterprise", affiliation: "private", cityCode: "331000" },
  { key: "jiaojiang", name: "台州椒江智能缝制装备有限公司", kind: "enterprise", affiliation: "private", cityCode: "331000" },
  { key: "lishui", name: "丽水瓯江生态研究院", kind: "researchInstitute", affiliation: "city", cityCode: "331100" },
  { key: "longquan", name: "丽水龙泉汽车空调有限公司", kind: "enterprise", affiliation: "private", cityCode: "331100" },
];

/** The facts that `buildOrganization` needs for one of them. */
export function organizationFacts(institution: SeedInstitution): BuildOrganization {
  const isEnterprise = institution.kind === "enterprise" || institution.kind === "sciencePark" || institution.kind === "technologyService";
  return {
    name: institution.name,
    kind: institution.kind,
    legalForm: isEnterprise ? "enterpriseLegalPerson" : "publicInstitution",
    affiliation: institution.affiliation,
    cityCode: institution.cityCode,
    foreignInvestment: isEnterprise ? (institution.foreign ? "foreign" : "domestic") : null,
    parentName: institution.foreign?.parentName ?? null,
    parentRegion: institution.foreign?.parentRegion ?? null,
  };
}
