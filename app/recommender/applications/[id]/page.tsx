import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseDeadline } from "@/components/applications/case-deadline";
import { CaseMaterial } from "@/components/applications/case-material";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PaneSplit } from "@/components/ui/pane-split";
import { CaseTimeline } from "@/components/workflow/case-timeline";
import { CaseTrack } from "@/components/workflow/case-track";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { readHandlerChoices } from "@/lib/applications/queries/case-choices";
import { findOfficeCase } from "@/lib/applications/queries/get-case";
import { categoryLabels } from "@/lib/regulation/terms";
import { RecommenderActions } from "./_components/recommender-actions";
import { RecommenderChecklist } from "./_components/recommender-checklist";

export const metadata: Metadata = { title: "审核推荐" };

export default async function RecommenderCase({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("recommenderHandler", "recommenderApprover");
  const { id } = await params;
  const found = await findOfficeCase(actor, id, "recommender");
  if (!found) notFound();
  const handlers = await readHandlerChoices(actor);
  const recommended = found.recommendation?.approvedAt && found.recommendation.proposal === "recommend";
  return (
    <>
      <PageHeader
        caption={`${found.number} · ${found.call.title}`}
        title={found.hostName}
        state={<StageBadge stage={found.stage} audience="staff" />}
        lead={`${found.fieldZh}，${categoryLabels[found.category]}`}
        breadcrumbs={[{ label: "申报审核", href: "/recommender/applications" }, { label: found.number }]}
        actions={recommended ? <LinkButton href={`/recommender/applications/letter?call=${found.call.id}`} download>下载推荐函（代拟稿）</LinkButton> : undefined}
      />
      <div className="stack">
        <CaseTrack facts={{ stage: found.stage, since: found.since, today: found.today, reachedOn: found.record.reachedOn }} audience="staff" />
        {found.deadline && <CaseDeadline duty={found.deadline} today={found.today} />}
        {found.endReason && (
          <Banner tone="info" title="办结理由">
            <p>{found.endReason}</p>
          </Banner>
        )}
        <PaneSplit
          materialLabel="申报材料"
          checklistLabel="审核初评"
          material={<CaseMaterial found={found} audience="recommender" />}
          checklist={<RecommenderChecklist actor={actor} found={found} handlers={handlers} />}
        />
        <Disclosure summary={`办理记录（${found.record.events.length} 条）`} open={found.stage !== "recommendation"}>
          <CaseTimeline events={found.record.events} />
        </Disclosure>
      </div>
      <RecommenderActions actor={actor} found={found} />
    </>
  );
}
