import "server-only";
import type { Prisma } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import type { ExpertTies } from "./conflicts";

export const expertTies = { interests: true } satisfies Prisma.ExpertInclude;

export type ExpertWithTies = Prisma.ExpertGetPayload<{ include: typeof expertTies }>;

/** An expert's row as the facts that `findConflicts` reads. */
export function tiesOf(expert: ExpertWithTies): ExpertTies {
  return {
    name: expert.name,
    employerName: expert.employerName,
    employerCreditCode: expert.employerCreditCode,
    interestsDeclaredOn: expert.interestsDeclaredAt ? shanghaiDay(expert.interestsDeclaredAt) : null,
    interests: expert.interests.map((interest) => ({
      kind: interest.kind,
      organizationName: interest.organizationName,
      creditCode: interest.creditCode,
      personName: interest.personName,
      endedOn: interest.endedOn ? fromDbDay(interest.endedOn) : null,
    })),
  };
}
