import type { Metadata } from "next";
import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { ActionConfirm } from "@/components/workflow/action-confirm";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { proposedLeads, type ProposedLead } from "@/lib/base-life/proposed-leads";
import { registerLead } from "./actions";

export const metadata: Metadata = { title: "线索比对" };

export default async function ProposedLeads() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const leads = await proposedLeads(actor);
  const register = hasRole(actor, "provinceOfficer");
  return (
    <div className="stack">
      <PageHeader
        title="线索比对"
        lead={
          <>
            按办理记录和申报、年报材料比对出来的情况，只供核实；登记为线索也不产生任何后果。 <ClauseLink clause="art22" />
          </>
        }
      />
      <DataTable
        caption="可以登记的线索"
        captionHidden
        rows={leads}
        rowKey={(lead) => `${lead.baseId} ${lead.mark}`}
        columns={[
          { key: "base", header: "基地", cell: (lead) => <><Link href={`/province/bases/${lead.baseId}`}>{lead.baseName}</Link><span className="meta block">{lead.baseNumber} · {lead.hostName}</span></> },
          { key: "ground", header: "情形", nowrap: true, cell: ({ ground }) => <ClauseLink clause={ground} /> },
          { key: "facts", header: "情况", cell: (lead) => <>{lead.facts}{lead.href && <> <Link href={lead.href}>查看事项</Link></>}</> },
          ...(register ? [{ key: "act", header: "办理", nowrap: true, cell: (lead: ProposedLead) => <Register lead={lead} /> }] : []),
        ]}
        empty={<EmptyState title="没有可以登记的线索">逾期未报、连续不合格、同一专利重复填报、研发费用与审计不一致的，会列在这里。</EmptyState>}
      />
      {!register && leads.length > 0 && <p className="meta">由经办人登记线索。</p>}
    </div>
  );
}

function Register({ lead: { baseId, mark, baseName } }: { lead: ProposedLead }) {
  return (
    <ActionConfirm
      action={registerLead}
      input={{ baseId, mark }}
      trigger={<>登记线索<span className="sr-only">：{baseName}</span>…</>}
      title="登记线索？"
      consequence="线索只是线索，不产生任何后果，依托单位在收到书面问询或告知以前看不到；是否取消资格须经问询、核查、告知、申辩和集体决策。"
      confirmLabel="登记线索"
    />
  );
}
