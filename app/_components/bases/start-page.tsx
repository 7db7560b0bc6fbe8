import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ClauseLink } from "@/components/law/clause-link";
import { PageHeader } from "@/components/ui/page-header";
import type { Actor } from "@/lib/access/actor";
import { findDossier, type BaseDossier } from "@/lib/bases/get-dossier";
import type { CaseAudience } from "@/lib/cases/case-record";
import type { ClauseId } from "@/lib/regulation/clause";

/** The page on which something begins for a base: its heading and clause, and the form made of the dossier. */
export async function StartPage({ actor, id, audience, title, lead, clause, children }: { actor: Actor; id: string; audience: CaseAudience; title: string; lead: string; clause: ClauseId; children: (dossier: BaseDossier) => ReactNode }) {
  const dossier = await findDossier(actor, id, audience);
  if (!dossier) notFound();
  const home = `/${audience}/bases`;
  return (
    <div className="stack">
      <PageHeader
        title={title}
        caption={dossier.present.nameZh}
        lead={
          <>
            {lead} <ClauseLink clause={clause} />
          </>
        }
        breadcrumbs={[{ label: audience === "host" ? "我的基地" : "国合基地", href: home }, { label: dossier.number, href: `${home}/${id}` }, { label: title }]}
      />
      {children(dossier)}
    </div>
  );
}
