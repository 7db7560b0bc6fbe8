import type { CasePanel } from "../case-panels";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CaseView } from "@/lib/cases/get-case";
import { findEvaluation, type OfficeView } from "@/lib/evaluations/find-evaluation";
import { gradeLabels } from "@/lib/regulation/terms";
import { TextStepForm } from "../text-step-form";
import { absent, defer, reopen } from "./actions";
import { Consequences } from "./consequences";
import { EvaluatorTable } from "./evaluator-table";
import { GradeFacts } from "./grade-facts";
import { CorrectForm, GradeForm, VisitForm } from "./grade-forms";
import { RecordDifferences } from "../record-differences";
import { IndicatorList } from "./indicator-list";
import { ReturnForm } from "./recommender-forms";
import { RecommenderFacts } from "./recommender-facts";
import { SuggestionFacts } from "./suggestion-facts";
import { VisitList } from "./visit-list";

/** 绩效评价 on the province's desk: experts, visits, the suggested and the decided grade, and what follows from it. */
export const EvaluationProvincePanel: CasePanel = async ({ actor, view }) => {
  const found = await findEvaluation(actor, view.id, "province");
  if (!found?.office) return null;
  const { office } = found;
  return (
    <>
      {found.grade && <GradeFacts grade={found.grade} corrections={found.corrections} decided={view.stage === "decided"} />}
      <RecordDifferences differences={found.differences} material="自评" />
      <Consequences actor={actor} view={view} office={office} />
      <SuggestionFacts office={office} />
      <Steps view={view} office={office} roundId={found.roundId} />
      <EvaluatorTable evaluators={office.evaluators} />
      <VisitList visits={office.visits} />
      {found.recommender && <RecommenderFacts recommender={found.recommender} />}
      <IndicatorList indicators={found.indicators} />
    </>
  );
};

const steps = ["assignExpert", "recordVisit", "returnToHost", "suggestGrade", "reopenAssessment", "decideGrade", "defer", "recordAbsence", "correct"];

function Steps({ view: { id: caseId, allowed, today, stage }, office, roundId }: { view: CaseView; office: OfficeView; roundId: string }) {
  if (!steps.some((step) => allowed.has(step))) return null;
  const { machine, suggestion, minimumExperts } = office;
  const scored = office.evaluators.filter((one) => one.stage === "submitted").length;
  const enough = scored >= minimumExperts;
  return (
    <section className="stack-tight">
      <SectionHeading>办理</SectionHeading>
      {allowed.has("assignExpert") && (
        <div className="button-row">
          <LinkButton href={`/province/evaluations/${roundId}/${caseId}`} variant="primary">
            分派专家
          </LinkButton>
        </div>
      )}
      {allowed.has("suggestGrade") && !enough && <p className="meta">不少于 {minimumExperts} 位专家提交评分后，方可提出建议等次；现有 {scored} 位。</p>}
      {allowed.has("suggestGrade") && enough && machine && <GradeForm kind="suggest" caseId={caseId} grade={machine.grade} hint={`${machine.explanation}与此不一致的须写明理由。`} />}
      {allowed.has("decideGrade") && suggestion && <GradeForm kind="decide" caseId={caseId} grade={suggestion.grade} hint={`经办人建议“${gradeLabels[suggestion.grade]}”，与此不一致的须写明理由。`} />}
      {allowed.has("recordVisit") && (
        <Disclosure summary="登记现场考察">
          <VisitForm caseId={caseId} today={today} />
        </Disclosure>
      )}
      {allowed.has("reopenAssessment") && (
        <Disclosure summary="退回专家评价">
          <TextStepForm caseId={caseId} action={reopen} label="退回的理由" button="退回专家评价" secondary idPrefix="reopen" />
        </Disclosure>
      )}
      {allowed.has("returnToHost") && (
        <Disclosure summary="退回依托单位补充">
          <ReturnForm caseId={caseId} today={today} />
        </Disclosure>
      )}
      {allowed.has("defer") && (
        <Disclosure summary="批准缓评">
          <TextStepForm caseId={caseId} action={defer} label="缓评的理由" hint="缓评不产生等次，不影响连续评价的计算。" button="批准缓评" secondary idPrefix="defer" />
        </Disclosure>
      )}
      {allowed.has("recordAbsence") && (
        <Disclosure summary="记为未参评">
          <TextStepForm caseId={caseId} action={absent} label="未参评的情况" hint="未参评不是不合格；是否无正当理由另行核查（第二十二条（一））。自评截止日以后方可记载。" button="记为未参评" secondary idPrefix="absent" />
        </Disclosure>
      )}
      {allowed.has("correct") && stage === "published" && (
        <Disclosure summary="更正等次">
          <CorrectForm caseId={caseId} />
        </Disclosure>
      )}
      <p className="meta">经办人提出建议等次，由负责人确定；同一人不能兼办。分数只供参考。</p>
    </section>
  );
}
