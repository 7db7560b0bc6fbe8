import type { CasePanel } from "../case-panels";
import { findEvaluation } from "@/lib/evaluations/find-evaluation";
import { GradeFacts } from "./grade-facts";
import { RecordDifferences } from "../record-differences";
import { IndicatorList } from "./indicator-list";

/** 绩效评价 as the host sees it: what is asked, what is on record, and the published grade. */
export const EvaluationHostPanel: CasePanel = async ({ actor, view }) => {
  const found = await findEvaluation(actor, view.id, "host");
  if (!found) return null;
  return (
    <>
      {found.grade && <GradeFacts grade={found.grade} corrections={found.corrections} decided={false} />}
      <RecordDifferences differences={found.differences} material="自评" changeHref={`/host/bases/${view.base.id}/change`} />
      <IndicatorList indicators={found.indicators} />
    </>
  );
};
