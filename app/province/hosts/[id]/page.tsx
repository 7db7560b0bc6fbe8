import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { StateBadge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { can } from "@/lib/access/policy";
import { requireRole } from "@/lib/accounts/current-actor";
import { findHost, type HostDetail } from "@/lib/organizations/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { findCityName } from "@/lib/regulation/zhejiang";
import { roleLabels } from "@/lib/workflow/role";
import { InviteFirstSigner } from "./_components/invite-first-signer";

export const metadata: Metadata = { title: "依托单位" };

export default async function ProvinceHost({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const host = await findHost(actor, (await params).id);
  if (!host) notFound();
  const open = host.people.some(({ active }) => active);
  return (
    <div className="stack">
      <PageHeader
        title={host.name}
        state={open ? <StateBadge tone="success">已开通账号</StateBadge> : <StateBadge tone="attention">未开通账号</StateBadge>}
        breadcrumbs={[{ label: "依托单位", href: "/province/hosts" }, { label: host.name }]}
      />
      <DescriptionList
        items={[
          { term: "统一社会信用代码", value: host.creditCode },
          { term: "注册地", value: findCityName(host.cityCode) ?? host.cityCode },
          { term: "组织推荐部门", value: host.recommenderName },
          {
            term: "国合基地",
            value:
              host.bases.length === 0
                ? "没有"
                : host.bases.map(({ number, nameZh }) => (
                    <Link key={number} className="block" href={`/bases/${encodeURIComponent(number)}`} prefetch={false}>
                      {number} {nameZh}
                    </Link>
                  )),
          },
        ]}
      />
      <People host={host} />
      {!open && can(actor, "organization.inviteFirstSigner") && (
        <section className="stack-tight">
          <SectionHeading aside={<ClauseLink clause="art11.1" />}>邀请第一位签发人</SectionHeading>
          <p>请先与单位核实人员身份。签发人用链接设定口令后，即可补全单位资料、邀请其他人员；名下的基地和记录不变。</p>
          <InviteFirstSigner organizationId={host.id} />
        </section>
      )}
    </div>
  );
}

function People({ host }: { host: HostDetail }) {
  return (
    <section className="stack-tight">
      <SectionHeading>人员</SectionHeading>
      <DataTable
        caption="人员"
        captionHidden
        plain
        rows={host.people}
        rowKey={(person) => person.id}
        columns={[
          { key: "name", header: "姓名", nowrap: true },
          { key: "roles", header: "角色", cell: (person) => person.roles.map((role) => roleLabels[role]).join("、") },
          { key: "active", header: "状态", nowrap: true, cell: (person) => (person.active ? <StateBadge tone="success">在用</StateBadge> : <StateBadge tone="neutral">已停用</StateBadge>) },
        ]}
        empty={<EmptyState title="还没有人员可以登录">邀请第一位签发人后，由其邀请其他人员。</EmptyState>}
      />
      {host.invitations.map(({ id, name, expiresAt }) => (
        <p key={id} className="meta">
          已邀请{name}，链接有效至{formatInstant(expiresAt)}。
        </p>
      ))}
    </section>
  );
}
