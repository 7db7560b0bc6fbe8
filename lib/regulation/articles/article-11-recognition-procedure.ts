import type { Article } from "../article";
import { comprehensiveBasis } from "./article-08-comprehensive-conditions";
import type { Declaration, DocumentKind } from "../declaration";
import { finding, isFilled, type Finding } from "../finding";
import { daysBetween, formatChineseDate, type PlainDate } from "../plain-date";
import { affiliationLabels, recommenderKindLabels, type Affiliation, type RecommenderKind } from "../terms";
import { findCityName } from "../zhejiang";

export const article = {
  number: 11,
  title: "遴选认定程序",
  chapter: 3,
  text: [
    { clause: "art11", text: "第十一条 国合基地按以下程序遴选认定：\n" },
    { clause: "art11.1", text: "（一）申报。依托单位按隶属或属地关系向各设区市科技主管部门或归口管理部门提出申报。\n\n" },
    { clause: "art11.2", text: "（二）审核推荐。各设区市科技主管部门或归口管理部门对申报材料进行审核初评，对符合条件的推荐至省科技厅。\n\n" },
    { clause: "art11.3", text: "（三）形式审查。省科技厅对申报材料进行形式审查，对要素齐全、符合建设条件的，审查通过进入评审程序。\n" },
    { clause: "art11.4", text: "（四）专家评审。省科技厅组织专家对申报材料进行评审，结合国合基地合作基础、国别、领域、区域布局需求等进行综合评议。\n\n" },
    { clause: "art11.5", text: "（五）发文认定。研究提出拟认定的国合基地建议名单，经决策程序后，由省科技厅发文认定。\n\n" },
  ],
  clauses: [
    { id: "art11", force: "hard", note: "遴选认定的五步程序" },
    { id: "art11.1", force: "hard", note: "由隶属或属地关系推导组织推荐部门" },
    { id: "art11.2", force: "hard", note: "须经组织推荐部门推荐；审核初评由其判断" },
    { id: "art11.3", force: "hard", note: "要素齐全可机判，符合条件由人确认" },
    { id: "art11.4", force: "judgement", note: "专家综合评议，排名供参考" },
    { id: "art11.5", force: "power", note: "建议名单、决策程序与发文认定" },
  ],
} as const satisfies Article;

/**
 * 第十一条（一） “按隶属或属地关系”: a host under a ministry or the province declares to the department it belongs to,
 * any other to the bureau of the city where it is registered. The province settles disputes.
 */
export function recommenderKindFor(affiliation: Affiliation): RecommenderKind {
  return affiliation === "ministry" || affiliation === "province" ? "supervisingDepartment" : "municipalBureau";
}

/** The chosen recommender is the one that follows; another one needs a reason and goes to a person. */
export function checkRecommender({ host }: Declaration): Finding {
  const rule = "art11-recommender";
  const about = ["host.affiliation", "host.recommender"];
  if (host?.affiliation === undefined) return finding(rule, "unmet", "尚未填写隶属关系，无法确定组织推荐部门。", about);
  const expected = recommenderKindFor(host.affiliation);
  const chosen = host.recommender;
  const city = findCityName(`${(host.cityCode ?? "").slice(0, 4)}00`) ?? "注册地";
  const target = expected === "municipalBureau" ? `${city}科技主管部门` : recommenderKindLabels[expected];
  const inputs = { affiliation: host.affiliation, expected, chosen: chosen?.kind ?? null };
  const reason = `依托单位为${affiliationLabels[host.affiliation]}，按${expected === "municipalBureau" ? "属地" : "隶属"}关系向${target}申报`;
  const sameCity = chosen?.cityCode === undefined || host.cityCode === undefined || chosen.cityCode.slice(0, 4) === host.cityCode.slice(0, 4);
  const matches = chosen?.kind === undefined || (chosen.kind === expected && (expected === "supervisingDepartment" || sameCity));
  if (matches) return finding(rule, "met", `${reason}。`, about, inputs);
  return isFilled(host.recommenderReason)
    ? finding(rule, "judgement", `${reason}，现选择的部门不同，理由：${host.recommenderReason.trim()}；由省科技厅确定。`, about, inputs)
    : finding(rule, "unmet", `${reason}，现选择的部门不同，请更正或说明理由。`, about, inputs);
}

/** 第十一条（二）: recommended. No finding before the recommender has decided. */
export function checkRecommended({ recommended }: Declaration): Finding[] {
  if (recommended === undefined) return [];
  return recommended
    ? [finding("art11-recommended", "met", "已经组织推荐部门审核推荐。", ["recommended"], { recommended })]
    : [finding("art11-recommended", "unmet", "未经组织推荐部门推荐，不进入形式审查。", ["recommended"], { recommended })];
}

/** The documents a declaration may have to carry. */
export const documentLabels: Readonly<Record<DocumentKind, string>> = {
  license: "法人证照",
  agreements: "合作协议",
  systems: "制度文件",
  commitment: "真实性与合规承诺书",
  audit: "研发费用专项审计报告",
  venue: "场地产权或租约",
  investment: "境外投资备案或证书",
  shareholding: "股权证明",
  foreignInvestment: "外商投资企业证明",
};

/** The documents a declaration must carry, by category, branch of 第八条 and paths of 第十条. */
export function requiredDocuments(declaration: Declaration): DocumentKind[] {
  const { category, globalPaths = [] } = declaration;
  const overseas = category === "globalRnd" && globalPaths.includes("overseasInstitution");
  const foreign = category === "globalRnd" && globalPaths.includes("foreignInvested");
  const enterprise = category === "comprehensive" && comprehensiveBasis(declaration) === "enterprise";
  return [
    "license", "agreements", "systems", "commitment",
    ...(enterprise || foreign ? (["audit"] as const) : []),
    ...(category === "openService" ? (["venue"] as const) : []),
    ...(overseas ? (["investment", "shareholding"] as const) : []),
    ...(foreign ? (["foreignInvestment"] as const) : []),
  ];
}

/** 第十一条（三） “要素齐全”: the required documents are attached. No finding where nobody asks for documents. */
export function checkDocuments(declaration: Declaration): Finding[] {
  const attached = declaration.attachedDocuments;
  if (attached === undefined) return [];
  const missing = requiredDocuments(declaration).filter((kind) => !attached.includes(kind));
  return missing.length === 0
    ? [finding("art11-documents", "met", "必备材料齐全，内容与签章由形式审查人员核对。", ["attachedDocuments"], { attached: [...attached] })]
    : [finding("art11-documents", "unmet", `尚缺必备材料：${missing.map((kind) => documentLabels[kind]).join("、")}。`, ["attachedDocuments"], { missing })];
}

/** 第十一条（三）: truthful, without secrets, no serious dishonesty. No finding before the host signs. */
export function checkDeclarations({ commitments }: Declaration): Finding[] {
  if (commitments === undefined) return [];
  const missing = [
    ...(commitments.truthful ? [] : ["材料真实"]),
    ...(commitments.nonSecret ? [] : ["材料不涉密"]),
    ...(commitments.integrity ? [] : ["无严重失信"]),
  ];
  return missing.length === 0
    ? [finding("art11-declarations", "met", "已承诺材料真实、不涉密、无严重失信。", ["commitments"])]
    : [finding("art11-declarations", "unmet", `尚未承诺：${missing.join("、")}。`, ["commitments"], { missing })];
}

/**
 * 补正 is custom, not law, and its day is the department's own: a late correction is accepted and the lateness recorded.
 * @param dueOn the last day, after the legal roll
 */
export function checkCorrectionInTime({ dueOn, filedOn }: { dueOn: PlainDate; filedOn: PlainDate }): Finding {
  const daysLate = Math.max(0, daysBetween(dueOn, filedOn));
  const inputs = { dueOn, filedOn, daysLate };
  return daysLate === 0
    ? finding("art11-correction-due", "met", `在补正期限${formatChineseDate(dueOn)}（含当日）内提交。`, ["filedOn"], inputs)
    : finding("art11-correction-due", "judgement", `补正期限为${formatChineseDate(dueOn)}，逾期${daysLate}日提交；不影响接收，由办理人员酌情处理。`, ["filedOn"], inputs);
}
