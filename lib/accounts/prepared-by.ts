import type { Actor } from "@/lib/access/actor";

/**
 * Adds a person to those who put a hand to a declaration, or to the opinion on it. Who did never decides on the
 * recommendation (lib/access), also when a colleague wrote over it later. Spread into an update of the locked row.
 */
export function preparedBy(work: { preparedByIds: readonly string[] }, actor: Actor): { preparedByIds?: { push: string } } {
  if (actor.userId === null || work.preparedByIds.includes(actor.userId)) return {};
  return { preparedByIds: { push: actor.userId } };
}
