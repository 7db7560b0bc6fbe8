import type { GradeStanding } from "@/lib/regulation/articles/article-18-evaluation";
import type { RoundGrade } from "@/lib/regulation/terms";
import type { BaseStage } from "@/lib/workflow/base-stages";

/** What a person may now do because of a grade; nothing of it happens by itself. */
export const proposals = {
  confirmBenchmark: "确认为标杆型国合基地",
  endBenchmark: "终止标杆型称号",
  orderRectification: "下达限期整改",
  revocationLead: "登记取消资格线索（连续两次不合格）",
  absenceInquiry: "问询未参加评价的理由",
  grantSubsidy: "登记补助",
} as const;
export type Proposal = keyof typeof proposals;

interface Facts {
  standing: GradeStanding;
  /** What this round ended with. */
  grade: RoundGrade;
  isBenchmark: boolean;
  stage: BaseStage;
  /** Processes that were begun because of this round's result. */
  begun: readonly string[];
}

/**
 * What follows from a round's result, proposed and not yet done: 标杆型, 限期整改, 取消资格的线索 (第十八条), 补助 (第十九条), the
 * reason of an absence (第二十二条（一）). A base that is no longer managed as one has no consequences.
 */
export function proposalsOf({ standing, grade, isBenchmark, stage, begun }: Facts): Proposal[] {
  if (stage !== "active" && stage !== "rectifying") return [];
  const list: Proposal[] = [];
  if (standing.benchmark && !isBenchmark) list.push("confirmBenchmark");
  if (!standing.benchmark && isBenchmark) list.push("endBenchmark");
  if (grade === "excellent" && !begun.includes("subsidy")) list.push("grantSubsidy");
  if (grade === "unqualified" && standing.rectificationRequired && stage === "active" && !begun.includes("rectification")) list.push("orderRectification");
  if (grade === "unqualified" && standing.revocationGround && !begun.includes("revocation")) list.push("revocationLead");
  if (grade === "absent" && !begun.includes("revocation")) list.push("absenceInquiry");
  return list;
}
