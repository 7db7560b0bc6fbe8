import type { Article } from "../article";
import type { Declaration, DeclaredPartner } from "../declaration";
import { checkFilled, finding, isFilled, type Finding } from "../finding";
import type { ParameterValues } from "../parameters";
import type { PlainDate } from "../plain-date";
import { checkResearchIntensity } from "../research-intensity-rule";
import { isChinaRegion } from "../regions";
import { basisLabels, organizationKindLabels, type ComprehensiveBasis } from "../terms";

export const article = {
  number: 8,
  title: "综合发展类条件",
  chapter: 3,
  text: [
    { clause: "art8", text: "第八条 综合发展类国合基地还应具备以下条件：\n\n" },
    { clause: "art8.1", text: "（一）具备较强的研发实力，依托高校、科研机构的，原则上应承担过省级及以上科技计划项目，且项目负责人为国合基地负责人或核心成员；依托企业的，应拥有具有自主知识产权的产品和成果，形成较为明显的市场竞争优势，近三年平均研发经费投入强度达到国家高新技术企业标准。\n" },
    { clause: "art8.2", text: "（二）一般应与3个（含）以上的海外机构签有与国合基地建设内容紧密相关的科技合作协议。\n" },
  ],
  clauses: [
    { id: "art8", force: "hard", note: "综合发展类另须具备" },
    { id: "art8.1", force: "hard", note: "企业：自主知识产权与研发强度可机判；高校、科研机构：原则上要求，软" },
    { id: "art8.2", force: "soft", note: "一般应 3 家（含）以上，数机构不数协议；紧密相关由专家判断" },
  ],
} as const satisfies Article;

/**
 * 第八条（一） has a branch for “依托高校、科研机构的” and one for “依托企业的”. A host that is neither (a hospital, a
 * society) follows the first by analogy; a park or service body that is a company is an enterprise.
 */
export function comprehensiveBasis({ host, basis }: Declaration): ComprehensiveBasis | undefined {
  if (basis !== undefined) return basis;
  const { organizationKind: kind, legalForm } = host ?? {};
  if (kind === undefined) return undefined;
  if (kind === "university" || kind === "researchInstitute") return "institution";
  return kind === "enterprise" || legalForm === "enterpriseLegalPerson" ? "enterprise" : "other";
}

/** The chosen branch is the one that the host's kind calls for: an enterprise cannot pass as an institution. */
export function checkBasis(declaration: Declaration): Finding {
  const about = ["basis", "host.organizationKind"];
  const derived = comprehensiveBasis({ ...declaration, basis: undefined });
  const kind = declaration.host?.organizationKind;
  if (derived === undefined || kind === undefined) {
    return finding("art08-basis", "unmet", "尚未填写单位性质，无法确定适用高校、科研机构还是企业的条件。", about);
  }
  const chosen = declaration.basis ?? derived;
  const inputs = { basis: chosen, organizationKind: kind };
  if (chosen === derived) return finding("art08-basis", "met", `按${basisLabels[chosen]}核对第八条（一）。`, about, inputs);
  const listed = kind === "university" || kind === "researchInstitute" || kind === "enterprise";
  return listed
    ? finding("art08-basis", "unmet", `单位性质为${organizationKindLabels[kind]}，应按${basisLabels[derived]}填报，现选择${basisLabels[chosen]}，请更正。`, about, inputs)
    : finding("art08-basis", "judgement", `单位性质为${organizationKindLabels[kind]}，选择按${basisLabels[chosen]}填报，是否适当由形式审查人员判断。`, about, inputs);
}

function withExplanation(sentence: string, declaration: Declaration, rule: "art08-provincial-project" | "art08-project-leader" | "art08-agreements"): string {
  const explanation = declaration.explanations?.[rule];
  return isFilled(explanation) ? `${sentence}依托单位已说明：${explanation.trim()}` : `${sentence}请说明理由，由人工判断。`;
}

function sameText(left: string | undefined, right: string | undefined): boolean {
  const plain = (text: string | undefined) => (text ?? "").replace(/[\s·•.]/g, "").toLowerCase();
  return plain(left) !== "" && plain(left) === plain(right);
}

function isLeaderOrCore(declaration: Declaration, name: string | undefined, organization: string | undefined): boolean {
  const team = [...(declaration.leader ? [declaration.leader] : []), ...(declaration.members ?? []).filter(({ role }) => role === "leader" || role === "core")];
  return team.some((person) => sameText(person.name, name) && (!isFilled(organization) || !isFilled(person.organization) || sameText(person.organization, organization)));
}

/**
 * 第八条（一） for universities and institutes: “原则上应承担过省级及以上科技计划项目”, “且项目负责人为国合基地负责人或核心成员”.
 * Both are soft, in any year; names are matched (and institutions where both are given).
 */
export function checkSciProjects(declaration: Declaration): Finding[] {
  const reference = comprehensiveBasis(declaration) === "other" ? "依托单位参照科研机构核对。" : "";
  const projects = (declaration.sciProjects ?? []).filter(({ level }) => level === "national" || level === "ministry" || level === "province");
  const led = projects.filter((project) => isLeaderOrCore(declaration, project.leader, project.leaderOrganization));
  const inputs = { projects: projects.length, ledByTeam: led.length };
  const about = ["sciProjects"];
  return [
    projects.length > 0
      ? finding("art08-provincial-project", "met", `${reference}承担过省级及以上科技计划项目${projects.length}项。`, about, inputs)
      : finding("art08-provincial-project", "unmet", withExplanation(`${reference}未填写省级及以上科技计划项目，而第八条（一）要求“原则上应承担过”。`, declaration, "art08-provincial-project"), about, inputs),
    led.length > 0
      ? finding("art08-project-leader", "met", `${reference}其中${led.length}项的项目负责人为国合基地负责人或核心成员。`, [...about, "leader", "members"], inputs)
      : finding("art08-project-leader", "unmet", withExplanation(`${reference}没有一项的“项目负责人为国合基地负责人或核心成员”。`, declaration, "art08-project-leader"), [...about, "leader", "members"], inputs),
  ];
}

/** 第八条（一） for enterprises: “拥有具有自主知识产权的产品和成果”. An exclusive licence goes to a person. */
export function checkOwnIp({ ownIp }: Declaration): Finding {
  const rows = ownIp ?? [];
  const owned = rows.filter(({ holder }) => holder === "host").length;
  const licensed = rows.filter(({ holder }) => holder === "exclusiveLicence").length;
  const inputs = { stated: rows.length, owned, licensed };
  if (owned > 0) return finding("art08-own-ip", "met", `权利人为依托单位的知识产权${owned}项。`, ["ownIp"], inputs);
  if (licensed > 0) return finding("art08-own-ip", "judgement", `没有权利人为依托单位的知识产权，持有独占许可${licensed}项，是否属于自主知识产权由形式审查人员判断。`, ["ownIp"], inputs);
  return finding("art08-own-ip", "unmet", "没有填写权利人为依托单位的知识产权及其产品和成果，至少应有1项。", ["ownIp"], inputs);
}

/** The enterprise branch of 第八条（一）: own intellectual property, market advantage, R&D intensity. */
export function checkEnterpriseStrength(declaration: Declaration, parameters: ParameterValues): Finding[] {
  return [
    checkOwnIp(declaration),
    checkFilled("art08-market-advantage", declaration.marketAdvantage, "市场竞争优势", "marketAdvantage"),
    finding("art08-market-advantage-level", "judgement", "是否“形成较为明显的市场竞争优势”，由专家判断。", ["marketAdvantage"]),
    checkResearchIntensity("art08-rd-intensity", declaration, parameters),
  ];
}

/** Overseas institutions with an agreement in force on a day. */
export type AgreementCount = {
  /** Names of the institutions that count. */
  counted: string[];
  /** Of these, in 中国香港、中国澳门、中国台湾. */
  chinaRegions: number;
  /** Groups with more than one counted institution. */
  sameGroup: string[];
  /** Institutions with an agreement that do not count, with the reason. */
  notCounted: { name: string; reason: string }[];
};

function reasonNotCounted(partner: DeclaredPartner, on: PlainDate, parameters: ParameterValues): string | undefined {
  const region = partner.region ?? "";
  if (!isFilled(region)) return "未填写国家（地区）";
  if (region === "CN") return "不是海外机构";
  if (isChinaRegion(region) && !parameters.hmtCountedAsOverseas) return "港澳台机构按省厅参数不计入";
  if (partner.relation !== "independent") return partner.relation === undefined ? "未填写与依托单位的关系" : "不是独立第三方";
  const agreements = partner.agreements ?? [];
  const inForce = agreements.filter(({ signedOn, expiresOn }) => signedOn !== undefined && signedOn <= on && (expiresOn === undefined || expiresOn >= on));
  if (inForce.length === 0) return agreements.length === 0 ? "没有协议" : "申报之日没有有效的协议";
  const counted = inForce.filter(({ signedBy }) => signedBy === "host" || (signedBy === "department" && parameters.departmentAgreementsCounted));
  return counted.length === 0 ? "协议不是由依托单位签署" : undefined;
}

/** Counts institutions, not agreements: two agreements, or two schools of one university under its name, are one. */
export function countAgreementInstitutions(partners: readonly DeclaredPartner[], on: PlainDate, parameters: ParameterValues): AgreementCount {
  const nameOf = (partner: DeclaredPartner) => [partner.nameZh, partner.nameLocal].find(isFilled)?.trim() ?? "未命名机构";
  const counted = new Map<string, DeclaredPartner>();
  const notCounted: AgreementCount["notCounted"] = [];
  for (const partner of partners) {
    const reason = reasonNotCounted(partner, on, parameters);
    if (reason === undefined) counted.set(nameOf(partner), partner);
    else notCounted.push({ name: nameOf(partner), reason });
  }
  const groups = [...counted.values()].flatMap(({ parent }) => (isFilled(parent) ? [parent.trim()] : []));
  return {
    counted: [...counted.keys()],
    chinaRegions: [...counted.values()].filter(({ region }) => isChinaRegion(region ?? "")).length,
    sameGroup: [...new Set(groups.filter((group, index) => groups.indexOf(group) !== index))],
    notCounted: notCounted.filter(({ name }) => !counted.has(name)),
  };
}

/** 第八条（二） “一般应与3个（含）以上的海外机构签有”: soft in number; “紧密相关” is for experts. */
export function checkAgreements(declaration: Declaration, parameters: ParameterValues): Finding[] {
  const count = countAgreementInstitutions(declaration.partners ?? [], declaration.filedOn, parameters);
  const number = count.counted.length;
  const sentence = [
    `申报之日签有有效协议的独立海外机构${number}家`,
    count.chinaRegions > 0 ? `（其中中国香港、澳门、台湾地区${count.chinaRegions}家，参照纳入）` : "",
    count.notCounted.length > 0 ? `；未计入${count.notCounted.length}家：${count.notCounted.map(({ name, reason }) => `${name}（${reason}）`).join("、")}` : "",
    count.sameGroup.length > 0 ? `；同属一个集团的机构请核是否分别计数：${count.sameGroup.join("、")}` : "",
  ].join("");
  const about = ["partners"];
  const inputs = { institutions: number, minimum: parameters.agreementsMinimum, chinaRegions: count.chinaRegions, sameGroup: count.sameGroup, counted: count.counted };
  return [
    number >= parameters.agreementsMinimum
      ? finding("art08-agreements", "met", `${sentence}。`, about, inputs)
      : finding("art08-agreements", "unmet", withExplanation(`${sentence}，第八条（二）“一般应”有${parameters.agreementsMinimum}家以上。`, declaration, "art08-agreements"), about, inputs),
    finding("art08-agreement-relevance", "judgement", "协议与国合基地建设内容是否“紧密相关”，由专家判断。", about),
  ];
}

/** All of 第八条, for 综合发展类. */
export function checkComprehensiveConditions(declaration: Declaration, parameters: ParameterValues): Finding[] {
  const strength = comprehensiveBasis(declaration) === "enterprise" ? checkEnterpriseStrength(declaration, parameters) : checkSciProjects(declaration);
  return [checkBasis(declaration), ...strength, ...checkAgreements(declaration, parameters)];
}
