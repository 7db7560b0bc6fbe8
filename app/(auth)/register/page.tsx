import type { Metadata } from "next";
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { PrivacyNotice } from "@/app/_components/privacy-notice";
import { listRecommenderChoices } from "@/lib/organizations/queries";
import { RegisterForm } from "./_components/register-form";

export const metadata: Metadata = { title: "依托单位注册" };
export const dynamic = "force-dynamic";

export default async function Register() {
  const recommenders = await listRecommenderChoices();
  return (
    <div className="stack max-w-reading">
      <PageHeader title="依托单位注册" lead="由单位的签发人注册一次；填报人和其他签发人注册后由签发人邀请。" />
      <p>
        单位已注册的，请联系本单位签发人取得邀请链接；已有账号请<Link href="/sign-in">登录</Link>。
      </p>
      <RegisterForm
        recommenders={recommenders}
        privacy={
          <Disclosure summary="个人信息处理告知">
            <PrivacyNotice />
          </Disclosure>
        }
      />
    </div>
  );
}
