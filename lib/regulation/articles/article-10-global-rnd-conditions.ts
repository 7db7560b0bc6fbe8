import type { Article } from "../article";
import { parseHundredths } from "../decimal";
import type { Declaration, DeclaredOverseasInstitution } from "../declaration";
import { checkFilled, finding, isFilled, type Finding } from "../finding";
import type { ParameterValues } from "../parameters";
import { findRegion, isChinaRegion, regionNameZh } from "../regions";
import { checkResearchIntensity } from "../research-intensity-rule";
import { formationLabels, globalPathLabels, type GlobalPath } from "../terms";

export const article = {
  number: 10,
  title: "全球研发类条件",
  chapter: 3,
  text: [
    { clause: "art10", text: "第十条 全球研发类国合基地还应具备以下条件之一：\n\n" },
    { clause: "art10.1", text: "（一）浙江企业通过设立或并购的形式，在海外创新资源富集地区设立研发机构，形成控股关系，具备较强的研发能力和条件，与省内母体企业之间形成良好的技术协同，产出标志性的研发成果。\n" },
    { clause: "art10.2", text: "（二）在浙外资企业具备必要的科技创新条件与基础，近三年平均研发经费投入强度达到国家高新技术企业标准，与海外母体企业形成良好的技术协同体系，承担过其全球研发项目的关键环节。\n\n" },
  ],
  clauses: [
    { id: "art10", force: "hard", note: "条件之一即可，只审所选路径" },
    { id: "art10.1", force: "hard", note: "控股可机判（不足半数由人工判断），研发能力与成果水平由专家判断" },
    { id: "art10.2", force: "hard", note: "外资身份与研发强度可机判，协同与条件水平由专家判断" },
  ],
} as const satisfies Article;

/** “在海外创新资源富集地区设立研发机构”, by “设立或并购”: it exists and is overseas; how rich the place is, experts say. */
function checkOverseasInstitution(institution: DeclaredOverseasInstitution): Finding {
  const rule = "art10-overseas-institution";
  const about = ["overseasInstitution"];
  const { region, mode } = institution;
  const missing = [
    ...(isFilled(institution.nameZh) || isFilled(institution.nameLocal) ? [] : ["机构名称"]),
    ...(isFilled(region) ? [] : ["所在国家（地区）"]),
    ...(isFilled(institution.city) ? [] : ["所在城市"]),
    ...(mode ? [] : ["形成方式"]),
  ];
  if (missing.length > 0 || !region || !mode) return finding(rule, "unmet", `尚未填写海外研发机构的${missing.join("、")}。`, about);
  const place = `${regionNameZh(region)}${institution.city ?? ""}`;
  const inputs = { region, mode };
  if (region === "CN" || !findRegion(region)) return finding(rule, "unmet", `所填国家（地区）${regionNameZh(region)}不是海外，请更正。`, about, inputs);
  if (isChinaRegion(region)) return finding(rule, "judgement", `研发机构在${place}，依第二十六条可参照纳入，由形式审查人员判断。`, about, inputs);
  return finding(rule, "met", `以${formationLabels[mode]}形式在${place}形成研发机构。`, about, inputs);
}

/** “形成控股关系” on the day of filing: more than half is control; up to half a person decides on the account given. */
function checkControllingShare({ sharePercent, controlNote }: DeclaredOverseasInstitution): Finding {
  const rule = "art10-controlling-share";
  const about = ["overseasInstitution.sharePercent", "overseasInstitution.controlNote"];
  if (!isFilled(sharePercent)) return finding(rule, "unmet", "尚未填写对海外研发机构的持股比例。", about);
  const share = parseHundredths(sharePercent);
  const inputs = { sharePercent };
  if (share === undefined || share > BigInt(100_00)) return finding(rule, "unmet", "持股比例应为0至100之间的数，最多两位小数，请更正。", about, inputs);
  if (share > BigInt(50_00)) return finding(rule, "met", `持股${sharePercent}%，超过50%，形成控股关系。`, about, inputs);
  const note = isFilled(controlNote) ? `实际控制说明：${controlNote.trim()}；` : "尚未说明实际控制情况，请补充说明并附佐证；";
  return finding(rule, "judgement", `持股${sharePercent}%，未超过50%。${note}是否“形成控股关系”由形式审查人员判断。`, about, inputs);
}

function checkOverseasCapacity({ staff, area, yearlySpending }: DeclaredOverseasInstitution): Finding {
  const stated = [
    { label: "研发人员", text: staff, unit: "人" },
    { label: "研发面积", text: area, unit: "平方米" },
    { label: "年研发投入", text: yearlySpending, unit: "万元" },
  ];
  const missing = stated.filter(({ text }) => (parseHundredths(text ?? "") ?? BigInt(0)) <= BigInt(0)).map(({ label }) => label);
  const about = ["overseasInstitution.staff", "overseasInstitution.area", "overseasInstitution.yearlySpending"];
  if (missing.length > 0) return finding("art10-overseas-capacity", "unmet", `尚未填写海外研发机构的${missing.join("、")}。`, about);
  return finding("art10-overseas-capacity", "met", `${stated.map(({ label, text, unit }) => `${label}${text}${unit}`).join("，")}。`, about, { staff: staff!, area: area!, yearlySpending: yearlySpending! });
}

/** 第十条（一）: an enterprise of Zhejiang with a research institution overseas. No R&D intensity is asked on this path. */
export function checkOverseasPath({ overseasInstitution }: Declaration): Finding[] {
  const institution = overseasInstitution ?? {};
  const outputs = institution.outputs?.length ?? 0;
  return [
    checkOverseasInstitution(institution),
    checkControllingShare(institution),
    checkOverseasCapacity(institution),
    checkFilled("art10-overseas-synergy", institution.synergy, "与省内母体企业的技术协同机制", "overseasInstitution.synergy"),
    outputs > 0
      ? finding("art10-overseas-outputs", "met", `标志性研发成果${outputs}项。`, ["overseasInstitution.outputs"], { outputs })
      : finding("art10-overseas-outputs", "unmet", "尚未填写“标志性的研发成果”，至少应有1项。", ["overseasInstitution.outputs"], { outputs }),
    finding("art10-overseas-level", "judgement", "所在地是否属于“海外创新资源富集地区”、研发能力是否较强、协同是否良好，由专家判断。", ["overseasInstitution"]),
  ];
}

/** “在浙外资企业”; investment from 中国香港、澳门、台湾 can be taken in by analogy (第二十六条) and goes to a person. */
function checkForeignInvested({ host, foreignInvested }: Declaration): Finding {
  const rule = "art10-foreign-invested";
  const about = ["foreignInvested.investorKind", "host.foreignInvestment", "foreignInvested.parentShare"];
  const kind = foreignInvested?.investorKind ?? host?.foreignInvestment;
  if (kind === undefined || !isFilled(foreignInvested?.parentName)) return finding(rule, "unmet", "尚未填写外资类型或海外母体企业名称。", about);
  const share = parseHundredths(foreignInvested.parentShare ?? "");
  const inputs = { investorKind: kind, parentShare: foreignInvested.parentShare ?? null };
  if (host?.foreignInvestment === "domestic") return finding(rule, "unmet", "依托单位登记为内资，不是在浙外资企业。", about, inputs);
  if (isFilled(foreignInvested.parentShare) && (share === undefined || share > BigInt(100_00))) return finding(rule, "unmet", "外方持股比例应为0至100之间的数，最多两位小数，请更正。", about, inputs);
  if (share === BigInt(0)) return finding(rule, "unmet", "外方持股比例为0，不是在浙外资企业。", about, inputs);
  if (kind === "hongKongMacaoTaiwan" || isChinaRegion(foreignInvested.parentRegion ?? "")) {
    return finding(rule, "judgement", "依托单位为港澳台商投资企业，依第二十六条可参照纳入，由形式审查人员判断。", about, inputs);
  }
  return finding(rule, "met", `依托单位为外商投资企业，海外母体企业为${foreignInvested.parentName.trim()}。`, about, inputs);
}

/** 第十条（二）: a foreign-invested enterprise in Zhejiang that carries key parts of its parent's global research. */
export function checkForeignInvestedPath(declaration: Declaration, parameters: ParameterValues): Finding[] {
  const projects = declaration.foreignInvested?.globalProjects?.length ?? 0;
  return [
    checkForeignInvested(declaration),
    checkFilled("art10-foreign-conditions", declaration.foreignInvested?.condition, "科技创新条件与基础", "foreignInvested.condition"),
    checkResearchIntensity("art10-rd-intensity", declaration, parameters),
    checkFilled("art10-foreign-synergy", declaration.foreignInvested?.synergy, "与海外母体企业的技术协同体系", "foreignInvested.synergy"),
    projects > 0
      ? finding("art10-global-projects", "met", `承担全球研发项目关键环节${projects}项。`, ["foreignInvested.globalProjects"], { projects })
      : finding("art10-global-projects", "unmet", "尚未填写承担过的“全球研发项目的关键环节”，至少应有1项。", ["foreignInvested.globalProjects"], { projects }),
    finding("art10-foreign-level", "judgement", "创新条件是否具备、与海外母体企业的技术协同是否良好，由专家判断。", ["foreignInvested"]),
  ];
}

/** 0 all met, 1 something for a person, 2 something unmet. */
function weight(findings: readonly Finding[]): number {
  const hard = findings.filter(({ force }) => force === "hard");
  if (hard.some(({ outcome }) => outcome === "unmet")) return 2;
  return hard.some(({ outcome }) => outcome === "judgement") ? 1 : 0;
}

/**
 * All of 第十条, for 全球研发类: “以下条件之一”, so only the claimed paths are checked; with both claimed the better one
 * decides and what is not met on the other is set aside.
 */
export function checkGlobalRndConditions(declaration: Declaration, parameters: ParameterValues): Finding[] {
  const claimed = [...new Set(declaration.globalPaths ?? [])];
  if (claimed.length === 0) return [finding("art10-path", "unmet", "尚未选择符合第十条的哪一项条件，请至少选择一项。", ["globalPaths"])];
  const check = (path: GlobalPath) => (path === "overseasInstitution" ? checkOverseasPath(declaration) : checkForeignInvestedPath(declaration, parameters));
  const paths = claimed.map((path) => ({ path, findings: check(path) }));
  const best = Math.min(...paths.map(({ findings }) => weight(findings)));
  const sufficient = paths.find(({ findings }) => weight(findings) === best)!.path;
  const setAside = `第十条符合条件之一即可，已按${globalPathLabels[sufficient]}路径判断，本项不影响结论。`;
  const chosen = finding("art10-path", "met", `申报路径：${claimed.map((path) => globalPathLabels[path]).join("、")}。`, ["globalPaths"], { globalPaths: claimed });
  return [
    chosen,
    ...paths.flatMap(({ path, findings }) => (path === sufficient || best === 2 ? findings : findings.map((one) => (one.outcome === "met" ? one : { ...one, setAside })))),
  ];
}
