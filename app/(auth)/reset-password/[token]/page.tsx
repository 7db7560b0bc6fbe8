import type { Metadata } from "next";
import { Banner } from "@/components/ui/banner";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { findOpenReset } from "@/lib/accounts/reset-password";
import { ResetForm } from "./_components/reset-form";

/** The address is the key: no other site may learn it, no search engine keep it. */
export const metadata: Metadata = { title: "设置新口令", referrer: "no-referrer", robots: { index: false } };

export default async function ResetPassword({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const open = await findOpenReset(token);
  return (
    <div className="stack max-w-reading">
      <PageHeader title="设置新口令" lead={open ? "设置后，您的全部登录结束，请用新口令重新登录。" : undefined} />
      {open ? (
        <ResetForm token={token} />
      ) : (
        <>
          <Banner tone="warning">链接已使用或已失效。链接 30 分钟内有效，只能使用一次。</Banner>
          <div className="button-row">
            <LinkButton href="/forgot-password">重新申请</LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
