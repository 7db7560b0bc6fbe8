import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StateBadge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { isDemonstration } from "@/lib/platform/env";
import { KitWorkspace } from "../_components/kit-frame";
import { SampleForm } from "../_components/sample-form";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "填报样例" };

export default function DeclarationSample() {
  if (!isDemonstration()) notFound();
  return (
    <KitWorkspace>
      <PageHeader
        caption="2026 年度申报 · 智能传感"
        title="合作基础与合作机构"
        state={<StateBadge tone="info">填写中</StateBadge>}
        breadcrumbs={[{ label: "工作台", href: "/kit/workspace" }, { label: "申报书", href: "/kit/declaration" }, { label: "合作基础与合作机构" }]}
      />
      <SampleForm />
    </KitWorkspace>
  );
}
