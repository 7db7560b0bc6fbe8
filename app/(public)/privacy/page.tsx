import type { Metadata } from "next";
import { PrivacyNotice } from "@/app/_components/privacy-notice";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "个人信息处理告知" };

export default function Privacy() {
  return (
    <div className="stack">
      <PageHeader title="个人信息处理告知" />
      <PrivacyNotice />
    </div>
  );
}
