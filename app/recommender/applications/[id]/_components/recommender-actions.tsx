import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { LinkButton } from "@/components/ui/link-button";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { hasRole, type Actor } from "@/lib/access/actor";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { separationProblem } from "@/lib/applications/recommendation/separation";
import { declineToRecommendAction, sendBackToHandlerAction } from "../../actions";
import { RecommendDialog } from "./recommend-dialog";

/** What the approver decides; why it is not possible now, in words. */
export function RecommenderActions({ actor, found }: { actor: Actor; found: OfficeCase }) {
  if (found.stage !== "recommendation" || !hasRole(actor, "recommenderApprover")) return null;
  const reason = whyNot(actor, found);
  if (reason) return <ActionBar unavailable={{ action: "审定推荐", reason: reason.text, clause: <ClauseLink clause="art11.2" /> }} secondary={reason.link && <LinkButton href={reason.link.href}>{reason.link.label}</LinkButton>} />;
  const sendBack = (
    <ActionConfirm
      action={sendBackToHandlerAction}
      input={{ applicationId: found.id }}
      trigger="退回经办人…"
      title="退回经办人？"
      consequence="经办人按您的意见修改后重新提交审核。依托单位看不到这一步。"
      confirmLabel="退回经办人"
      reason={{ label: "退回的理由", minLength: 5 }}
    />
  );
  if (found.recommendation?.proposal === "decline") {
    return (
      <ActionBar
        primary={
          <ActionConfirm
            action={declineToRecommendAction}
            input={{ applicationId: found.id }}
            trigger="不予推荐…"
            triggerVariant="danger"
            danger
            title={`不予推荐${found.hostName}的申报？`}
            consequence={`本次申报随之结束，不能撤销；理由告知依托单位。经办人写的理由：${found.recommendation.declineReason ?? ""}`}
            confirmLabel="不予推荐"
            reason={{ label: "告知依托单位的理由", minLength: 5 }}
          />
        }
        secondary={sendBack}
      />
    );
  }
  return <ActionBar primary={<RecommendDialog applicationId={found.id} hostName={found.hostName} />} secondary={sendBack} />;
}

function whyNot(actor: Actor, found: OfficeCase): { text: string; link?: { href: string; label: string } } | undefined {
  const separation = separationProblem(actor, found);
  if (separation) return { text: separation };
  if (!found.recommendation?.handledAt) return { text: "经办人尚未提交初评意见。" };
  if (found.recommendation.submissionOrdinal !== found.submissions.at(-1)!.ordinal) return { text: "依托单位已重新提交，请经办人按新的材料重新提出初评意见。" };
  if (found.recommendation.proposal === "recommend" && found.call.rankingRequired && found.rank === null) {
    return { text: "本批次要求按优先次序推荐，请先排序。", link: { href: `/recommender/ranking?call=${found.call.id}`, label: "去排序" } };
  }
  return undefined;
}
