import type { Metadata } from "next";
import { GradeBadge } from "@/components/evaluations/grade-badge";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { listMinistryBases, type MinistryBaseLine } from "@/lib/subsidies/ministry-bases";
import { DecideButtons, GradeForm, RecordForm } from "./_components/ministry-forms";

export const metadata: Metadata = { title: "部级基地名录" };

function inclusion({ included, decidedByName, grade }: MinistryBaseLine): string {
  if (included === null) return grade === "excellent" ? "待决定" : "—";
  return `${included ? "已纳入" : "不纳入"}（${decidedByName}）`;
}

export default async function MinistryBases() {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const rows = await listMinistryBases(actor);
  const mayDecide = can(actor, "ministryBase.decide");
  return (
    <div className="stack">
      <PageHeader
        title="部级基地名录"
        lead={
          <>
            在浙的科技部国际科技合作基地，科技部评价“优秀”的，可纳入我省补助范围。 <ClauseLink clause="art19" />
          </>
        }
      />
      <DataTable
        caption="部级基地"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "nameZh", header: "基地", cell: (row) => <>{row.nameZh}<span className="meta block">{row.kind}，{row.documentNumber}</span></> },
          { key: "hostName", header: "依托单位" },
          { key: "grade", header: "科技部评价", nowrap: true, cell: (row) => (row.grade ? <>{row.gradedYear} <GradeBadge grade={row.grade} /></> : "—") },
          { key: "included", header: "我省补助范围", cell: inclusion },
          ...(mayDecide ? [{ key: "acts", header: "决定", cell: (row: MinistryBaseLine) => (row.grade === "excellent" && row.included === null ? <DecideButtons ministryBaseId={row.id} nameZh={row.nameZh} /> : "—") }] : []),
        ]}
        empty={<EmptyState title="名录中还没有部级基地">由经办人登记；经确认转由科技部管理的国合基地自动列入（第二十四条）。</EmptyState>}
      />
      {can(actor, "ministryBase.record") && (
        <>
          <Disclosure summary="登记部级基地">
            <RecordForm key={rows.length} />
          </Disclosure>
          {rows.length > 0 && (
            <Disclosure summary="登记科技部评价结果">
              <GradeForm key={rows.map(({ gradedYear }) => gradedYear).join()} bases={rows.map(({ id, nameZh }) => ({ id, nameZh }))} />
            </Disclosure>
          )}
        </>
      )}
    </div>
  );
}
