import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, type Finding } from "../finding";
import { categoryLabels, organizationKindLabels, type OrganizationKind } from "../terms";

export const article = {
  number: 6,
  title: "国合基地类别",
  chapter: 2,
  text: [
    { clause: "art6", text: "第六条 国合基地根据功能定位和目标任务不同，分为综合发展类、开放服务类、全球研发类。\n\n" },
    { clause: "art6.1", lostNumber: true, text: "综合发展类。由我省高校、科研机构、企业等创新主体与海外科研机构开展高水平的基础研究、应用基础研究、技术创新合作及应用示范、科技人文交流等，构建完善合作网络。\n\n" },
    { clause: "art6.2", text: "（二）开放服务类。由我省科技服务机构、企业、园区等主体牵头，围绕重点领域与国别探索“离岸孵化”等合作模式，推动海外技术与项目的加速孵化与转移转化。\n\n" },
    { clause: "art6.3", text: "（三）全球研发类。支持我省企业“走出去”开展研发全球化布局，建设一批企业海外研发机构；支持高质量外资企业在浙开展科技创新活动，更高水平融入全球分工合作体系。\n\n" },
  ],
  clauses: [
    { id: "art6", force: "hard", note: "三类择一" },
    { id: "art6.1", force: "soft", note: "主体列举留有余地，不常见组合提示" },
    { id: "art6.2", force: "soft", note: "主体列举留有余地，不常见组合提示" },
    { id: "art6.3", force: "hard", note: "仅面向企业" },
  ],
} as const satisfies Article;

const usualHosts: { readonly [category in "comprehensive" | "openService"]: readonly OrganizationKind[] } = {
  comprehensive: ["university", "researchInstitute", "enterprise"],
  openService: ["technologyService", "enterprise", "sciencePark"],
};

/** 第六条: a base is of exactly one of three categories. */
export function checkCategory({ category }: Declaration): Finding {
  if (category === undefined) return finding("art06-category", "unmet", "尚未选择申报类别，请在三类中选择一类。", ["category"]);
  return finding("art06-category", "met", `申报类别为${categoryLabels[category]}。`, ["category"], { category });
}

/**
 * 第六条（一）至（三）: whose category it is. 全球研发类 is for enterprises only; in the other two the list of hosts is open
 * (“等主体”), so an unusual pair is a warning.
 */
export function checkCategoryFitsHost({ category, host }: Declaration): Finding[] {
  const kind = host?.organizationKind;
  if (category === undefined) return [];
  const about = ["category", "host.organizationKind"];
  const rule = ({ comprehensive: "art06-comprehensive-host", openService: "art06-open-service-host", globalRnd: "art06-global-enterprise" } as const)[category];
  if (kind === undefined) return [finding(rule, "unmet", "尚未填写单位性质，无法核对与申报类别是否相符。", about, { category })];
  const inputs = { category, organizationKind: kind };
  const [host_, category_] = [organizationKindLabels[kind], categoryLabels[category]];
  if (category === "globalRnd") {
    return kind === "enterprise"
      ? [finding(rule, "met", "依托单位为企业，可以申报全球研发类。", about, inputs)]
      : [finding(rule, "unmet", `全球研发类面向企业，依托单位为${host_}，请改报其他类别；本单位确为企业的，请更正单位性质。`, about, inputs)];
  }
  return usualHosts[category].includes(kind)
    ? [finding(rule, "met", `${category_}由${host_}申报，与第六条所列主体相符。`, about, inputs)]
    : [finding(rule, "unmet", `${category_}一般不由${host_}申报，第六条所列主体留有余地，请说明理由，由人工判断。`, about, inputs)];
}
