import { CorrectionForm } from "@/components/applications/correction-form";
import { correctionPlaces } from "@/components/applications/correction-places";
import { RecommendationView } from "@/components/applications/recommendation-view";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Actor } from "@/lib/access/actor";
import type { Choice } from "@/lib/applications/queries/case-choices";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { recommendationChecks } from "@/lib/applications/recommendation/recommendation-checks";
import { separationProblem } from "@/lib/applications/recommendation/separation";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { returnForCorrectionAction } from "../../actions";
import { AssignForm } from "./assign-form";
import { LetterForm } from "./letter-form";
import { OpinionForm } from "./opinion-form";

/** The right side: who has it, the checklist and opinion to write or to read, and the way back to the host. */
export function RecommenderChecklist({ actor, found, handlers }: { actor: Actor; found: OfficeCase; handlers: readonly Choice[] }) {
  const { recommendation } = found;
  const writes = found.allowed.has("handle") && !recommendation?.handledAt && (found.handlerId === null || found.handlerId === actor.userId);
  const handlerName = handlers.find(({ value }) => value === found.handlerId)?.label;
  const prepared = found.stage === "recommendation" && actor.userId !== null && found.preparedByIds.includes(actor.userId) ? separationProblem(actor, found) : undefined;
  return (
    <div className="stack">
      <SectionHeading aside={<ClauseLink clause="art13.1" />}>审核初评意见</SectionHeading>
      {found.allowed.has("assignHandler") && !recommendation?.handledAt && (
        <Disclosure summary={handlerName ? `经办人：${handlerName}（改派）` : "尚未分办（选择经办人）"}>
          <AssignForm applicationId={found.id} handlerId={found.handlerId} handlers={handlers.filter(({ value }) => !found.preparedByIds.includes(value))} />
        </Disclosure>
      )}
      {prepared && (
        <Banner tone="warning" title="您不能办理这一件">
          <p>{prepared}</p>
        </Banner>
      )}
      {recommendation?.returnedReason && (
        <Banner tone="warning" title="审核人退回">
          <p>{recommendation.returnedReason}</p>
        </Banner>
      )}
      {found.allowed.has("registerLetter") && recommendation?.approvedAt && recommendation.proposal === "recommend" && (
        <Disclosure summary={recommendation.letterNumber ? "更正推荐函文号" : "登记推荐函文号"} open={!recommendation.letterNumber}>
          <LetterForm applicationId={found.id} letterNumber={recommendation.letterNumber} />
        </Disclosure>
      )}
      {writes ? <Writing actor={actor} found={found} /> : <Reading found={found} />}
    </div>
  );
}

function Reading({ found }: { found: OfficeCase }) {
  if (!found.recommendation) return <p className="meta">经办人还没有提出初评意见。</p>;
  return <RecommendationView recommendation={found.recommendation} checks={recommendationChecks(found.content)} latestOrdinal={found.submissions.at(-1)!.ordinal} />;
}

function Writing({ actor, found }: { actor: Actor; found: OfficeCase }) {
  const parameters = pinnedParameters(found.call.parameters);
  const times = parameters.recommenderCorrectionTimes;
  const done = found.corrections.filter(({ requestedIn }) => requestedIn === "recommendation").length;
  return (
    <>
      <OpinionForm
        applicationId={found.id}
        checks={recommendationChecks(found.content)}
        recommendation={found.recommendation}
        opinionMinimum={parameters.recommendationOpinionLength}
        storageKey={`recommendation:${found.id}:${actor.userId}`}
      />
      <section className="stack-tight">
        <SectionHeading level={3} aside={<ClauseLink clause="art11.2" />}>退回补正</SectionHeading>
        {done >= times ? (
          <p className="meta">
            现在不能退回：参数“{parameterDefinitions.recommenderCorrectionTimes.label}”为 {times} 次，本件已退回 {done} 次。
          </p>
        ) : (
          <Disclosure summary="逐项写明补正要求">
            <CorrectionForm applicationId={found.id} places={correctionPlaces(found.content)} dueText={`今天退回的，补正期限：${found.correctionIfToday.explanation}`} action={returnForCorrectionAction} />
          </Disclosure>
        )}
      </section>
    </>
  );
}
