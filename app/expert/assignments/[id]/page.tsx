import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeclarationView } from "@/components/applications/declaration-view";
import { AssignmentBadge } from "@/components/assessments/assignment-badge";
import { LayoutPanel } from "@/components/assessments/layout-panel";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { PaneSplit } from "@/components/ui/pane-split";
import { requireRole } from "@/lib/accounts/current-actor";
import { findOwnAssignment, type OwnAssignment } from "@/lib/assessments/expert-queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { Declaring } from "./_components/declaring";
import { RefuseAssignment } from "./_components/refuse-assignment";
import { ScoreSheetForm } from "./_components/score-sheet-form";
import { SubmittedSheet } from "./_components/submitted-sheet";

export const metadata: Metadata = { title: "评审任务" };

export default async function AssignmentPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("expert");
  const assignment = await findOwnAssignment(actor, (await params).id);
  if (!assignment) notFound();
  return (
    <div className="stack">
      <PageHeader
        title={assignment.number}
        caption={`${assignment.callTitle} · ${categoryLabels[assignment.category]}`}
        state={<AssignmentBadge stage={assignment.stage} />}
        lead={assignment.dueOn ? `请于${formatChineseDateWithWeekday(assignment.dueOn)}前完成。` : undefined}
        breadcrumbs={[{ label: "我的评审", href: "/expert" }, { label: assignment.number }]}
      />
      <Body assignment={assignment} userId={actor.userId!} />
    </div>
  );
}

function Body({ assignment, userId }: { assignment: OwnAssignment; userId: string }) {
  const { content, layout, ties } = assignment;
  if (assignment.stage === "refused" || assignment.stage === "withdrawn") return <Ended assignment={assignment} />;
  if (ties.length > 0) {
    return (
      <>
        <Banner tone="warning" title="根据您的利益关系申报，本件应当回避，材料已关闭">
          <p>{ties.join("")}如申报有误，请先更正利益关系声明。</p>
        </Banner>
        {assignment.mayRefuse && <RefuseAssignment assignmentId={assignment.id} />}
      </>
    );
  }
  if (assignment.mayDeclare && assignment.parties) return <Declaring assignmentId={assignment.id} parties={assignment.parties} mayRefuse={assignment.mayRefuse} />;
  if (!content || !layout) {
    return (
      <>
        <Banner title="本件的专家评审已经结束，材料已关闭" />
        {assignment.stage === "submitted" && <SubmittedSheet assignment={assignment} />}
      </>
    );
  }
  return (
    <PaneSplit
      materialLabel="申报材料"
      checklistLabel="评分表"
      material={<DeclarationView content={content} audience="expert" />}
      checklist={
        <div className="stack">
          <LayoutPanel layout={layout} level={2} />
          {assignment.mayScore ? (
            <>
              <ScoreSheetForm assignmentId={assignment.id} version={assignment.version} sheet={assignment.sheet} weights={assignment.weights} storageKey={`assignment:${assignment.id}:${userId}`} />
              {assignment.mayRefuse && <RefuseAssignment assignmentId={assignment.id} />}
            </>
          ) : (
            <SubmittedSheet assignment={assignment} />
          )}
        </div>
      }
    />
  );
}

function Ended({ assignment }: { assignment: OwnAssignment }) {
  const reason = assignment.stage === "refused" ? assignment.refusalReason : assignment.withdrawnReason;
  return <Banner title={assignment.stage === "refused" ? "您已声明回避本件" : "省科技厅已撤销对您的分派"}>{reason && <p>理由：{reason}</p>}</Banner>;
}
