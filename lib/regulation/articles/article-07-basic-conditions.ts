import type { Article } from "../article";
import { checkCreditCode } from "../credit-code";
import { parseHundredths } from "../decimal";
import type { Declaration, DeclaredManagementSystem } from "../declaration";
import { checkFilled, finding, isFilled, type Finding } from "../finding";
import type { ParameterValues } from "../parameters";
import { formatChineseDate } from "../plain-date";
import type { RuleId } from "../rules";
import { legalFormLabels, managementSystemLabels, type ManagementSystemKind } from "../terms";
import { findCityName, isInZhejiang } from "../zhejiang";

export const article = {
  number: 7,
  title: "基本建设条件",
  chapter: 3,
  text: [
    { role: "chapter", text: "第三章  建设条件与认定程序\n\n" },
    { clause: "art7", text: "第七条 国合基地的基本建设条件：\n" },
    { clause: "art7.1", text: "（一）依托单位为浙江省内依法注册的独立法人，具备国际科技合作交流所需的服务保障能力，为国合基地建设运行配备必要的科研与管理团队、设施、经费等条件保障。\n" },
    { clause: "art7.2", text: "（二）具有相对稳定的国际科技合作渠道与合作伙伴，在开展国际科技合作方面有良好的基础与成效。\n\n" },
    { clause: "art7.3", text: "（三）具有明确的发展目标和运行机制，建立完善的知识产权、数据跨境、人类遗传资源、科研伦理和保密等管理制度，具备科技安全预警监测和评估应对机制与能力。\n\n" },
  ],
  clauses: [
    { id: "art7", force: "hard", note: "三类共同的基本条件" },
    { id: "art7.1", force: "hard", note: "省内注册与独立法人可机判；保障条件的要素可机判、水平由专家判断" },
    { id: "art7.2", force: "judgement", note: "合作伙伴与基础材料可机判，稳定与良好由专家判断" },
    { id: "art7.3", force: "hard", note: "制度材料可机判；目标是否明确、能力如何由专家判断" },
  ],
} as const satisfies Article;

/** 第七条（一） “浙江省内依法注册”: the place of registration, not the digits of the credit code. */
export function checkRegisteredInZhejiang({ host }: Declaration): Finding {
  const about = ["host.cityCode"];
  const code = host?.cityCode;
  if (!isFilled(code)) return finding("art07-registered-in-zhejiang", "unmet", "尚未填写注册地，请选择设区市。", about);
  if (!isInZhejiang(code)) return finding("art07-registered-in-zhejiang", "unmet", "注册地不在浙江省内，不能作为依托单位。", about, { cityCode: code });
  return finding("art07-registered-in-zhejiang", "met", `注册地在${findCityName(`${code.slice(0, 4)}00`)}，请上传法人证照以供核对。`, about, { cityCode: code });
}

/** 第七条（一） “独立法人”: a branch or an unincorporated body cannot be a host; an organ of government goes to a person. */
export function checkIndependentLegalPerson({ host }: Declaration): Finding {
  const rule = "art07-independent-legal-person";
  const about = ["host.legalForm", "host.independentLegalPerson"];
  if (host?.legalForm === undefined) return finding(rule, "unmet", "尚未填写组织形式，请按法人证照选择。", about);
  const inputs = { legalForm: host.legalForm, independentLegalPerson: host.independentLegalPerson ?? null };
  if (host.legalForm === "unincorporated") return finding(rule, "unmet", "依托单位为非法人组织，不是独立法人，请由所属法人单位申报。", about, inputs);
  if (host.independentLegalPerson === false) return finding(rule, "unmet", "依托单位为分支机构，不是独立法人，请由所属法人单位申报。", about, inputs);
  if (host.legalForm === "governmentOrgan") return finding(rule, "judgement", "依托单位为机关，是否可以作为依托单位由形式审查人员判断。", about, inputs);
  return finding(rule, "met", `依托单位为${legalFormLabels[host.legalForm]}，以法人证照为准。`, about, inputs);
}

/** 第七条（一） “依法注册”: the unified social credit code (GB 32100-2015) is right, and not that of a sole trader. */
export function checkHostCreditCode({ host }: Declaration): Finding {
  const about = ["host.creditCode"];
  const code = checkCreditCode(host?.creditCode ?? "");
  const inputs = { creditCode: code.normalized };
  if (!code.valid) return finding("art07-credit-code", "unmet", code.reason ?? "", about, inputs);
  if (code.soleTrader) return finding("art07-credit-code", "unmet", "代码以92开头，登记为个体工商户，不是独立法人。", about, inputs);
  return finding("art07-credit-code", "met", ["统一社会信用代码校验无误。", ...code.hints].join(""), about, inputs);
}

/** 第七条（一） “团队、设施、经费等条件保障”: the elements are there; their level is for people. */
export function checkGuarantees(declaration: Declaration): Finding[] {
  const plan = declaration.fundPlan ?? [];
  const amounts = plan.map((row) => (parseHundredths(row.ownFunds ?? "0") ?? BigInt(0)) + (parseHundredths(row.otherFunds ?? "0") ?? BigInt(0)));
  const funded = amounts.filter((amount) => amount > BigInt(0)).length;
  const funds =
    funded > 0
      ? finding("art07-support-funds", "met", `已填写${funded}个年度的经费投入计划。`, ["fundPlan"], { years: funded })
      : finding("art07-support-funds", "unmet", "尚未填写经费投入计划，请按年度填写金额（万元）。", ["fundPlan"]);
  return [
    checkFilled("art07-support-staff", declaration.supportStaff, "科研与管理团队配备", "supportStaff"),
    checkFilled("art07-support-facility", declaration.supportFacility, "设施与服务保障", "supportFacility"),
    funds,
    finding("art07-support-level", "judgement", "“必要的科研与管理团队、设施、经费等条件保障”是否到位，由审核人员和专家判断。", ["supportStaff", "supportFacility", "fundPlan"]),
  ];
}

/** 第七条（二）: at least one partner and an account of the cooperation; stable and good are for people. */
export function checkCooperation({ partners, foundation }: Declaration): Finding[] {
  const count = partners?.length ?? 0;
  const since = (partners ?? []).flatMap((partner) => partner.sinceYear ?? []);
  const years = since.length > 0 ? `，合作起始年最早为${Math.min(...since)}年` : "";
  return [
    count > 0
      ? finding("art07-partners", "met", `已填写海外合作机构${count}家。`, ["partners"], { partners: count })
      : finding("art07-partners", "unmet", "尚未填写海外合作机构，至少应有1家。", ["partners"], { partners: 0 }),
    checkFilled("art07-foundation", foundation, "国际合作基础与成效", "foundation"),
    finding("art07-cooperation-level", "judgement", `合作机构${count}家${years}；渠道是否“相对稳定”、是否“有良好的基础与成效”，由专家判断。`, ["partners", "foundation"], { partners: count }),
  ];
}

/** 第七条（三） “明确的发展目标和运行机制”: written down; whether clear is for people. */
export function checkGoals({ goals, mechanism }: Declaration): Finding[] {
  return [
    checkFilled("art07-goals", goals, "发展目标", "goals"),
    checkFilled("art07-mechanism", mechanism, "运行机制", "mechanism"),
    finding("art07-goals-clarity", "judgement", "“明确的发展目标和运行机制”由审核人员和专家判断。", ["goals", "mechanism"]),
  ];
}

const systemRules: Readonly<Record<ManagementSystemKind, RuleId>> = {
  intellectualProperty: "art07-system-intellectual-property",
  crossBorderData: "art07-system-cross-border-data",
  humanGeneticResources: "art07-system-human-genetic-resources",
  researchEthics: "art07-system-research-ethics",
  confidentiality: "art07-system-confidentiality",
  technologySecurity: "art07-technology-security",
};

/** Only these two may be declared not applicable: an institution can be without such research, but not without secrets or rights. */
const mayNotApply: readonly ManagementSystemKind[] = ["humanGeneticResources", "researchEthics"];

function checkSystem(kind: ManagementSystemKind, system: DeclaredManagementSystem | undefined, declaration: Declaration, parameters: ParameterValues): Finding {
  const rule = systemRules[kind];
  const about = [`managementSystems.${kind}`];
  const name = managementSystemLabels[kind];
  if (system?.state === undefined) return finding(rule, "unmet", `尚未填写${name}的制度情况。`, about);
  const inputs = { state: system.state };
  if (system.state === "notApplicable") {
    if (!mayNotApply.includes(kind) || !parameters.systemsNotApplicableAllowed) return finding(rule, "unmet", `${name}不能选择不涉及，请建立制度。`, about, inputs);
    if (!isFilled(system.reason)) return finding(rule, "unmet", `${name}选择不涉及的，请说明理由。`, about, inputs);
    return system.confirmed === true
      ? finding(rule, "met", `${name}不涉及，组织推荐部门已确认：${system.reason.trim()}`, about, { ...inputs, confirmed: true })
      : finding(rule, "judgement", `${name}选择不涉及，说明：${system.reason.trim()}；须经组织推荐部门确认，由形式审查人员判断。`, about, inputs);
  }
  if (!isFilled(system.title)) return finding(rule, "unmet", `${name}已建立的，请填写制度名称。`, about, inputs);
  if (system.issuedOn !== undefined && system.issuedOn > declaration.filedOn) {
    return finding(rule, "unmet", `${name}的制度于${formatChineseDate(system.issuedOn)}发布，申报时尚未建立。`, about, { ...inputs, issuedOn: system.issuedOn });
  }
  if (kind === "technologySecurity" && (!isFilled(declaration.emergencyContact) || !isFilled(declaration.emergencyProcess))) {
    return finding(rule, "unmet", "请填写科技安全应急联系人和监测、评估与应急报告流程。", [...about, "emergencyContact", "emergencyProcess"], inputs);
  }
  return finding(rule, "met", `${name}已建立：${system.title.trim()}。`, about, inputs);
}

/** 第七条（三） “知识产权、数据跨境、人类遗传资源、科研伦理和保密等管理制度” and “科技安全预警监测和评估应对机制与能力”. */
export function checkManagementSystems(declaration: Declaration, parameters: ParameterValues): Finding[] {
  const kinds = Object.keys(systemRules) as ManagementSystemKind[];
  const findings = kinds.map((kind) => checkSystem(kind, declaration.managementSystems?.find((system) => system.kind === kind), declaration, parameters));
  return [
    ...findings,
    finding("art07-systems-level", "judgement", "管理制度是否完善、科技安全是否具备“机制与能力”，由审核人员和专家判断。", ["managementSystems"]),
  ];
}

/** All of 第七条, which every category must meet. */
export function checkBasicConditions(declaration: Declaration, parameters: ParameterValues): Finding[] {
  return [
    checkRegisteredInZhejiang(declaration),
    checkIndependentLegalPerson(declaration),
    checkHostCreditCode(declaration),
    ...checkGuarantees(declaration),
    ...checkCooperation(declaration),
    ...checkGoals(declaration),
    ...checkManagementSystems(declaration, parameters),
  ];
}
