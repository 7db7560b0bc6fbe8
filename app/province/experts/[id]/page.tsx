import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { findExpert } from "@/lib/experts/queries";
import { interestKindLabels } from "@/lib/experts/schema";
import { fieldLabel } from "@/lib/regulation/fields";
import { formatChineseDate } from "@/lib/regulation/plain-date";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { EditExpert } from "../_components/edit-expert";
import { ExpertActive, InviteAgain } from "../_components/expert-acts";

export const metadata: Metadata = { title: "专家" };

export default async function ExpertPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { id } = await params;
  const expert = z.uuid().safeParse(id).success ? await findExpert(actor, id) : undefined;
  if (!expert) notFound();
  const officer = hasRole(actor, "provinceOfficer");
  return (
    <div className="stack">
      <PageHeader
        title={expert.name}
        caption={expert.employerName}
        state={expert.active ? <StateBadge tone="success">在用</StateBadge> : <StateBadge tone="neutral">已停用</StateBadge>}
        breadcrumbs={[{ label: "专家库", href: "/province/experts" }, { label: expert.name }]}
        actions={officer ? <ExpertActive expertId={expert.id} active={expert.active} /> : undefined}
      />
      <DescriptionList
        items={[
          { term: "登录邮箱", value: expert.email },
          { term: "职称", value: expert.title },
          { term: "领域", value: expert.fieldCodes.map(fieldLabel).join("、") },
          { term: "语种", value: expert.languages.join("、") },
        ]}
      />
      <section className="stack-tight">
        <SectionHeading aside={expert.interestsDeclaredAt ? `声明时间 ${formatInstant(expert.interestsDeclaredAt)}` : undefined}>利益关系声明</SectionHeading>
        <DataTable
          caption="利益关系声明"
          captionHidden
          rows={expert.interests.map((interest, index) => ({ ...interest, index }))}
          rowKey={(row) => row.index}
          columns={[
            { key: "kind", header: "关系", nowrap: true, cell: (row) => interestKindLabels[row.kind] },
            { key: "organizationName", header: "单位", cell: (row) => row.organizationName ?? "—" },
            { key: "personName", header: "人员", nowrap: true, cell: (row) => row.personName ?? "—" },
            { key: "endedOn", header: "结束日期", nowrap: true, cell: (row) => (row.endedOn ? formatChineseDate(row.endedOn) : "仍在") },
            { key: "note", header: "说明", cell: (row) => row.note ?? "—" },
          ]}
          empty={
            expert.interestsDeclaredAt ? <EmptyState title="声明没有利益关系" /> : <EmptyState title="尚未声明利益关系">请提醒专家登录后在“利益关系声明”中声明，分派前须已声明。</EmptyState>
          }
        />
      </section>
      {officer && (
        <section className="stack max-w-reading">
          <SectionHeading>专家信息</SectionHeading>
          <EditExpert expert={expert} />
          {expert.active && <InviteAgain expertId={expert.id} name={expert.name} />}
        </section>
      )}
    </div>
  );
}
