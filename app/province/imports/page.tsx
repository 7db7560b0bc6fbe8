import type { Metadata } from "next";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { listImports } from "@/lib/imports/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { ImportUpload } from "./_components/import-upload";

export const metadata: Metadata = { title: "存量导入" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Imports({ searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { after, before } = await searchParams;
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
  const page = await listImports(actor, { after: text(after), before: text(before) });
  const mayPrepare = can(actor, "baseImport.prepare");
  return (
    <>
      <PageHeader
        title="存量导入"
        lead="把本办法施行前已认定的基地导入名录。可以反复上传：已存在的按基地编号识别，不会重复导入。"
        actions={mayPrepare ? <LinkButton href="/api/imports/template" download>下载模板</LinkButton> : undefined}
      />
      <div className="stack">
        {mayPrepare && <ImportUpload />}
        <section>
          <SectionHeading>上传记录</SectionHeading>
          <DataTable
            caption="上传记录"
            captionHidden
            rows={page.rows}
            rowKey={(row) => row.id}
            rowHref={(row) => `/province/imports/${row.id}`}
            columns={[
              { key: "fileName", header: "文件" },
              { key: "state", header: "状态", nowrap: true, cell: (row) => (row.acceptedAt ? <StateBadge tone="success">已导入 {row.imported} 个</StateBadge> : <StateBadge tone="attention">待确认</StateBadge>) },
              { key: "createdByName", header: "上传人", nowrap: true },
              { key: "createdAt", header: "上传时间", nowrap: true, cell: (row) => formatInstant(row.createdAt) },
            ]}
            empty={<EmptyState title="还没有上传过表格">{mayPrepare ? "先下载模板，填好后在上面上传。" : "由经办人上传和确认。"}</EmptyState>}
          />
          {(page.before ?? page.after) && (
            <Pagination {...(page.before ? { previousHref: `/province/imports?before=${page.before}` } : {})} {...(page.after ? { nextHref: `/province/imports?after=${page.after}` } : {})} />
          )}
        </section>
      </div>
    </>
  );
}
