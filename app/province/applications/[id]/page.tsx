import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseDeadline } from "@/components/applications/case-deadline";
import { CaseMaterial } from "@/components/applications/case-material";
import { RecommendationView } from "@/components/applications/recommendation-view";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { CaseTimeline } from "@/components/workflow/case-timeline";
import { CaseTrack } from "@/components/workflow/case-track";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { findOfficeCase, type OfficeCase } from "@/lib/applications/queries/get-case";
import { recommendationChecks } from "@/lib/applications/recommendation/recommendation-checks";
import { clauseLabel } from "@/lib/regulation/clause";
import { categoryLabels } from "@/lib/regulation/terms";
import type { ApplicationStage } from "@/lib/workflow/application-stages";

export const metadata: Metadata = { title: "申报全案" };

const examined: readonly ApplicationStage[] = ["formalExamination", "examinationCorrection", "formallyRejected"];

export default async function CaseFile({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { id } = await params;
  const found = await findOfficeCase(actor, id, "province");
  if (!found) notFound();
  return (
    <div className="stack">
      <PageHeader
        caption={`${found.number} · ${found.call.title}`}
        title={found.hostName}
        state={<StageBadge stage={found.stage} audience="staff" />}
        lead={`${found.fieldZh}，${categoryLabels[found.category]}，${found.recommenderName}推荐`}
        breadcrumbs={[{ label: "申报总览", href: "/province/applications" }, { label: found.number }]}
        actions={<Links found={found} />}
      />
      <CaseTrack facts={{ stage: found.stage, since: found.since, today: found.today, reachedOn: found.record.reachedOn }} audience="staff" />
      {found.deadline && <CaseDeadline duty={found.deadline} today={found.today} />}
      {found.endReason && (
        <Banner tone="info" title="办结理由">
          <p>{found.endReason}</p>
        </Banner>
      )}
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause="art11" />}>办理记录</SectionHeading>
        <CaseTimeline events={found.record.events} />
      </section>
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause="art11.2" />}>审核推荐</SectionHeading>
        {found.recommendation && <RecommendationView recommendation={found.recommendation} checks={recommendationChecks(found.content)} latestOrdinal={found.submissions.at(-1)!.ordinal} />}
      </section>
      <Examination found={found} />
      <Submissions found={found} />
      <section className="stack-tight">
        <SectionHeading aside={<ClauseLink clause="art11.1" />}>申报材料</SectionHeading>
        <CaseMaterial found={found} audience="province" />
      </section>
    </div>
  );
}

/** To where the case is worked on. */
function Links({ found }: { found: OfficeCase }) {
  const assessed = found.record.reachedOn.assess !== undefined;
  return (
    <>
      {examined.includes(found.stage) && <LinkButton href={`/province/examinations/${found.id}`}>形式审查</LinkButton>}
      {assessed && <LinkButton href={`/province/assessments/${found.call.id}?category=${found.category}`}>专家评审</LinkButton>}
      {found.record.reachedOn.recognize !== undefined && <LinkButton href="/province/proposals">建议名单与发文</LinkButton>}
    </>
  );
}

function Examination({ found }: { found: OfficeCase }) {
  const { examination } = found;
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art11.3" />}>形式审查</SectionHeading>
      {examination?.conclusion ? (
        <DescriptionList
          compact
          items={[
            { term: "结论", value: examination.conclusion === "passed" ? "审查通过" : "审查不通过" },
            ...(examination.conclusion === "rejected" ? [{ term: "依据", value: examination.clauses.map(clauseLabel).join("、") }, { term: "理由", value: examination.reasons }] : []),
            { term: "经办人", value: `${examination.officerName}，${examination.concludedAt}` },
          ]}
        />
      ) : (
        <p className="meta">尚未作出结论。</p>
      )}
      <p>
        <LinkButton small href={`/province/examinations/${found.id}`}>查看审查清单</LinkButton>
      </p>
    </section>
  );
}

function Submissions({ found }: { found: OfficeCase }) {
  return (
    <section className="stack-tight">
      <SectionHeading>历次提交</SectionHeading>
      <DataTable
        plain
        caption="历次提交"
        captionHidden
        rows={found.submissions}
        rowKey={(row) => row.ordinal}
        columns={[
          { key: "receiptNumber", header: "回执编号" },
          { key: "receivedAt", header: "收到时间" },
          { key: "signedByName", header: "签发人" },
          { key: "sha256", header: "SHA-256", cell: (row) => <span title={row.sha256}>{row.sha256.slice(0, 16)}…</span>, hideOnPhone: true },
        ]}
      />
    </section>
  );
}
