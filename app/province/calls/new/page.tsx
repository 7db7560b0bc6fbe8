import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { newCallContent } from "@/lib/calls/call-content";
import { today } from "@/lib/platform/clock";
import { yearOf } from "@/lib/regulation/plain-date";
import { NewCallForm } from "../_components/call-forms";

export const metadata: Metadata = { title: "拟制批次" };

export default async function NewCall() {
  await requireRole("provinceOfficer");
  return (
    <>
      <PageHeader title="拟制批次" lead="先保存为草稿，可以随时修改；预览无误后由负责人发布。" breadcrumbs={[{ label: "申报批次", href: "/province/calls" }, { label: "拟制批次" }]} />
      <NewCallForm content={newCallContent(yearOf(await today()))} />
    </>
  );
}
