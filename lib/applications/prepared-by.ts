import type { Actor } from "@/lib/access/actor";

/**
 * Adds a person to those who put a hand to the declaration. Who did never decides on its recommendation (lib/access),
 * also when a colleague wrote over it later. Spread into an update of the locked application.
 */
export function preparedBy(application: { preparedByIds: readonly string[] }, actor: Actor): { preparedByIds?: { push: string } } {
  if (actor.userId === null || application.preparedByIds.includes(actor.userId)) return {};
  return { preparedByIds: { push: actor.userId } };
}
