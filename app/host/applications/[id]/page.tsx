import type { Metadata } from "next";
import { orNotFound } from "@/app/_components/or-not-found";
import { fillEmptyFields } from "./actions";
import { FillFromSelfCheck } from "./_components/fill-from-self-check";
import { SectionTasks } from "./_components/section-tasks";
import { WritingState } from "./_components/writing-state";
import { ActionBar } from "@/components/ui/action-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { ClauseLink } from "@/components/law/clause-link";
import { StageBadge } from "@/components/workflow/stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { sectionHref } from "@/lib/applications/form/section-href";
import { getOwnApplication, type OwnApplication } from "@/lib/applications/queries/get-own-application";
import { categoryLabels } from "@/lib/regulation/terms";
import { applicationStages } from "@/lib/workflow/application-stages";
import { stageLabel } from "@/lib/workflow/stage-label";

export const metadata: Metadata = { title: "申报书" };

/** What stands open first: a requested correction, then what was begun or not begun. */
function nextSection({ sections }: OwnApplication) {
  return sections.find((section) => section.corrections > 0 && section.state !== "complete") ?? sections.find((section) => section.state !== "complete");
}

export default async function OwnApplicationPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const application = await orNotFound(getOwnApplication(actor, (await params).id));
  const { id, sections, editable, stage } = application;
  const info = applicationStages.stages[stage];
  const next = nextSection(application);
  const checkHref = `/host/applications/${id}/check`;

  return (
    <>
      <div className="stack">
        <PageHeader
          caption={`${application.call.title}　${categoryLabels[application.category]}${application.number ? `　${application.number}` : ""}`}
          title={application.fieldZh ?? "新的申报"}
          state={<StageBadge stage={stage} audience="host" />}
          lead={
            <>
              {info.next} <ClauseLink clause={info.clause} />
            </>
          }
          breadcrumbs={[{ label: "申报书", href: "/host/applications" }, { label: application.fieldZh ?? "新的申报" }]}
          actions={stage === "draft" ? undefined : <LinkButton href={`/host/applications/${id}/record`}>办理记录</LinkButton>}
        />
        {editable && <FillFromSelfCheck applicationId={id} category={application.category} fill={fillEmptyFields} />}
        <WritingState application={application} />
        <SectionTasks application={application} />
      </div>
      {editable ? (
        <ActionBar
          primary={
            next ? (
              <LinkButton variant="primary" href={sectionHref(id, next.key)}>
                {next.state === "notStarted" ? "填写" : "继续填写"}：{next.title}
              </LinkButton>
            ) : (
              <LinkButton variant="primary" href={checkHref}>
                预检并签发
              </LinkButton>
            )
          }
          secondary={next && <LinkButton href={checkHref}>提交前预检</LinkButton>}
          status={`已完成 ${sections.filter((section) => section.state === "complete").length} / ${sections.length} 部分`}
        />
      ) : (
        <ActionBar unavailable={{ action: "修改申报书", reason: `目前处于“${stageLabel(info, "host")}”，只能查看。`, clause: <ClauseLink clause={info.clause} /> }} />
      )}
    </>
  );
}
