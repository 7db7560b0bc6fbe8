import type { Metadata } from "next";
import { address, firstValue, oneOf, type SearchParams } from "@/app/_components/list-address";
import { ClauseLink } from "@/components/law/clause-link";
import { ActionBar } from "@/components/ui/action-bar";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { listAdmissions } from "@/lib/admissions/queries";
import { admissionOrigins } from "@/lib/regulation/articles/article-17-admission";
import { categoryLabels } from "@/lib/regulation/terms";
import { admissionStageNames, admissionStages } from "@/lib/workflow/admission-stages";
import { AdmissionStageBadge } from "./_components/admission-stage";

export const metadata: Metadata = { title: "原有载体纳入" };

const path = "/province/admissions";

export default async function Admissions({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const params = await searchParams;
  const q = firstValue(params, "q")?.trim().slice(0, 100) ?? "";
  const stage = oneOf(params, "stage", admissionStageNames);
  const page = await listAdmissions(actor, { q, ...(stage ? { stage } : {}) }, { after: firstValue(params, "after"), before: firstValue(params, "before") });
  const addressOf = (position: Record<string, string>) => address(path, { q, stage, ...position });
  return (
    <>
      <PageHeader title="原有载体纳入" lead={<>海外创新孵化中心、企业海外研发机构、外资研发中心，符合条件的可纳入国合基地序列。 <ClauseLink clause="art17" /></>} />
      <TabsNav label="按环节查看" items={[{ href: address(path, { q }), label: "全部", current: !stage }, ...admissionStageNames.map((name) => ({ href: address(path, { q, stage: name }), label: admissionStages.stages[name].label, current: stage === name }))]} />
      <div className="mt-4">
        <FilterBar action={path} search={{ name: "q", label: "载体、依托单位、信用代码或名单", value: q }} {...(q ? { clearHref: address(path, { stage }) } : {})} />
        <DataTable
          caption="原有载体"
          captionHidden
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          columns={[
            { key: "carrierName", header: "原有载体" },
            { key: "carrierKind", header: "类型", cell: (row) => admissionOrigins[row.carrierKind].label },
            { key: "hostName", header: "依托单位" },
            { key: "category", header: "拟纳入类别", nowrap: true, cell: (row) => categoryLabels[row.category] },
            { key: "listTitle", header: "名单" },
            { key: "stage", header: "环节", nowrap: true, cell: (row) => <AdmissionStageBadge stage={row.stage} /> },
          ]}
          empty={<EmptyState title="没有符合条件的载体">经办人将拟纳入的载体列入名单后，会出现在这里。</EmptyState>}
        />
        {(page.before ?? page.after) && <Pagination {...(page.before ? { previousHref: addressOf({ before: page.before }) } : {})} {...(page.after ? { nextHref: addressOf({ after: page.after }) } : {})} />}
      </div>
      {can(actor, "admission.list") && (
        <ActionBar
          primary={
            <LinkButton variant="primary" href={`${path}/new`}>
              列入名单
            </LinkButton>
          }
        />
      )}
    </>
  );
}
