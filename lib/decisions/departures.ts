import type { EntryOutcome } from "./schema";

export interface RankedEntry {
  applicationId: string;
  category: string;
  panelRank: number;
  outcome: EntryOutcome;
}

/**
 * Entries that depart from the panel's order within their category: with k recognised, those of the first k that are
 * not, and those after them that are. Each needs a reason; 第十一条（四）“综合评议” leaves the order open to one.
 */
export function departuresOf(entries: readonly RankedEntry[]): ReadonlySet<string> {
  const departing = new Set<string>();
  for (const category of new Set(entries.map((entry) => entry.category))) {
    const ranked = entries.filter((entry) => entry.category === category).sort((left, right) => left.panelRank - right.panelRank);
    const recognized = ranked.filter(({ outcome }) => outcome === "recognize").length;
    ranked.forEach((entry, index) => {
      if ((index < recognized) !== (entry.outcome === "recognize")) departing.add(entry.applicationId);
    });
  }
  return departing;
}
