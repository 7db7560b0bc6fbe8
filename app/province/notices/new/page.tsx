import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { NoticeForm } from "../_components/notice-form";

export const metadata: Metadata = { title: "起草通知" };

export default async function NewNotice() {
  await requireRole("provinceOfficer", "provinceLeader");
  return (
    <>
      <PageHeader title="起草通知" breadcrumbs={[{ label: "通知公告", href: "/province/notices" }, { label: "起草通知" }]} />
      <NoticeForm notice={{ noticeId: null, title: "", body: "" }} />
    </>
  );
}
