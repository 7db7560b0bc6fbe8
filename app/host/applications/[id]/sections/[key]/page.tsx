import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_components/or-not-found";
import { SectionContent } from "@/components/sections/section-content";
import { DeclarationSectionForm } from "@/components/applications/declaration-section-form";
import { ActionBar } from "@/components/ui/action-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { ClauseLink } from "@/components/law/clause-link";
import { requireRole } from "@/lib/accounts/current-actor";
import { findSection } from "@/lib/applications/form/find-section";
import type { LedgerKind } from "@/lib/forms/field";
import { sectionHref } from "@/lib/applications/form/section-href";
import { listLedger } from "@/lib/applications/ledger/list-ledger";
import { getOwnApplication } from "@/lib/applications/queries/get-own-application";
import { applicationStages } from "@/lib/workflow/application-stages";
import { stageLabel } from "@/lib/workflow/stage-label";
import { removeAttachment, respondToCorrection, saveSection } from "./actions";

export const metadata: Metadata = { title: "填写申报书" };

export default async function SectionPage({ params }: { params: Promise<{ id: string; key: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id, key } = await params;
  const application = await orNotFound(getOwnApplication(actor, id));
  const place = application.sections.findIndex((section) => section.key === key);
  const section = application.sections[place];
  const form = findSection(application, key);
  if (!section || !form) notFound();

  const listHref = `/host/applications/${id}`;
  const hrefAt = (index: number) => (application.sections[index] ? sectionHref(id, application.sections[index].key) : null);
  const [previousHref, nextHref] = [hrefAt(place - 1), hrefAt(place + 1)];
  const header = (
    <PageHeader
      caption={`第 ${place + 1} 部分，共 ${application.sections.length} 部分`}
      title={section.title}
      lead={
        <>
          {form.intro} <ClauseLink clause={form.clause} />
        </>
      }
      breadcrumbs={[{ label: "申报书", href: "/host/applications" }, { label: application.fieldZh ?? "新的申报", href: listHref }, { label: section.title }]}
    />
  );

  if (!application.editable) {
    const info = applicationStages.stages[application.stage];
    return (
      <>
        <div className="stack">
          {header}
          <SectionContent section={form} data={section.data} files={Object.entries(section.files).flatMap(([slot, files]) => files.map(({ id: fileId, name, size }) => ({ slot, fileId, name, size })))} />
        </div>
        <ActionBar
          secondary={
            <>
              {previousHref && <LinkButton href={previousHref}>上一部分</LinkButton>}
              {nextHref && <LinkButton href={nextHref}>下一部分</LinkButton>}
              <LinkButton href={listHref}>返回任务清单</LinkButton>
            </>
          }
          unavailable={{ action: "修改申报书", reason: `目前处于“${stageLabel(info, "host")}”，只能查看。`, clause: <ClauseLink clause={info.clause} /> }}
        />
      </>
    );
  }

  const kinds = form.fields.flatMap((field): LedgerKind[] => (field.kind === "rows" && field.ledger ? [field.ledger] : []));
  const { category, call, establishedOn } = application;
  return (
    <>
      {header}
      <DeclarationSectionForm
        key={key}
        application={{ id, category, call: { year: call.year, formVersion: call.formVersion }, establishedOn }}
        sectionKey={key}
        data={section.data}
        version={section.version}
        files={Object.fromEntries(Object.entries(section.files).map(([slot, list]) => [slot, [...list]]))}
        ledger={await listLedger(actor, kinds)}
        corrections={(application.corrections?.items ?? []).filter((item) => item.sectionKey === key)}
        userId={actor.userId!}
        listHref={listHref}
        previousHref={previousHref}
        nextHref={nextHref}
        actions={{ save: saveSection, removeAttachment, respond: respondToCorrection }}
      />
    </>
  );
}
