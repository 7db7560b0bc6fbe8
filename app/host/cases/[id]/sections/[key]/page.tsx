import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { CaseSectionForm } from "@/components/cases/case-section-form";
import { ClauseLink } from "@/components/law/clause-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { listLedger } from "@/lib/applications/ledger/list-ledger";
import { caseForms } from "@/lib/base-life/case-forms";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import type { LedgerKind } from "@/lib/forms/field";
import { removeFile, saveSection } from "../../../actions";

export const metadata: Metadata = { title: "填写" };

export default async function CaseSectionPage({ params }: { params: Promise<{ id: string; key: string }> }) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { id, key } = await params;
  const draft = await findOwnDraft(actor, id);
  if (!draft) notFound();
  const home = `/host/cases/${id}`;
  if (!draft.editable) redirect(home);
  const place = draft.sections.findIndex((section) => section.key === key);
  const section = draft.sections[place];
  const form = caseForms[draft.process]!(draft.formFacts).find((one) => one.key === key);
  if (!section || !form) notFound();
  const hrefAt = (index: number) => (draft.sections[index] ? `${home}/sections/${draft.sections[index].key}` : null);
  const kinds = form.fields.flatMap((field): LedgerKind[] => (field.kind === "rows" && field.ledger ? [field.ledger] : []));
  return (
    <>
      <PageHeader
        {...(draft.sections.length > 1 ? { caption: `第 ${place + 1} 部分，共 ${draft.sections.length} 部分` } : {})}
        title={section.title}
        lead={
          <>
            {form.intro} <ClauseLink clause={form.clause} />
          </>
        }
        breadcrumbs={[{ label: "办理事项", href: "/host/cases" }, { label: draft.title, href: home }, { label: section.title }]}
      />
      <CaseSectionForm
        key={key}
        caseId={id}
        process={draft.process}
        formFacts={draft.formFacts}
        sectionKey={key}
        data={section.data}
        version={section.version}
        files={section.files}
        ledger={await listLedger(actor, kinds)}
        userId={actor.userId!}
        listHref={home}
        listLabel="事项"
        previousHref={hrefAt(place - 1)}
        nextHref={hrefAt(place + 1)}
        actions={{ save: saveSection, removeFile }}
      />
    </>
  );
}
