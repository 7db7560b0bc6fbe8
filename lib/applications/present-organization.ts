import { formatChineseDate, isPlainDate } from "@/lib/regulation/plain-date";
import { regionNameZh } from "@/lib/regulation/regions";
import { affiliationLabels, foreignInvestmentLabels, legalFormLabels, organizationKindLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { DeclarationAudience } from "./declaration-audience";
import type { FrozenOrganization } from "./submission-content";

function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}

/** 依托单位 as frozen with the declaration, in words; contact persons are left out for experts. */
export function presentOrganization(organization: FrozenOrganization, audience: DeclarationAudience): { key: string; label: string; text: string }[] {
  const { foreignInvestment, parentName, parentRegion, establishedOn } = organization;
  const rows: [string, string, string][] = [
    ["name", "单位名称", organization.name],
    ["creditCode", "统一社会信用代码", organization.creditCode],
    ["kind", "单位性质", labelOf(organizationKindLabels, organization.kind)],
    ["legalForm", "组织形式", labelOf(legalFormLabels, organization.legalForm)],
    ["affiliation", "隶属关系", labelOf(affiliationLabels, organization.affiliation)],
    ["city", "注册地", findCityName(organization.cityCode) ?? organization.cityCode],
    ["registeredAddress", "注册地址", organization.registeredAddress],
    ["establishedOn", "成立日期", isPlainDate(establishedOn) ? formatChineseDate(establishedOn) : establishedOn],
    ["legalRepresentative", "法定代表人", organization.legalRepresentative],
    ...(foreignInvestment ? [["foreignInvestment", "外资情况", labelOf(foreignInvestmentLabels, foreignInvestment)] as [string, string, string]] : []),
    ...(parentName ? [["parent", "外资母公司", parentRegion ? `${parentName}（${regionNameZh(parentRegion)}）` : parentName] as [string, string, string]] : []),
  ];
  const contacts: [string, string, string][] = [
    ["contactName", "联系人", organization.contactName],
    ["contactPhone", "联系电话", organization.contactPhone],
    ["contactEmail", "联系邮箱", organization.contactEmail],
  ];
  return [...rows, ...(audience === "expert" ? [] : contacts)].map(([key, label, text]) => ({ key, label, text }));
}
