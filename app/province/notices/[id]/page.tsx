import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { findNoticeDraft } from "@/lib/notices/queries";
import { NoticeForm } from "../_components/notice-form";

export const metadata: Metadata = { title: "修改通知" };

export default async function EditNotice({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const draft = await findNoticeDraft(actor, (await params).id);
  if (!draft) notFound();
  return (
    <>
      <PageHeader title="修改通知" breadcrumbs={[{ label: "通知公告", href: "/province/notices" }, { label: draft.title }]} />
      <NoticeForm key={`${draft.title}|${draft.body}`} notice={{ noticeId: draft.id, title: draft.title, body: draft.body }} />
    </>
  );
}
