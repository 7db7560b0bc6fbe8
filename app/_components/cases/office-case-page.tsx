import { notFound } from "next/navigation";
import { CaseFile } from "@/components/cases/case-file";
import type { Actor } from "@/lib/access/actor";
import type { CaseAudience } from "@/lib/cases/case-record";
import { findCase } from "@/lib/cases/get-case";
import { casePanels } from "./case-panels";

/** A 办理事项 on an office's desk. */
export async function OfficeCasePage({ actor, id, audience }: { actor: Actor; id: string; audience: Exclude<CaseAudience, "host"> }) {
  const view = await findCase(actor, id, audience);
  if (!view) notFound();
  const Panel = casePanels[view.process]?.[audience];
  return (
    <CaseFile view={view} audience={audience}>
      {Panel && <Panel actor={actor} view={view} />}
    </CaseFile>
  );
}
