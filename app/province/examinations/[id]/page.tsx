import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseDeadline } from "@/components/applications/case-deadline";
import { CaseMaterial } from "@/components/applications/case-material";
import { RecommendationView } from "@/components/applications/recommendation-view";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { PaneSplit } from "@/components/ui/pane-split";
import { SectionHeading } from "@/components/ui/section-heading";
import { CaseTimeline } from "@/components/workflow/case-timeline";
import { CaseTrack } from "@/components/workflow/case-track";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { findExamination } from "@/lib/applications/queries/get-examination";
import type { OfficeCase } from "@/lib/applications/queries/get-case";
import { recommendationChecks } from "@/lib/applications/recommendation/recommendation-checks";
import { categoryLabels } from "@/lib/regulation/terms";
import { CorrectionPanel } from "./_components/correction-panel";
import { ExaminationActions } from "./_components/examination-actions";
import { ExaminationDesk } from "./_components/examination-desk";
import { LineList } from "./_components/line-list";
import { RejectionForm } from "./_components/rejection-form";
import { RetractionAnswer } from "./_components/retraction-answer";

export const metadata: Metadata = { title: "形式审查" };

export default async function ExaminationPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { id } = await params;
  const view = await findExamination(actor, id);
  if (!view) notFound();
  const { found, version, lines } = view;
  const material = (
    <CaseMaterial found={found} audience="province" withFindings={false}>
      <Opinion found={found} />
    </CaseMaterial>
  );
  const examines = found.stage === "formalExamination" && found.allowed.has("examine");
  return (
    <>
      <PageHeader
        caption={`${found.number} · ${found.call.title}`}
        title={found.hostName}
        state={<StageBadge stage={found.stage} audience="staff" />}
        lead={`${found.fieldZh}，${categoryLabels[found.category]}，${found.recommenderName}推荐${found.rank === null ? "" : `（次序 ${found.rank}）`}`}
        breadcrumbs={[{ label: "形式审查", href: "/province/examinations" }, { label: found.number }]}
        actions={<LinkButton href={`/province/applications/${id}`}>查看全案</LinkButton>}
      />
      <div className="stack">
        <CaseTrack facts={{ stage: found.stage, since: found.since, today: found.today, reachedOn: found.record.reachedOn }} audience="staff" />
        {found.deadline && <CaseDeadline duty={found.deadline} today={found.today} />}
        <RetractionAnswer found={found} />
        {found.endReason && (
          <Banner tone="info" title="办结理由">
            <p>{found.endReason}</p>
          </Banner>
        )}
        <Disclosure summary={`办理记录（${found.record.events.length} 条）`}>
          <CaseTimeline events={found.record.events} />
        </Disclosure>
      </div>
      {examines ? (
        <ExaminationDesk
          key={found.submissions.length}
          applicationId={id}
          version={version}
          lines={lines}
          storageKey={`examination:${id}:${actor.userId}`}
          material={material}
          retractionRequested={found.retraction !== null}
          further={
            <>
              <CorrectionPanel found={found} />
              <section className="stack-tight">
                <SectionHeading level={3} aside={<ClauseLink clause="art11.3" />}>审查不通过</SectionHeading>
                <Disclosure summary="写明条款和理由">
                  <RejectionForm applicationId={id} hostName={found.hostName} />
                </Disclosure>
              </section>
            </>
          }
        />
      ) : (
        <>
          <div className="mt-6">
            <PaneSplit materialLabel="申报材料" checklistLabel="形式审查清单" material={material} checklist={<LineList examination={found.examination} lines={lines} />} />
          </div>
          <ExaminationActions found={found} />
        </>
      )}
    </>
  );
}

function Opinion({ found }: { found: OfficeCase }) {
  if (!found.recommendation) return null;
  return (
    <section className="section">
      <SectionHeading aside={<ClauseLink clause="art11.2" />}>组织推荐部门审核初评意见</SectionHeading>
      <RecommendationView recommendation={found.recommendation} checks={recommendationChecks(found.content)} latestOrdinal={found.submissions.at(-1)!.ordinal} />
    </section>
  );
}
