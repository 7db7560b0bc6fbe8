import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { findEvaluatorCandidates } from "@/lib/evaluations/evaluator-candidates";
import { findRound } from "@/lib/evaluations/round-queries";
import { AssignForm } from "../../_components/assign-form";

export const metadata: Metadata = { title: "分派评价专家" };

export default async function AssignEvaluators({ params }: { params: Promise<{ id: string; caseId: string }> }) {
  const actor = await requireRole("provinceOfficer");
  const { id, caseId } = await params;
  const [round, found] = await Promise.all([findRound(actor, id), findEvaluatorCandidates(actor, caseId)]);
  if (!round || !found) notFound();
  return (
    <div className="stack">
      <PageHeader
        title="分派评价专家"
        caption={found.title}
        lead={`${found.nameZh}。应有不少于 ${round.parameters?.evaluationExpertsMinimum ?? 0} 位专家提交评分；应当回避或已满负荷的不能选。`}
        breadcrumbs={[{ label: "绩效评价", href: "/province/evaluations" }, { label: round.title, href: `/province/evaluations/${id}` }, { label: found.nameZh, href: `/province/cases/${caseId}` }, { label: "分派专家" }]}
      />
      {found.mayAssign ? <AssignForm key={found.candidates.length} caseId={caseId} candidates={found.candidates} today={found.today} /> : <p className="meta">本件不在专家评价环节，不能分派专家。</p>}
    </div>
  );
}
