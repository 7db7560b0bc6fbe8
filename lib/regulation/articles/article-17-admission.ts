import type { Article } from "../article";
import type { Declaration } from "../declaration";
import { finding, isFilled, type Finding } from "../finding";
import type { ParameterValues } from "../parameters";
import { categoryLabels, globalPathLabels, type Category, type GlobalPath } from "../terms";
import { checkBasicConditions } from "./article-07-basic-conditions";
import { checkOpenServiceConditions } from "./article-09-open-service-conditions";
import { checkGlobalRndConditions } from "./article-10-global-rnd-conditions";

export const article = {
  number: 17,
  title: "转入国合基地序列",
  chapter: 4,
  text: [
    { clause: "art17", text: "第十七条 原由省科技厅认定的省海外创新孵化中心，由省科技厅按要求给予研发投入激励的企业海外研发机构、外资研发中心，符合条件的可纳入国合基地序列，后续按照国合基地相关要求进行管理。\n\n" },
  ],
  clauses: [
    { id: "art17", force: "power", note: "符合条件的可纳入，对照第七条及对应类别条件" },
  ],
} as const satisfies Article;

/** Who may be taken in, and against which conditions beside 第七条 each is held. */
export const admissionOrigins = {
  incubator: { label: "省海外创新孵化中心", category: "openService", globalPath: null },
  overseasInstitution: { label: "企业海外研发机构", category: "globalRnd", globalPath: "overseasInstitution" },
  foreignInvested: { label: "外资研发中心", category: "globalRnd", globalPath: "foreignInvested" },
} as const satisfies Record<string, { label: string; category: Category; globalPath: GlobalPath | null }>;
export type AdmissionOrigin = keyof typeof admissionOrigins;

export type AdmissionFacts = {
  readonly origin: AdmissionOrigin;
  /** “原由省科技厅认定的”: number of the document that recognised the incubator. */
  readonly recognitionDocument?: string;
  /** “由省科技厅按要求给予研发投入激励的”: number of the document that granted it. */
  readonly incentiveDocument?: string;
  /** Record of the decision to admit, needed where experts do not assess. */
  readonly decisionRecorded: boolean;
  /** Experts have assessed it. */
  readonly assessed: boolean;
};

function checkOrigin({ origin, recognitionDocument, incentiveDocument }: AdmissionFacts): Finding {
  const { label } = admissionOrigins[origin];
  const [number, what] = origin === "incubator" ? [recognitionDocument, "由省科技厅认定"] : [incentiveDocument, "由省科技厅给予研发投入激励"];
  const about = [origin === "incubator" ? "recognitionDocument" : "incentiveDocument"];
  return isFilled(number)
    ? finding("art17-origin", "met", `${label}${what}，文号${number.trim()}。`, about, { origin, document: number.trim() })
    : finding("art17-origin", "unmet", `${label}须${what}，尚未填写文号。`, about, { origin });
}

function checkAdmissionDecision({ decisionRecorded, assessed }: AdmissionFacts, parameters: ParameterValues): Finding {
  const inputs = { decisionRecorded, assessed, required: parameters.admissionExpertAssessment };
  if (parameters.admissionExpertAssessment && !assessed) return finding("art17-decision", "unmet", "按省厅参数，转入须经专家评审，尚未评审。", ["assessed"], inputs);
  return decisionRecorded
    ? finding("art17-decision", "met", "已有决策记录。", ["decisionRecorded"], inputs)
    : finding("art17-decision", "unmet", assessed ? "尚无决策记录。" : "转入不经专家评审的，须有决策记录。", ["decisionRecorded"], inputs);
}

/**
 * 第十七条 “符合条件的可纳入国合基地序列”: where it comes from, 第七条 and the article of its category, and a decision. The
 * province may refuse even then (“可”). Research intensity is asked of 外资研发中心 only (第十条（二）).
 */
export function checkAdmission(facts: AdmissionFacts, declaration: Declaration, parameters: ParameterValues): Finding[] {
  const { category, globalPath, label } = admissionOrigins[facts.origin];
  const asked: Declaration = { ...declaration, category, globalPaths: globalPath === null ? undefined : [globalPath] };
  const target = globalPath === null ? categoryLabels[category] : `${categoryLabels[category]}（${globalPathLabels[globalPath]}）`;
  return [
    checkOrigin(facts),
    ...checkBasicConditions(asked, parameters),
    ...(globalPath === null ? checkOpenServiceConditions(asked) : checkGlobalRndConditions(asked, parameters)),
    finding("art17-discretion", "judgement", `${label}按${target}的条件核对；是否纳入由省科技厅决定（“可纳入”）。`, ["category"], { category }),
    checkAdmissionDecision(facts, parameters),
  ];
}
