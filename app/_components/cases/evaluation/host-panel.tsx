import type { CasePanel } from "../case-panels";
import { findEvaluation } from "@/lib/evaluations/find-evaluation";
import { GradeFacts } from "./grade-facts";
import { IndicatorList } from "./indicator-list";

/** 绩效评价 as the host sees it: what is asked, what is on record, and the published grade. */
export const EvaluationHostPanel: CasePanel = async ({ actor, view }) => {
  const found = await findEvaluation(actor, view.id, "host");
  if (!found) return null;
  return (
    <>
      {found.grade && <GradeFacts grade={found.grade} corrections={found.corrections} decided={false} />}
      <IndicatorList indicators={found.indicators} />
    </>
  );
};
