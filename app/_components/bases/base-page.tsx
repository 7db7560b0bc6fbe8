import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { firstValue, type SearchParams } from "@/app/_components/list-address";
import { Dossier } from "@/components/bases/dossier";
import { SupportRecords } from "./supports/support-records";
import type { Actor } from "@/lib/access/actor";
import { findDossier, type BaseDossier } from "@/lib/bases/get-dossier";
import type { CaseAudience } from "@/lib/cases/case-record";
import { pendingChangesOf } from "@/lib/changes/queries";
import { isPlainDate } from "@/lib/regulation/plain-date";

/** The dossier of a base for one party. @param parts what only this party has on the page, made of the dossier */
export async function BasePage({ actor, id, audience, params, parts }: { actor: Actor; id: string; audience: CaseAudience; params: SearchParams; parts?: (dossier: BaseDossier) => { actions?: ReactNode; children?: ReactNode } }) {
  const dossier = await findDossier(actor, id, audience);
  if (!dossier) notFound();
  const on = firstValue(params, "on") ?? "";
  const own = parts?.(dossier);
  return (
    <Dossier dossier={dossier} audience={audience} pending={await pendingChangesOf(actor, [id])} asOf={isPlainDate(on) ? on : undefined} actions={own?.actions}>
      {own?.children}
      <SupportRecords actor={actor} baseId={dossier.id} today={dossier.today} />
    </Dossier>
  );
}
