import type { Metadata } from "next";
import { InvitationsTable, MembersTable } from "@/components/accounts/people-tables";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { hasRole } from "@/lib/access/actor";
import { requireRole } from "@/lib/accounts/current-actor";
import { listOwnMembers } from "@/lib/organizations/queries";
import { InviteMember } from "./_components/invite-member";
import { MemberActs } from "./_components/member-acts";

export const metadata: Metadata = { title: "人员与授权" };

export default async function HostMembers() {
  const actor = await requireRole("hostEditor", "hostSigner");
  const { members, invitations } = await listOwnMembers(actor);
  const signer = hasRole(actor, "hostSigner");
  return (
    <div className="stack">
      <PageHeader title="人员与授权" lead="填报人填写申报书，签发人签发提交并管理人员。单位须至少保留一名在用的签发人。" />
      <MembersTable members={members} {...(signer ? { acts: (member) => <MemberActs member={member} /> } : {})} />
      <InvitationsTable invitations={invitations} />
      {signer ? (
        <section className="stack-tight max-w-reading">
          <SectionHeading>邀请同事</SectionHeading>
          <InviteMember />
        </section>
      ) : (
        <Banner title="需要增加或调整人员">请联系本单位签发人：只有签发人可以邀请同事、调整角色和停用账号。</Banner>
      )}
    </div>
  );
}
