import type { Metadata } from "next";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { sendsMail } from "@/lib/platform/env";
import { RequestForm } from "./_components/request-form";

export const metadata: Metadata = { title: "忘记口令" };

export default function ForgotPassword() {
  return (
    <div className="stack max-w-reading">
      <PageHeader title="忘记口令" lead="向您的登录邮箱发送一个链接，用它设置新口令。" />
      {sendsMail() ? <RequestForm /> : <Banner title="本系统没有接通邮件">请联系开通您账号的人：依托单位为本单位签发人，其他为省科技厅。</Banner>}
    </div>
  );
}
