import "server-only";
import type { Actor } from "@/lib/access/actor";
import { scope } from "@/lib/access/policy";
import type { Prisma, Tx } from "@/lib/platform/db";
import { notFoundError } from "@/lib/platform/errors";

/** What the policy reads of an application, beside what the verbs need. */
export const applicationFacts = {
  call: true,
  organization: { select: { id: true, name: true, creditCode: true, cityCode: true } },
  recommendation: true,
  assignments: { select: { id: true, expertId: true, stage: true } },
} satisfies Prisma.ApplicationInclude;

export type LockedApplication = Prisma.ApplicationGetPayload<{ include: typeof applicationFacts }>;

/**
 * The application, locked until the transaction ends. Not visible to this actor is the same as not there.
 * @throws ExpectedError "notFound"
 */
export async function lockApplication(
  tx: Tx,
  actor: Actor,
  id: string,
  access: "application.read" | "application.readForAssessment" = "application.read",
): Promise<LockedApplication> {
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = ${id}::uuid FOR UPDATE`;
  const application = await tx.application.findFirst({
    where: { AND: [{ id }, scope(actor, access)] },
    include: applicationFacts,
  });
  if (!application) throw notFoundError("该申报");
  return application;
}
