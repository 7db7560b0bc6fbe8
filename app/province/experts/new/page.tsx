import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { AddExpert } from "../_components/add-expert";

export const metadata: Metadata = { title: "增加专家" };

export default async function NewExpert() {
  await requireRole("provinceOfficer");
  return (
    <div className="stack max-w-reading">
      <PageHeader title="增加专家" breadcrumbs={[{ label: "专家库", href: "/province/experts" }, { label: "增加专家" }]} lead="增加后生成一次性链接，由专家本人设置口令并声明利益关系。" />
      <AddExpert />
    </div>
  );
}
