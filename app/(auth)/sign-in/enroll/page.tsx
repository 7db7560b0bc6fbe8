import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignOutButton } from "@/app/_components/sign-out-button";
import { EnrollForm } from "@/components/accounts/enroll-form";
import { PageHeader } from "@/components/ui/page-header";
import { QrCode } from "@/components/ui/qr-code";
import { localPath } from "@/lib/access/local-path";
import { findActor, findSigningIn } from "@/lib/accounts/current-actor";
import { readEnrollment } from "@/lib/accounts/enroll-second-factor";
import { enroll } from "./actions";

export const metadata: Metadata = { title: "设置身份验证器" };

/** For accounts that must have an authenticator and have none yet: they reach this page and no other. */
export default async function Enroll({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const target = localPath((await searchParams).next);
  const onward = target ? `?next=${encodeURIComponent(target)}` : "";
  if (await findActor()) redirect(`/account/second-factor${onward}`);
  const signingIn = await findSigningIn();
  if (!signingIn) redirect(`/sign-in${onward}`);
  if (signingIn.missing === "code") redirect(`/sign-in/second-factor${onward}`);
  const { uri, key } = await readEnrollment(signingIn.actor);
  return (
    <div className="stack max-w-reading">
      <PageHeader title="设置身份验证器" lead={`${signingIn.actor.name}，您的角色登录时除口令外还须用身份验证器确认。首次登录请先设置，约需两分钟。`} />
      <EnrollForm action={enroll} secretKey={key} qrCode={<QrCode text={uri} label="供身份验证器应用扫描的方形码，内容与密钥相同" />} />
      <div className="button-row">
        <SignOutButton className="btn btn-quiet">换一个账号登录</SignOutButton>
      </div>
    </div>
  );
}
