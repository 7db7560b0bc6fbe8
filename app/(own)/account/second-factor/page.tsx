import type { Metadata } from "next";
import { EnrollForm } from "@/components/accounts/enroll-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { QrCode } from "@/components/ui/qr-code";
import { SectionHeading } from "@/components/ui/section-heading";
import { localPath } from "@/lib/access/local-path";
import { requiresSecondFactor } from "@/lib/access/second-factor";
import { requireActor } from "@/lib/accounts/current-actor";
import { readEnrollment } from "@/lib/accounts/enroll-second-factor";
import { readOwnFactor } from "@/lib/accounts/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { enroll } from "./actions";
import { RecoveryCodes } from "./_components/recovery-codes";
import { RemoveForm } from "./_components/remove-form";

export const metadata: Metadata = { title: "身份验证器" };

export default async function OwnSecondFactor({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor();
  const target = localPath((await searchParams).next);
  const [factor, { uri, key }] = await Promise.all([readOwnFactor(actor), readEnrollment(actor)]);
  const enrollForm = <EnrollForm action={enroll} secretKey={key} qrCode={<QrCode text={uri} label="供身份验证器应用扫描的方形码，内容与密钥相同" />} />;
  return (
    <div className="stack max-w-reading">
      <PageHeader
        title="身份验证器"
        breadcrumbs={[{ href: "/account", label: "账号与安全" }, { label: "身份验证器" }]}
        lead={factor ? undefined : "启用后，登录时除口令外还要填写手机应用显示的验证码：口令泄露也登不进您的账号。"}
        actions={factor && target ? <LinkButton href={target}>继续前往要打开的页面</LinkButton> : undefined}
      />
      {factor ? (
        <>
          <DescriptionList items={[{ term: "状态", value: "已启用" }, { term: "启用时间", value: formatInstant(factor.createdAt) }]} />
          <section className="stack-tight">
            <SectionHeading>恢复代码</SectionHeading>
            <RecoveryCodes left={factor.recoveryCodes} />
          </section>
          <section className="stack-tight">
            <SectionHeading>更换</SectionHeading>
            <Disclosure summary="更换手机或身份验证器应用">{enrollForm}</Disclosure>
            {!requiresSecondFactor(actor.roles) && (
              <Disclosure summary="停用身份验证器">
                <RemoveForm />
              </Disclosure>
            )}
          </section>
        </>
      ) : (
        enrollForm
      )}
    </div>
  );
}
