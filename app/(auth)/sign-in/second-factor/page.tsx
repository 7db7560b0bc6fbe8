import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignOutButton } from "@/app/_components/sign-out-button";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { localPath } from "@/lib/access/local-path";
import { landingPath } from "@/lib/access/workspace";
import { findActor, findSigningIn } from "@/lib/accounts/current-actor";
import { isDemonstration } from "@/lib/platform/env";
import { CodeForm } from "./_components/code-form";

export const metadata: Metadata = { title: "登录验证" };

/** The second step of signing in, for whoever has an authenticator. */
export default async function SecondFactor({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const target = localPath((await searchParams).next);
  const onward = target ? `?next=${encodeURIComponent(target)}` : "";
  const actor = await findActor();
  if (actor) redirect(target ?? landingPath(actor.roles));
  const signingIn = await findSigningIn();
  if (!signingIn) redirect(`/sign-in${onward}`);
  if (signingIn.missing === "enroll") redirect(`/sign-in/enroll${onward}`);
  return (
    <div className="stack max-w-reading">
      <PageHeader title="登录验证" lead={`${signingIn.actor.name}，口令正确。请再用身份验证器确认是您本人。`} />
      <CodeForm />
      <p>手机和恢复代码都不在的，请联系省科技厅负责人，核实身份后重置。</p>
      {isDemonstration() && (
        <Banner title="演示账号的验证码">
          <p>
            启动系统的终端窗口列出了当前的验证码，每 30 秒更换；在终端运行 <code className="whitespace-nowrap">npm run codes</code> 取得新的。
          </p>
        </Banner>
      )}
      <div className="button-row">
        <SignOutButton className="btn btn-quiet">换一个账号登录</SignOutButton>
      </div>
    </div>
  );
}
