import "server-only";
import { fromDbDay } from "@/lib/platform/day";
import type { Prisma, Reader } from "@/lib/platform/db";
import type { DeclaredHost } from "@/lib/regulation/declaration";
import { declarationProfile, sectionsFor } from "./form/declaration-form";
import type { Section, SectionData } from "@/lib/forms/field";
import { formOf } from "./form/find-section";
import { isShown } from "@/lib/forms/section-state";
import type { FrozenFile } from "@/lib/files/frozen-file";
import type { FrozenOrganization } from "./submission-content";

const draftParts = {
  call: true,
  organization: { include: { recommender: true } },
  recommender: true,
  sections: true,
  attachments: { where: { removedAt: null }, include: { file: true }, orderBy: [{ slot: "asc" }, { addedAt: "asc" }, { id: "asc" }] },
  correctionRounds: { where: { closedAt: null }, orderBy: { ordinal: "desc" }, take: 1 },
} satisfies Prisma.ApplicationInclude;

type DraftRow = Prisma.ApplicationGetPayload<{ include: typeof draftParts }>;

/** Where the host keeps its explanations and objections, beside the sections of the form. */
export const explanationsKey = "explanations";

/** What the host has written so far, with everything that a submission would freeze. */
export interface Draft {
  row: DraftRow;
  /** A draft follows the host's record; from the first submission on the case stays with its recommender. */
  recommender: DraftRow["recommender"];
  /** The sections that are asked, in the form's order. */
  form: readonly Section[];
  sections: Readonly<Record<string, SectionData>>;
  /** Rule → explanation (soft rules) or objection (hard rules), as typed. */
  explanations: Readonly<Record<string, string>>;
  explanationsVersion: number;
  /** Only of places that are asked. */
  files: readonly FrozenFile[];
}

/** The draft as it stands. @param where already limited to what the actor may see */
export async function findDraft(client: Reader, where: Prisma.ApplicationWhereInput): Promise<Draft | undefined> {
  const row = await client.application.findFirst({ where, include: draftParts });
  if (!row) return undefined;
  const saved = new Map(row.sections.map((section) => [section.key, section]));
  const form = sectionsFor(formOf(row), declarationProfile(row.category, saved.get("overview")?.data as SectionData | undefined));
  const sections = Object.fromEntries(form.map(({ key }) => [key, (saved.get(key)?.data ?? {}) as SectionData]));
  const slots = new Set(form.flatMap((section) => section.slots.filter((slot) => isShown(slot.showWhen, sections[section.key]!)).map(({ key }) => key)));
  const explanations = saved.get(explanationsKey);
  return {
    row,
    recommender: row.firstSubmittedAt ? row.recommender : row.organization.recommender,
    form,
    sections,
    explanations: (explanations?.data ?? {}) as Record<string, string>,
    explanationsVersion: explanations?.version ?? 0,
    files: row.attachments
      .filter(({ slot }) => slots.has(slot))
      .map(({ slot, file }) => ({ fileId: file.id, slot, name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256, sm3: file.sm3 })),
  };
}

/** The host's own record as the rules read it. */
export function declaredHost({ row: { organization }, recommender }: Draft): DeclaredHost {
  // The record's columns hold the law's terms; lib/organizations refuses others when it is written.
  return {
    name: organization.name,
    creditCode: organization.creditCode,
    organizationKind: organization.kind as DeclaredHost["organizationKind"],
    ...(organization.kindNote ? { kindNote: organization.kindNote } : {}),
    legalForm: organization.legalForm as DeclaredHost["legalForm"],
    cityCode: organization.cityCode,
    establishedOn: fromDbDay(organization.establishedOn),
    affiliation: organization.affiliation as DeclaredHost["affiliation"],
    ...(organization.foreignInvestment ? { foreignInvestment: organization.foreignInvestment as DeclaredHost["foreignInvestment"] } : {}),
    recommender: { kind: recommender.kind as "municipalBureau" | "supervisingDepartment", ...(recommender.cityCode ? { cityCode: recommender.cityCode } : {}) },
    ...(organization.recommenderReason ? { recommenderReason: organization.recommenderReason } : {}),
  };
}

export function frozenOrganization({ row: { organization } }: Draft): FrozenOrganization {
  return {
    name: organization.name,
    creditCode: organization.creditCode,
    kind: organization.kind,
    legalForm: organization.legalForm,
    affiliation: organization.affiliation,
    cityCode: organization.cityCode,
    registeredAddress: organization.registeredAddress,
    establishedOn: fromDbDay(organization.establishedOn),
    legalRepresentative: organization.legalRepresentative,
    foreignInvestment: organization.foreignInvestment,
    parentName: organization.parentName,
    parentRegion: organization.parentRegion,
    contactName: organization.contactName,
    contactPhone: organization.contactPhone,
    contactEmail: organization.contactEmail,
  };
}
