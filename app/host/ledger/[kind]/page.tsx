import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LedgerEntryForm } from "./_components/ledger-entry-form";
import { LedgerTable } from "./_components/ledger-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { TabsNav } from "@/components/ui/tabs-nav";
import { requireRole } from "@/lib/accounts/current-actor";
import { ledgerKinds } from "@/lib/forms/field";
import { ledgerLabels } from "@/lib/applications/ledger/ledger-columns";
import { listLedger } from "@/lib/applications/ledger/list-ledger";
import { deleteLedgerEntry, saveLedgerEntry } from "./actions";

export const metadata: Metadata = { title: "台账" };

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<{ edit?: string | string[] }> };

/** What the institution types once: read, changed and taken off. `?edit=new` adds, `?edit=<id>` changes. */
export default async function LedgerPage({ params, searchParams }: Props) {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { kind: name } = await params;
  const kind = ledgerKinds.find((one) => one === name);
  if (!kind) notFound();
  const { edit } = await searchParams;
  const items = await listLedger(actor, [kind]);
  const edited = items.find((item) => item.id === edit);
  const href = `/host/ledger/${kind}`;
  const label = ledgerLabels[kind];

  return (
    <div className="stack">
      <PageHeader
        title={`台账：${label}`}
        lead="填写申报书时自动记入，也可以在这里维护；以后填写时“从台账选取”。修改台账不改变已经填写的申报书。"
        actions={edit ? undefined : <LinkButton href={`${href}?edit=new`}>新增{label}</LinkButton>}
      />
      <TabsNav label="台账" items={ledgerKinds.map((one) => ({ href: `/host/ledger/${one}`, label: ledgerLabels[one], current: one === kind }))} />
      {edit && (edit === "new" || edited) ? (
        <>
          <SectionHeading>{edited ? `修改：${edited.title}` : `新增${label}`}</SectionHeading>
          <LedgerEntryForm key={edited?.id ?? "new"} kind={kind} entryId={edited?.id ?? null} values={edited?.values ?? {}} listHref={href} save={saveLedgerEntry} />
        </>
      ) : (
        <LedgerTable
          kind={kind}
          items={items}
          remove={deleteLedgerEntry}
          empty={
            <EmptyState title={`台账里还没有${label}`} actions={<LinkButton href={`${href}?edit=new`}>新增{label}</LinkButton>}>
              填写申报书时，填写完整的{label}会自动记入这里。
            </EmptyState>
          }
        />
      )}
    </div>
  );
}
