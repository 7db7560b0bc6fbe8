import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallNotice } from "@/components/calls/call-notice";
import { Banner } from "@/components/ui/banner";
import { requireRole } from "@/lib/accounts/current-actor";
import { findProvinceCall } from "@/lib/calls/queries";
import { CallHead } from "../../_components/call-head";

export const metadata: Metadata = { title: "公开预览" };

export default async function PreviewCall({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const call = await findProvinceCall(actor, (await params).id);
  if (!call) notFound();
  return (
    <>
      <CallHead call={call} current="/preview" />
      <div className="stack mt-4">
        <Banner tone="info">
          <p>{call.stage === "draft" ? "公众发布后看到的内容如下，现在还没有公开。" : "公众看到的内容如下。"}</p>
        </Banner>
        <CallNotice call={call} now={call.now} />
      </div>
    </>
  );
}
