import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { callContentOf } from "@/lib/calls/call-content";
import { findProvinceCall } from "@/lib/calls/queries";
import { EditCallForm } from "../../_components/call-forms";

export const metadata: Metadata = { title: "修改批次" };

export default async function EditCall({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer");
  const call = await findProvinceCall(actor, (await params).id);
  if (!call) notFound();
  const home = `/province/calls/${call.id}`;
  if (!call.possible.includes("edit")) redirect(home);
  return (
    <>
      <PageHeader title="修改批次" caption={call.title} breadcrumbs={[{ label: "申报批次", href: "/province/calls" }, { label: call.title, href: home }, { label: "修改" }]} />
      <EditCallForm callId={call.id} version={call.version} content={callContentOf(call)} />
    </>
  );
}
