import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LayoutPanel } from "@/components/assessments/layout-panel";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { findCaseForAssignment } from "@/lib/assessments/case-queries";
import { fieldLabel } from "@/lib/regulation/fields";
import { categoryLabels } from "@/lib/regulation/terms";
import { AssignForm } from "./_components/assign-form";
import { AssignmentTable } from "./_components/assignment-table";

export const metadata: Metadata = { title: "分派专家" };

export default async function AssignExperts({ params }: { params: Promise<{ callId: string; applicationId: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { callId, applicationId } = await params;
  const found = await findCaseForAssignment(actor, applicationId);
  if (!found || found.application.callId !== callId) notFound();
  const { application, assignments, candidates, minimumExperts, mayAssign, layout, today } = found;
  const live = assignments.filter(({ stage }) => stage !== "refused" && stage !== "withdrawn").length;
  return (
    <div className="stack">
      <PageHeader
        title={`${application.number} 分派专家`}
        caption={`${application.callTitle} · ${categoryLabels[application.category]}`}
        state={<StageBadge stage={application.stage} audience="staff" />}
        lead={`${application.hostName}，${application.fieldZh}（${application.fieldCode ? fieldLabel(application.fieldCode) : "未填领域"}）。应有不少于 ${minimumExperts} 位专家，现有 ${live} 位。`}
        breadcrumbs={[
          { label: "专家评审", href: "/province/assessments" },
          { label: application.callTitle, href: `/province/assessments/${callId}?category=${application.category}` },
          { label: application.number },
        ]}
        actions={<LinkButton href={`/province/applications/${application.id}`}>查看申报全卷</LinkButton>}
      />
      <AssignmentTable assignments={assignments} today={today} />
      <section className="stack-tight">
        <SectionHeading>专家库</SectionHeading>
        {mayAssign ? (
          <AssignForm
            key={assignments.map(({ id, stage }) => id + stage).join()}
            applicationId={application.id}
            today={today}
            candidates={candidates.map(({ fieldCodes, ...candidate }) => ({ ...candidate, fields: fieldCodes.map(fieldLabel) }))}
          />
        ) : (
          <p className="meta">{application.stage === "assessment" ? "分派专家由省科技厅经办人办理。" : "本件的专家评审已经结束，不再分派专家。"}</p>
        )}
      </section>
      <LayoutPanel layout={layout} />
    </div>
  );
}
