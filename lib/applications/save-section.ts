import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { conflictError, ExpectedError, notFoundError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { getTransition } from "@/lib/workflow/next-stage";
import { applicationStages } from "@/lib/workflow/application-stages";
import type { Section, SectionData } from "@/lib/forms/field";
import { findSection } from "./form/find-section";
import { parseSection } from "@/lib/forms/parse-section";
import type { SavedSection, SectionConflict } from "@/lib/forms/saved-section";
import { writeBackToLedger } from "./ledger/write-back";
import { lockApplication, type LockedApplication } from "./lock-application";
import { preparedBy } from "@/lib/accounts/prepared-by";
import type { SaveSectionInput } from "./schema";

/**
 * Saves one section as typed. No event: a draft is the host's own until it is submitted. The version decides: two
 * editors never overwrite each other silently. Any edit takes back a request for sign-off. Rows that belong to a
 * ledger of the institution are written back to it.
 * @throws ExpectedError "conflict" with the {@link SectionConflict} as `details.current`
 */
export async function saveSection(actor: Actor, input: SaveSectionInput): Promise<SavedSection> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "edit");
    authorize(actor, "application.edit", application);
    const section = getSection(application, input.sectionKey);
    const data = parseSection(section, input.data);
    const at = await receivedAt(tx);

    const written = await writeSection(tx, actor, input, data, at);
    if (!written) throw await sectionConflict(tx, input);
    await writeBackToLedger(tx, { organizationId: application.organizationId, applicationId: application.id }, section, data);
    await tx.application.update({
      where: { id: application.id },
      data: {
        updatedAt: at,
        signOffRequestedAt: null,
        ...preparedBy(application, actor),
        ...summaryColumns(section, data),
      },
    });
    return { version: input.version + 1, savedAt: at.toISOString() };
  });
}

function getSection(application: LockedApplication, key: string): Section {
  const section = findSection(application, key);
  if (!section) throw notFoundError("该部分");
  return section;
}

async function writeSection(tx: Tx, actor: Actor, input: SaveSectionInput, data: SectionData, at: Date): Promise<boolean> {
  const columns = { data: data as Prisma.InputJsonObject, updatedById: actor.userId!, updatedByName: actor.name, updatedAt: at };
  const key = { applicationId: input.applicationId, key: input.sectionKey };
  if (input.version === 0) {
    const made = await tx.applicationSection.createMany({ data: [{ ...key, ...columns, version: 1 }], skipDuplicates: true });
    return made.count === 1;
  }
  const updated = await tx.applicationSection.updateMany({
    where: { ...key, version: input.version },
    data: { ...columns, version: { increment: 1 } },
  });
  return updated.count === 1;
}

async function sectionConflict(tx: Tx, input: SaveSectionInput): Promise<ExpectedError> {
  const theirs = await tx.applicationSection.findUnique({
    where: { applicationId_key: { applicationId: input.applicationId, key: input.sectionKey } },
  });
  if (!theirs) return conflictError();
  const current: SectionConflict = {
    version: theirs.version,
    data: theirs.data as SectionData,
    updatedByName: theirs.updatedByName,
    updatedAt: theirs.updatedAt.toISOString(),
  };
  return conflictError(`${theirs.updatedByName}刚刚保存了这一部分。您的内容没有丢失，请选择保留哪一份。`, current);
}

/** Columns of the application that lists show. */
function summaryColumns(section: Section, data: SectionData): Prisma.ApplicationUpdateInput {
  if (section.key !== "overview") return {};
  const text = (key: string) => (typeof data[key] === "string" && data[key] !== "" ? (data[key] as string) : null);
  return { fieldZh: text("fieldZh"), fieldEn: text("fieldEn"), fieldCode: text("fieldCode"), leaderName: text("leaderName") };
}
