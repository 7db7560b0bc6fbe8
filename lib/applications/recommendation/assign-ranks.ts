/** Gives the lowest free places, 1 first, in order; `taken` places stay with whom they belong to. */
export function assignRanks(order: readonly string[], taken: readonly number[]): Map<string, number> {
  const ranks = new Map<string, number>();
  let next = 1;
  for (const id of order) {
    while (taken.includes(next)) next++;
    ranks.set(id, next++);
  }
  return ranks;
}
