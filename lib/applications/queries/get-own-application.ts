import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { readClock } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { notFoundError } from "@/lib/platform/errors";
import type { ClauseId } from "@/lib/regulation/clause";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { applicationStages, type ApplicationStage } from "@/lib/workflow/application-stages";
import { callPhase, type CallPhase } from "@/lib/workflow/call-stages";
import { declarationProfile, sectionsFor } from "../form/declaration-form";
import type { Section, SectionData } from "@/lib/forms/field";
import { formOf } from "../form/find-section";
import { sectionGaps, sectionState, type Gap, type SectionState } from "@/lib/forms/section-state";

/** The application as its institution writes it. */
export interface OwnApplication {
  id: string;
  number: string | null;
  category: Category;
  stage: ApplicationStage;
  fieldZh: string | null;
  fieldEn: string | null;
  call: { id: string; title: string; year: number; formVersion: string | null; closesAt: string | null; phase: CallPhase };
  establishedOn: PlainDate;
  /** Whether this actor may write in this stage. */
  editable: boolean;
  signOffRequestedAt: string | null;
  sections: readonly OwnSection[];
  corrections: OwnCorrections | null;
}

export interface OwnSection {
  key: string;
  title: string;
  clause: ClauseId;
  data: SectionData;
  /** 0 when it was never saved. */
  version: number;
  updatedAt: string | null;
  updatedByName: string | null;
  files: Readonly<Record<string, readonly OwnFile[]>>;
  state: SectionState;
  gaps: readonly Gap[];
  /** How many items of an open 补正 concern it: 需修改. */
  corrections: number;
}

export interface OwnFile {
  id: string;
  name: string;
  size: number;
  sha256: string;
}

/** The open round of 退回补正. */
export interface OwnCorrections {
  requestedIn: string;
  requestedAt: string;
  dueOn: PlainDate;
  derivation: string;
  items: readonly OwnCorrectionItem[];
}

export interface OwnCorrectionItem {
  id: string;
  sectionKey: string;
  /** Null: the section as a whole. */
  fieldKey: string | null;
  clause: string | null;
  request: string;
  response: string;
}

const include = {
  call: true,
  organization: { select: { establishedOn: true } },
  sections: true,
  attachments: { where: { removedAt: null }, orderBy: { addedAt: "asc" }, include: { file: true } },
  correctionRounds: { where: { closedAt: null }, orderBy: { ordinal: "desc" }, take: 1, include: { items: { orderBy: { id: "asc" } } } },
} satisfies Prisma.ApplicationInclude;

type Loaded = Prisma.ApplicationGetPayload<{ include: typeof include }>;

/**
 * One application of the actor's own institution with every section's data, version and state, its files by slot and
 * the open requests for correction. Constant number of queries. @throws ExpectedError "notFound"
 */
export async function getOwnApplication(actor: Actor, id: string): Promise<OwnApplication> {
  if (!actor.organizationId || !z.uuid().safeParse(id).success) throw notFoundError("该申报");
  const application = await db.application.findFirst({
    where: { AND: [{ id }, { organizationId: actor.organizationId }, scope(actor, "application.read")] },
    include,
  });
  if (!application) throw notFoundError("该申报");
  const { call } = application;
  const round = application.correctionRounds.at(0);
  const overview = application.sections.find((section) => section.key === "overview")?.data as SectionData | undefined;
  const sections = sectionsFor(formOf(application), declarationProfile(application.category, overview));
  return {
    id: application.id,
    number: application.number,
    category: application.category,
    stage: application.stage,
    fieldZh: application.fieldZh,
    fieldEn: application.fieldEn,
    call: {
      id: call.id,
      title: call.title,
      year: call.year,
      formVersion: call.formVersion,
      closesAt: call.closesAt?.toISOString() ?? null,
      phase: callPhase(call, await readClock()),
    },
    establishedOn: fromDbDay(application.organization.establishedOn),
    editable: can(actor, "application.edit", application),
    signOffRequestedAt: application.signOffRequestedAt?.toISOString() ?? null,
    sections: sections.map((section) => ownSection(application, section, round?.items ?? [])),
    corrections: round
      ? {
          requestedIn: applicationStages.stages[round.requestedIn as ApplicationStage].label,
          requestedAt: round.requestedAt.toISOString(),
          dueOn: fromDbDay(round.dueOn),
          derivation: round.derivation,
          items: round.items.map((item) => ({ id: item.id, sectionKey: item.sectionKey, fieldKey: item.fieldKey, clause: item.clause, request: item.request, response: item.response ?? "" })),
        }
      : null,
  };
}

function ownSection(application: Loaded, section: Section, items: readonly { sectionKey: string }[]): OwnSection {
  const saved = application.sections.find((one) => one.key === section.key);
  const data = (saved?.data ?? {}) as SectionData;
  const files = Object.fromEntries(section.slots.map((slot) => [slot.key, filesOf(application, slot.key)]));
  const counts = new Map(Object.entries(files).map(([slot, list]) => [slot, list.length]));
  return {
    key: section.key,
    title: section.title,
    clause: section.clause,
    data,
    version: saved?.version ?? 0,
    updatedAt: saved?.updatedAt.toISOString() ?? null,
    updatedByName: saved?.updatedByName ?? null,
    files,
    state: sectionState(section, data, counts),
    gaps: sectionGaps(section, data, counts),
    corrections: items.filter((item) => item.sectionKey === section.key).length,
  };
}

function filesOf(application: Loaded, slot: string): OwnFile[] {
  return application.attachments
    .filter((attachment) => attachment.slot === slot)
    .map(({ file }) => ({ id: file.id, name: file.name, size: file.size, sha256: file.sha256 }));
}
