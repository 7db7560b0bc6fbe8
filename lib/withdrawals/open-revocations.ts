import "server-only";
import type { Prisma, Reader } from "@/lib/platform/db";

/** A revocation that has neither been served nor otherwise ended. */
export const openRevocation = { process: "revocation", endedAt: null, stage: { not: "served" } } satisfies Prisma.BaseCaseWhereInput;

/**
 * Whether a revocation of the base is open (第二十二条): until it is decided a withdrawal is not approved (domain.md, 第二十三条).
 * @param knownToHost only one of which the host has been told: a lead is the province's own
 */
export async function isRevocationOpen(client: Reader, baseId: string, { knownToHost }: { knownToHost: boolean }): Promise<boolean> {
  return (await client.baseCase.count({ where: { ...openRevocation, baseId, ...(knownToHost ? { openToHost: true } : {}) } })) > 0;
}
