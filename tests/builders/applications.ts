import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import type { SectionData } from "@/lib/forms/field";
import { submitApplication } from "@/lib/applications/submit-application";
import { findDraftDigest } from "@/lib/applications/submission-queries";
import { db, type Prisma } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { digests } from "@/lib/platform/digest";
import { addDays, shanghaiDay } from "@/lib/regulation/plain-date";
import { defaultParameters } from "@/lib/regulation/parameters";
import { regulation } from "@/lib/regulation/regulation";
import type { Category } from "@/lib/regulation/terms";
import { currentFormVersion } from "@/lib/calls/form-version";
import { completeSections, defaultVariants, hostFor, requiredSlots, type DeclarationTheme, type DeclarationVariant } from "./declarations";
import { buildBureau, buildHost, buildUser, nextSerial, type BuildOrganization } from "./people";

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A published call, open from yesterday for thirty days unless said otherwise. */
export async function buildCall(options: Partial<Prisma.CallUncheckedCreateInput> = {}) {
  const number = nextSerial();
  const now = Date.now();
  return db.call.create({
    data: {
      year: 2026,
      title: `2026年度国际科技合作基地申报（第${number}批）`,
      noticeNumber: `浙科外函〔2026〕${number}号`,
      stage: "published",
      categories: ["comprehensive", "openService", "globalRnd"],
      fieldCodes: [],
      opensAt: new Date(now - dayInMilliseconds),
      closesAt: new Date(now + 30 * dayInMilliseconds),
      recommendBy: toDbDay(addDays(shanghaiDay(new Date(now)), 60)),
      introduction: "组织开展年度国际科技合作基地遴选认定。",
      requirements: "请按管理办法第七至十条准备材料。",
      contact: "国际合作处 0571-00000003",
      formVersion: currentFormVersion,
      ruleVersion: regulation.ruleVersion,
      regulationNumber: regulation.documentNumber,
      parameters: { ...defaultParameters() },
      publishedAt: new Date(now - dayInMilliseconds),
      createdById: options.createdById ?? (await buildUser({ roles: ["provinceOfficer"] })).id,
      ...options,
    },
  });
}

export type BuiltHost = Awaited<ReturnType<typeof buildHost>>;
export type BuiltBureau = Awaited<ReturnType<typeof buildBureau>>;

export interface BuildDraft {
  category?: Category;
  variant?: DeclarationVariant;
  theme?: Partial<DeclarationTheme>;
  call?: Awaited<ReturnType<typeof buildCall>>;
  /** Its recommender is the bureau of `bureau`, or one of its own. */
  host?: BuiltHost;
  organization?: BuildOrganization;
  bureau?: BuiltBureau;
  /** Changes the complete sections before they are saved. */
  change?: (sections: Record<string, SectionData>) => void;
  /** Rule → explanation or objection. */
  explanations?: Record<string, string>;
  /** Slots left without a file. */
  withoutSlots?: readonly string[];
  /** Makes the stored bytes of an attachment; without it only the row is made. */
  storeFile?: (slot: string, organizationId: string, uploadedById: string) => Promise<{ id: string }>;
}

/** The row of a stored file; its bytes are not there unless the caller keeps them. */
export async function buildFile(slot: string, organizationId: string, uploadedById: string) {
  const name = `${slot}-${nextSerial()}.pdf`;
  return db.file.create({
    data: { storageKey: `2026/01/${randomUUID()}`, name, mediaType: "application/pdf", size: 48_213, ...digests(name), uploadedById, organizationId },
  });
}

/** A complete, lawful draft of a host with editor and signer, in an open call. */
export async function buildDraft(options: BuildDraft = {}) {
  const category = options.category ?? "comprehensive";
  const variant = options.variant ?? defaultVariants[category];
  const bureau = options.bureau ?? (options.host ? undefined : await buildBureau());
  const host = options.host ?? (await buildHost({ ...hostFor(variant), ...options.organization, recommenderId: bureau!.recommender.id }));
  const call = options.call ?? (await buildCall());
  const { organization, editor, signer } = host;

  const sections = completeSections(category, variant, { filingYear: call.year, hostName: organization.name, ...options.theme });
  options.change?.(sections);
  const overview = sections.overview ?? {};
  const textOf = (key: string) => (typeof overview[key] === "string" ? (overview[key] as string) : null);
  const rows: [string, SectionData][] = [...Object.entries(sections), ...(options.explanations ? [["explanations", options.explanations] as [string, SectionData]] : [])];
  const application = await db.application.create({
    data: {
      callId: call.id,
      organizationId: organization.id,
      recommenderId: organization.recommenderId,
      category,
      cityCode: organization.cityCode,
      fieldZh: textOf("fieldZh"),
      fieldEn: textOf("fieldEn"),
      fieldCode: textOf("fieldCode"),
      leaderName: textOf("leaderName"),
      createdById: editor.userId!,
      preparedByIds: [editor.userId!],
      sections: { create: rows.map(([key, data]) => ({ key, data: data as Prisma.InputJsonObject, updatedById: editor.userId!, updatedByName: editor.name })) },
    },
  });
  const store = options.storeFile ?? buildFile;
  for (const slot of requiredSlots(category, sections, call.year)) {
    if (options.withoutSlots?.includes(slot)) continue;
    const file = await store(slot, organization.id, editor.userId!);
    await db.attachment.create({ data: { applicationId: application.id, slot, fileId: file.id, addedById: editor.userId! } });
  }
  return { application, applicationId: application.id, host, organization, editor, signer, call, ...(bureau ? { bureau } : {}) };
}

/** Signs and submits as the host's signer does: what is on the page at this moment. */
export async function submitAs(signer: Actor, applicationId: string) {
  return submitApplication(signer, { applicationId, sha256: (await findDraftDigest(signer, applicationId))!, confirmed: true });
}

/** A draft that was signed and submitted by the verb itself: numbers, receipt, obligation and messages are real. */
export async function buildSubmitted(options: BuildDraft = {}) {
  const draft = await buildDraft(options);
  const receipt = await submitAs(draft.signer, draft.applicationId);
  return { ...draft, ...receipt };
}
