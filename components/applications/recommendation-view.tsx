import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import type { CaseRecommendation } from "@/lib/applications/queries/get-case";
import { checkAnswerLabels, type RecommendationCheck } from "@/lib/applications/recommendation/recommendation-checks";

/** 审核初评意见 to be read: the proposal, the words, and every point with its answer. */
export function RecommendationView({ recommendation, checks, latestOrdinal }: { recommendation: CaseRecommendation; checks: readonly RecommendationCheck[]; latestOrdinal: number }) {
  const answered = checks.map((check) => ({ check, record: recommendation.checks.find(({ key }) => key === check.key) }));
  const problems = answered.filter(({ record }) => record?.answer === "problem");
  const list = (rows: typeof answered) => (
    <ul className="check-answers">
      {rows.map(({ check, record }) => (
        <li key={check.key}>
          <StateBadge tone={record?.answer === "problem" ? "danger" : record?.answer ? "success" : "neutral"}>{record?.answer ? checkAnswerLabels[record.answer] : "未核对"}</StateBadge>{" "}
          {check.label} <ClauseLink clause={check.clause} />
          {record?.note && <p className="meta">{record.note}</p>}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stack-tight">
      {recommendation.submissionOrdinal !== latestOrdinal && (
        <Banner tone="warning" title={`以下意见针对第 ${recommendation.submissionOrdinal} 次提交`}>
          <p>依托单位此后又提交过，请对照最新材料。</p>
        </Banner>
      )}
      <DescriptionList
        compact
        items={[
          { term: "建议", value: recommendation.proposal === "decline" ? "不予推荐" : recommendation.proposal === "recommend" ? "推荐" : undefined },
          { term: "初评意见", value: recommendation.opinion },
          ...(recommendation.proposal === "decline" ? [{ term: "不予推荐的理由", value: recommendation.declineReason ?? undefined }] : []),
          { term: "配套支持承诺", value: recommendation.supportCommitment || "未承诺" },
          { term: "经办人", value: `${recommendation.handlerName}${recommendation.handledAt ? `，${recommendation.handledAt}` : ""}` },
          ...(recommendation.approverName ? [{ term: "审核人", value: `${recommendation.approverName}，${recommendation.approvedAt}` }] : []),
          ...(recommendation.letterNumber ? [{ term: "推荐函文号", value: recommendation.letterNumber }] : []),
        ]}
      />
      {problems.length > 0 && list(problems)}
      <Disclosure summary={`查看逐项核对（${answered.length} 项）`}>{list(answered)}</Disclosure>
    </div>
  );
}
