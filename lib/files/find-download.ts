import "server-only";
import type { Actor } from "@/lib/access/actor";
import { hasRole } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import { db, type Prisma } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";

export interface Download {
  storageKey: string;
  name: string;
  mediaType: string;
  size: number;
}

/**
 * A file this actor may have, asked anew for each download. The host has its own files. Everybody else has what was
 * submitted to them: the file must be in the manifest of a submission of an application, or of a filing of a case, that they
 * may read, so that a draft, or what is being corrected, stays the host's own.
 * @param standingAside applications and evaluations that an expert must stand aside from
 * @throws ExpectedError "notFound"
 */
export async function getDownload(actor: Actor, fileId: string, standingAside: readonly string[] = []): Promise<Download> {
  const submitted = (applications: Prisma.ApplicationWhereInput): Prisma.FileWhereInput => ({
    attachments: { some: { application: { AND: [applications, { submissions: { some: { manifest: { array_contains: [{ fileId }] } } } }] } } },
  });
  const filed = (cases: Prisma.BaseCaseWhereInput): Prisma.FileWhereInput => ({
    caseAttachments: { some: { case: { AND: [cases, { filings: { some: { manifest: { array_contains: [{ fileId }] } } } }] } } },
  });
  const notAside = { id: { notIn: [...standingAside] } };
  const allowed: Prisma.FileWhereInput[] = [
    filed(scope(actor, "baseCase.read")),
    filed({ AND: [scope(actor, "baseCase.readForEvaluation"), notAside] }),
    submitted(scope(actor, "application.read")),
    submitted({ AND: [scope(actor, "application.readForAssessment"), notAside] }),
  ];
  if (actor.organizationId !== null && hasRole(actor, "hostEditor", "hostSigner")) allowed.push({ organizationId: actor.organizationId });
  const file = await db.file.findFirst({
    where: { AND: [{ id: fileId }, { OR: allowed }] },
    select: { storageKey: true, name: true, mediaType: true, size: true },
  });
  if (!file) throw notFoundError("该文件");
  return file;
}
