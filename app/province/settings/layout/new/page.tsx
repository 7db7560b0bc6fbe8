import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { layoutPlanOn } from "@/lib/bases/layout-plan";
import { today } from "@/lib/platform/clock";
import { LayoutForm } from "./layout-form";

export const metadata: Metadata = { title: "提出布局规划" };

export default async function NewLayoutPlan() {
  await requireRole("provinceOfficer");
  const day = await today();
  const present = await layoutPlanOn(day);
  return (
    <div className="stack">
      <PageHeader
        title="提出布局规划"
        lead="已带入现行规划。一行可以只写设区市，也可以写几项的交叉，例如“杭州市 × 智能计算与人工智能”。"
        breadcrumbs={[{ label: "布局规划", href: "/province/settings/layout" }, { label: "提出" }]}
      />
      <LayoutForm today={day} lines={present.map(({ bases, ...line }) => ({ ...line, bases: String(bases) }))} />
    </div>
  );
}
