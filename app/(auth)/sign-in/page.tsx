import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { localPath } from "@/lib/access/local-path";
import { landingPath } from "@/lib/access/workspace";
import { findActor, findSigningIn } from "@/lib/accounts/current-actor";
import { isDemonstration } from "@/lib/platform/env";
import { SignInForm } from "./_components/sign-in-form";

export const metadata: Metadata = { title: "登录" };

const notices: Readonly<Record<string, string>> = {
  registered: "单位已注册，请用刚才填写的邮箱和口令登录。",
  reset: "新口令已设置，请重新登录。",
  invited: "账号已开通，请用邀请中的邮箱和口令登录。",
};

/** Whoever is signed in is led on; so a successful sign-in only has to load this page again. */
export default async function SignIn({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { next, notice } = await searchParams;
  const target = localPath(next);
  const actor = await findActor();
  if (actor) redirect(target ?? landingPath(actor.roles));
  if (await findSigningIn()) redirect(target ? `/sign-in/second-factor?next=${encodeURIComponent(target)}` : "/sign-in/second-factor");
  const message = typeof notice === "string" && Object.hasOwn(notices, notice) ? notices[notice] : undefined;
  return (
    <div className="stack max-w-reading">
      <PageHeader title="登录" lead={target ? "登录后回到您要打开的页面。" : undefined} />
      {message && <Banner tone="success">{message}</Banner>}
      <SignInForm />
      <p>
        <Link href="/forgot-password">忘记口令</Link>
      </p>
      <p>
        依托单位首次使用，请先<Link href="/register">注册单位</Link>；同一单位的其他人员由本单位签发人邀请。组织推荐部门和评审专家的账号由省科技厅开通。
      </p>
      {isDemonstration() && (
        <Banner title="演示账号">
          <p>演示账号和口令在启动系统的终端窗口中列出。</p>
        </Banner>
      )}
    </div>
  );
}
