import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { InvitationsTable, MembersTable } from "@/components/accounts/people-tables";
import { StateBadge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { findRecommender } from "@/lib/organizations/queries";
import { recommenderKindLabels } from "@/lib/regulation/terms";
import { EditRecommender } from "../_components/recommender-form";
import { InviteRecommenderUser, RecommenderActive, RecommenderUserActs } from "../_components/recommender-people";

export const metadata: Metadata = { title: "组织推荐部门" };

export default async function RecommenderPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { id } = await params;
  const recommender = z.uuid().safeParse(id).success ? await findRecommender(actor, id) : undefined;
  if (!recommender) notFound();
  const officer = hasRole(actor, "provinceOfficer");
  return (
    <div className="stack">
      <PageHeader
        title={recommender.name}
        caption={`${recommenderKindLabels[recommender.kind]}　代码 ${recommender.code}`}
        state={recommender.active ? <StateBadge tone="success">在用</StateBadge> : <StateBadge tone="neutral">已停用</StateBadge>}
        breadcrumbs={[{ label: "组织推荐部门", href: "/province/recommenders" }, { label: recommender.name }]}
        actions={officer ? <RecommenderActive recommenderId={recommender.id} active={recommender.active} /> : undefined}
      />
      <section className="stack-tight">
        <SectionHeading>人员</SectionHeading>
        <p>审核初评由经办人提出、审核人审定，同一件申报的经办人与审核人不能是同一人（第十一条（二））。</p>
        <MembersTable members={recommender.users} {...(officer ? { acts: (member) => <RecommenderUserActs recommenderId={recommender.id} member={member} /> } : {})} />
        <InvitationsTable invitations={recommender.invitations} />
      </section>
      {officer && (
        <>
          <section className="stack-tight max-w-reading">
            <SectionHeading>邀请经办人或审核人</SectionHeading>
            <InviteRecommenderUser recommenderId={recommender.id} />
          </section>
          <section className="stack-tight max-w-reading">
            <SectionHeading>部门信息</SectionHeading>
            <EditRecommender recommender={recommender} />
          </section>
        </>
      )}
    </div>
  );
}
