import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { PaneSplit } from "@/components/ui/pane-split";
import { requireRole } from "@/lib/accounts/current-actor";
import { findOwnEvaluation, type OwnEvaluation } from "@/lib/evaluations/expert-queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { Declaring } from "./_components/declaring";
import { Material } from "./_components/material";
import { RefuseButton } from "./_components/refuse-button";
import { ScoreForm } from "./_components/score-form";
import { SubmittedScores } from "./_components/submitted-scores";

export const metadata: Metadata = { title: "评价任务" };

export default async function EvaluationPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("expert");
  const evaluation = await findOwnEvaluation(actor, (await params).id);
  if (!evaluation) notFound();
  return (
    <div className="stack">
      <PageHeader
        title={evaluation.number}
        caption={`${evaluation.roundTitle} · ${categoryLabels[evaluation.category]}`}
        state={<AssignmentBadge stage={evaluation.stage} />}
        lead={evaluation.dueOn ? `请于${formatChineseDateWithWeekday(evaluation.dueOn)}前完成。` : undefined}
        breadcrumbs={[{ label: "我的评审", href: "/expert" }, { label: evaluation.number }]}
      />
      <Body evaluation={evaluation} userId={actor.userId!} />
    </div>
  );
}

function Body({ evaluation, userId }: { evaluation: OwnEvaluation; userId: string }) {
  const { id, material, ties } = evaluation;
  if (evaluation.stage === "refused" || evaluation.stage === "withdrawn") return <Ended evaluation={evaluation} />;
  if (ties.length > 0) {
    return (
      <>
        <Banner tone="warning" title="根据您的利益关系申报，本件应当回避，材料已关闭">
          <p>{ties.join("")}如申报有误，请先更正利益关系声明。</p>
        </Banner>
        {evaluation.mayRefuse && <RefuseButton assignmentId={id} />}
      </>
    );
  }
  if (evaluation.mayDeclare && evaluation.parties) return <Declaring assignmentId={id} parties={evaluation.parties} mayRefuse={evaluation.mayRefuse} />;
  if (!material) {
    return (
      <>
        <Banner title="本件现在不在专家评价环节，材料已关闭" />
        {evaluation.stage === "submitted" && <SubmittedScores evaluation={evaluation} />}
      </>
    );
  }
  return (
    <PaneSplit
      materialLabel="自评材料"
      checklistLabel="评分表"
      material={<Material material={material} />}
      checklist={
        evaluation.mayScore ? (
          <div className="stack">
            <ScoreForm assignmentId={id} version={evaluation.version} indicators={evaluation.indicators} scores={evaluation.scores} opinion={evaluation.opinion} storageKey={`evaluation:${id}:${userId}`} />
            {evaluation.mayRefuse && <RefuseButton assignmentId={id} />}
          </div>
        ) : (
          <SubmittedScores evaluation={evaluation} />
        )
      }
    />
  );
}

function Ended({ evaluation }: { evaluation: OwnEvaluation }) {
  const reason = evaluation.stage === "refused" ? evaluation.refusalReason : evaluation.withdrawnReason;
  return <Banner title={evaluation.stage === "refused" ? "您已声明回避本件" : "省科技厅已撤销对您的分派"}>{reason && <p>理由：{reason}</p>}</Banner>;
}
