import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { findRound, listBasesToExclude } from "@/lib/evaluations/round-queries";
import { EditRoundForm } from "../../_components/round-form";
import { valuesOf } from "../../_components/round-values";

export const metadata: Metadata = { title: "修改评价轮次" };

export default async function EditRound({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer");
  const round = await findRound(actor, (await params).id);
  if (!round || !round.possible.includes("edit")) notFound();
  return (
    <div className="stack">
      <PageHeader title="修改评价轮次" breadcrumbs={[{ label: "绩效评价", href: "/province/evaluations" }, { label: round.title, href: `/province/evaluations/${round.id}` }, { label: "修改" }]} />
      <EditRoundForm key={round.version} roundId={round.id} version={round.version} round={valuesOf(round)} indicators={round.indicators} bases={await listBasesToExclude(actor)} />
    </div>
  );
}
