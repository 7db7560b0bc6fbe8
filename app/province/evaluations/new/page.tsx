import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { defaultIndicators } from "@/lib/evaluations/indicators";
import { listBasesToExclude } from "@/lib/evaluations/round-queries";
import { NewRoundForm } from "../_components/round-form";
import { newRoundValues } from "../_components/round-values";

export const metadata: Metadata = { title: "拟制评价轮次" };

export default async function NewRound() {
  const actor = await requireRole("provinceOfficer");
  return (
    <div className="stack">
      <PageHeader title="拟制评价轮次" breadcrumbs={[{ label: "绩效评价", href: "/province/evaluations" }, { label: "拟制评价轮次" }]} />
      <NewRoundForm round={newRoundValues} indicators={defaultIndicators} bases={await listBasesToExclude(actor)} />
    </div>
  );
}
