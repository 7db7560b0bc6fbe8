import type { ClauseId } from "@/lib/regulation/clause";
import { managementSystemLabels, type Category, type ManagementSystemKind } from "@/lib/regulation/terms";
import type { RowValue } from "@/lib/forms/field";
import type { SubmissionContent } from "../submission-content";

/** One point of 审核初评 that the handler goes through (domain.md §3.11). */
export interface RecommendationCheck {
  key: string;
  label: string;
  /** What to look at. */
  hint: string;
  clause: ClauseId;
  /** Section of the declaration it is about. */
  section: string | null;
  /** The note says what was looked at, whatever the answer. */
  noteRequired?: boolean;
}

export type CheckAnswer = "confirmed" | "problem";
export const checkAnswerLabels: Record<CheckAnswer, string> = { confirmed: "已核对，属实", problem: "有问题" };

/** What the handler wrote on one point. */
export interface CheckRecord {
  key: string;
  answer: CheckAnswer | null;
  note: string;
}

const commonChecks: readonly RecommendationCheck[] = [
  { key: "jurisdiction", label: "隶属或属地关系", hint: "确属本部门推荐范围；一件申报只有一个推荐部门。", clause: "art11.1", section: "organization" },
  { key: "legalPerson", label: "省内注册与独立法人", hint: "与法人证照核对名称、代码、注册地和组织形式。", clause: "art7.1", section: "organization" },
  { key: "guarantees", label: "团队、设施、经费等条件保障", hint: "与佐证材料核对，必要时实地了解。", clause: "art7.1", section: "guarantees" },
  { key: "cooperation", label: "合作渠道、伙伴与成效", hint: "机构真实存在，协议双方签章齐全。", clause: "art7.2", section: "partners" },
  { key: "goals", label: "发展目标与运行机制", hint: "目标可以检查，机制落到部门和人。", clause: "art7.3", section: "goals" },
  { key: "systems", label: "管理制度建立并落实", hint: "五项制度有文号、有责任人，实际在执行。", clause: "art7.3", section: "systems" },
  { key: "security", label: "科技安全预警监测与评估应对", hint: "风险清单、应急联系人和流程与实际相符。", clause: "art7.3", section: "systems" },
];

const researchStrength: RecommendationCheck = { key: "projects", label: "省级及以上科技计划项目", hint: "立项文件与项目负责人核对；“原则上”的条件，不满足的看说明。", clause: "art8.1", section: "researchStrength" };
const enterpriseStrength: RecommendationCheck = { key: "enterprise", label: "自主知识产权、市场优势与研发投入", hint: "权利人为依托单位；研发费用与专项审计报告一致。", clause: "art8.1", section: "enterpriseStrength" };
const agreements: RecommendationCheck = { key: "agreements", label: "与海外机构的科技合作协议", hint: "数机构不数协议，在有效期内，与建设内容相关。", clause: "art8.2", section: "partners" };
const openService: readonly RecommendationCheck[] = [
  { key: "resources", label: "合作资源、储备、场所与运营经费", hint: "场所产权或租约、经费安排与材料一致。", clause: "art9.1", section: "openService" },
  { key: "transferTeam", label: "专业管理团队与成功案例", hint: "专员在岗，案例有合同或证明。", clause: "art9.2", section: "openService" },
];
const overseasInstitution: RecommendationCheck = { key: "overseas", label: "海外研发机构与控股关系", hint: "境外投资备案、股权证明与填报一致。", clause: "art10.1", section: "overseasInstitution" };
const foreignInvested: RecommendationCheck = { key: "foreign", label: "在浙外资企业与全球研发项目", hint: "外资身份、研发费用和项目证明与填报一致。", clause: "art10.2", section: "foreignInvested" };

const sample: RecommendationCheck = {
  key: "sample",
  label: "材料真实性抽核",
  hint: "写明抽核了哪几份材料、与何原件核对。",
  clause: "art13.1",
  section: null,
  noteRequired: true,
};

/**
 * The checklist of one submission: the common points, the conditions of its category and chosen path, a confirmation
 * of each “不涉及” (第七条（三）, parameter), and the sample check.
 */
export function recommendationChecks(content: SubmissionContent): RecommendationCheck[] {
  return [...commonChecks, ...notApplicableSystems(content).map(confirmNotApplicable), ...categoryChecks(content.category, Object.keys(content.sections)), sample];
}

function categoryChecks(category: Category, sections: readonly string[]): RecommendationCheck[] {
  if (category === "openService") return [...openService];
  if (category === "comprehensive") return [...(sections.includes("enterpriseStrength") ? [enterpriseStrength] : [researchStrength]), agreements];
  return [overseasInstitution, foreignInvested].filter(({ section }) => section !== null && sections.includes(section));
}

/** The systems that the host says do not concern it. */
export function notApplicableSystems(content: SubmissionContent): ManagementSystemKind[] {
  const rows = (content.sections.systems?.systems as RowValue[] | undefined) ?? [];
  return rows.filter((row) => row.state === "notApplicable").map((row) => row.id as ManagementSystemKind);
}

export function notApplicableCheckKey(kind: ManagementSystemKind): string {
  return `notApplicable.${kind}`;
}

function confirmNotApplicable(kind: ManagementSystemKind): RecommendationCheck {
  return { key: notApplicableCheckKey(kind), label: `${managementSystemLabels[kind]}制度“不涉及”`, hint: "核对依托单位确无此类活动，说明成立。", clause: "art7.3", section: "systems" };
}

/** What is still missing before the approver can be asked. Field path → message. */
export function recommendationGaps(
  checks: readonly RecommendationCheck[],
  draft: { checks: readonly CheckRecord[]; proposal: "recommend" | "decline" | null; opinion: string; declineReason: string },
  opinionMinimum: number,
): Record<string, string[]> {
  const gaps: Record<string, string[]> = {};
  checks.forEach((check, index) => {
    const record = draft.checks.find(({ key }) => key === check.key);
    if (!record?.answer) gaps[`checks.${index}.answer`] = ["请逐项核对"];
    else if (record.note.trim() === "" && (check.noteRequired || record.answer === "problem")) {
      gaps[`checks.${index}.note`] = [record.answer === "problem" ? "请写明问题" : "请写明核对了什么"];
    }
  });
  if (!draft.proposal) gaps.proposal = ["请选择建议"];
  const written = [...draft.opinion.trim()].length;
  if (written < opinionMinimum) gaps.opinion = [`审核初评意见不少于 ${opinionMinimum} 字，现有 ${written} 字`];
  if (draft.proposal === "decline" && draft.declineReason.trim() === "") gaps.declineReason = ["不予推荐须写明理由，并告知依托单位"];
  return gaps;
}
