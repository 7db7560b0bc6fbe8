import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClauseLink } from "@/components/law/clause-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/accounts/current-actor";
import { findDossier } from "@/lib/bases/get-dossier";
import { LeadForm } from "./lead-form";

export const metadata: Metadata = { title: "登记线索" };

export default async function RegisterLead({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole("provinceOfficer");
  const { id } = await params;
  const dossier = await findDossier(actor, id, "province");
  if (!dossier) notFound();
  return (
    <div className="stack">
      <PageHeader
        title="登记取消资格的线索"
        lead={
          <>
            线索只是线索，不产生任何后果；依托单位在收到书面问询或告知以前看不到。 <ClauseLink clause="art22" />
          </>
        }
        breadcrumbs={[{ label: "国合基地", href: "/province/bases" }, { label: dossier.number, href: `/province/bases/${id}` }, { label: "登记线索" }]}
      />
      <LeadForm baseId={id} today={dossier.today} />
    </div>
  );
}
