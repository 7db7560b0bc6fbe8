import type { Metadata } from "next";
import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { findOpenInvitation } from "@/lib/accounts/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { roleLabels } from "@/lib/workflow/role";
import { AcceptForm } from "./_components/accept-form";

/** The address is the key: no other site may learn it, no search engine keep it. */
export const metadata: Metadata = { title: "开通账号", referrer: "no-referrer", robots: { index: false } };

export default async function AcceptInvitation({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findOpenInvitation(token);
  if (!invitation) {
    return (
      <div className="stack max-w-reading">
        <PageHeader title="邀请链接不能使用" />
        <Banner tone="warning">链接已使用或已失效。已开通账号的请直接登录；否则请联系邀请您的人重新生成链接。</Banner>
        <div className="button-row">
          <LinkButton href="/sign-in">登录</LinkButton>
        </div>
      </div>
    );
  }
  return (
    <div className="stack max-w-reading">
      <PageHeader title="开通账号" lead="设置姓名和口令后即可登录。" />
      <DescriptionList
        items={[
          { term: "单位", value: invitation.affiliation },
          { term: "角色", value: invitation.roles.map((role) => roleLabels[role]).join("、") },
          { term: "登录邮箱", value: invitation.email },
          { term: "链接有效期至", value: formatInstant(invitation.expiresAt) },
        ]}
      />
      <AcceptForm token={token} name={invitation.name} nameFixed={invitation.nameFixed} />
    </div>
  );
}
