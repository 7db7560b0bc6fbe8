import type { CasePanel } from "../case-panels";
import { SectionHeading } from "@/components/ui/section-heading";
import { Disclosure } from "@/components/ui/disclosure";
import { findEvaluation } from "@/lib/evaluations/find-evaluation";
import { GradeFacts } from "./grade-facts";
import { RecordDifferences } from "../record-differences";
import { IndicatorList } from "./indicator-list";
import { ForwardButton, HandleForm, ReturnForm } from "./recommender-forms";
import { RecommenderFacts } from "./recommender-facts";

/** 绩效评价 on the recommender's desk: opinion and support by the handler, forwarding by another. */
export const EvaluationRecommenderPanel: CasePanel = async ({ actor, view }) => {
  const found = await findEvaluation(actor, view.id, "recommender");
  if (!found) return null;
  const { allowed, id: caseId } = view;
  const { recommender } = found;
  return (
    <>
      {found.grade && <GradeFacts grade={found.grade} corrections={found.corrections} decided={false} />}
      <RecordDifferences differences={found.differences} material="自评" />
      {recommender && <RecommenderFacts recommender={recommender} />}
      {(allowed.has("handle") || allowed.has("forward") || allowed.has("returnToHost")) && (
        <section className="stack-tight">
          <SectionHeading>办理</SectionHeading>
          {allowed.has("forward") && <ForwardButton caseId={caseId} />}
          {allowed.has("handle") &&
            (recommender ? (
              <Disclosure summary="修改意见和配套支持">
                <HandleForm key={view.version} caseId={caseId} version={view.version} recommender={recommender} />
              </Disclosure>
            ) : (
              <HandleForm key={view.version} caseId={caseId} version={view.version} recommender={null} />
            ))}
          {allowed.has("returnToHost") && (
            <Disclosure summary="退回依托单位补充">
              <ReturnForm caseId={caseId} today={view.today} />
            </Disclosure>
          )}
          <p className="meta">经办人写意见、填配套支持，由另一位审核人报送；写过意见的人不能报送。</p>
        </section>
      )}
      <IndicatorList indicators={found.indicators} />
    </>
  );
};
