import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";
import { declarationProfile } from "./form/declaration-form";
import type { SectionData } from "@/lib/forms/field";
import { formOf } from "./form/find-section";
import { mergeEmpty } from "@/lib/forms/merge-empty";
import { saveSection } from "./save-section";
import type { FillEmptyFieldsInput } from "./schema";

/**
 * Puts values that were gathered elsewhere (the self-check) into the fields of a declaration that are still empty;
 * nothing that was written is touched, and what the form has no place for is left out. Each section is saved by
 * saveSection with the version that was read, so a colleague's edit in between is a conflict and not lost.
 * @returns the titles of the sections that changed
 */
export async function fillEmptyFields(actor: Actor, { applicationId, sections }: FillEmptyFieldsInput): Promise<{ filled: string[] }> {
  const application = await db.application.findFirst({
    where: { AND: [{ id: applicationId }, scope(actor, "application.edit")] },
    include: { call: true, sections: true },
  });
  if (!application) throw notFoundError("该申报");
  const filled: string[] = [];
  let overview: SectionData | undefined;
  for (const section of formOf(application)) {
    const saved = application.sections.find(({ key }) => key === section.key);
    const held = (saved?.data ?? {}) as SectionData;
    const data = mergeEmpty(section, held, (sections[section.key] ?? {}) as SectionData);
    // The overview comes first, and decides which of the others are asked.
    if (section.key === "overview") overview = data ?? held;
    if (data === undefined || !section.appliesTo(declarationProfile(application.category, overview))) continue;
    await saveSection(actor, { applicationId, sectionKey: section.key, version: saved?.version ?? 0, data });
    filled.push(section.title);
  }
  return { filled };
}
