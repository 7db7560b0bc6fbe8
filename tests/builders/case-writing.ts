import type { Actor } from "@/lib/access/actor";
import { fileOwnCase, saveSectionOfCase } from "@/lib/base-life/case-acts";
import { findOwnDraft } from "@/lib/base-life/own-draft";
import type { SectionData } from "@/lib/forms/field";

/** Writes sections of a case as an editor would, over what was saved before. */
export async function writeCase(actor: Actor, caseId: string, sections: Readonly<Record<string, SectionData>>): Promise<void> {
  for (const [sectionKey, data] of Object.entries(sections)) {
    const draft = await findOwnDraft(actor, caseId);
    const version = draft!.sections.find(({ key }) => key === sectionKey)!.version;
    await saveSectionOfCase(actor, { caseId, sectionKey, version, data });
  }
}

/** Signs and files a case as it stands. */
export async function signCase(signer: Actor, caseId: string, explanations: Readonly<Record<string, string>> = {}): Promise<{ number: string; ordinal: number }> {
  const draft = await findOwnDraft(signer, caseId);
  return fileOwnCase(signer, { caseId, sha256: draft!.sha256, confirmed: true, explanations: { ...explanations } });
}
