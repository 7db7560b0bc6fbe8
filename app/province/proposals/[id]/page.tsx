import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { ListStageBadge } from "@/components/workflow/list-stage-badge";
import { requireRole } from "@/lib/accounts/current-actor";
import { findProposedList } from "@/lib/decisions/queries";
import { proposedListStages } from "@/lib/workflow/proposed-list-stages";
import { DecisionRecords } from "./_components/decision-records";
import { EntriesForm } from "./_components/entries-form";
import { EntryTable } from "./_components/entry-table";
import { HeldEntries } from "./_components/held-entries";
import { ListActions } from "./_components/list-actions";
import { NoticeState } from "./_components/notice-state";
import { Release } from "./_components/release";

export const metadata: Metadata = { title: "建议名单" };

export default async function ProposedListPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const list = await findProposedList(actor, (await params).id);
  if (!list) notFound();
  const path = `/province/proposals/${list.id}`;
  return (
    <>
      <div className="stack">
        <PageHeader
          title={list.title}
          caption={list.call.title}
          state={<ListStageBadge stage={list.stage} />}
          lead={proposedListStages.stages[list.stage].next}
          breadcrumbs={[{ label: "建议名单与发文", href: "/province/proposals" }, { label: list.title }]}
          actions={
            <>
              <LinkButton href={`${path}/list.xlsx`} download small>下载名单（XLSX）</LinkButton>
              <LinkButton href={`${path}/recognition.docx`} download small>下载认定文件代拟稿（DOCX）</LinkButton>
            </>
          }
        />
        {list.notice && <NoticeState list={list} />}
        <HeldEntries list={list} />
        <section className="stack-tight">
          <SectionHeading aside={`${list.entries.length} 件，拟认定 ${list.entries.filter(({ outcome }) => outcome === "recognize").length} 件`}>名单</SectionHeading>
          {list.possible.includes("edit") ? <EntriesForm key={list.version} listId={list.id} version={list.version} entries={list.entries} /> : <EntryTable entries={list.entries} />}
        </section>
        {(list.stage === "decision" || list.stage === "released") && <DecisionRecords list={list} />}
        {(list.stage === "decision" || list.stage === "released") && <Release list={list} />}
      </div>
      <ListActions list={list} />
    </>
  );
}
