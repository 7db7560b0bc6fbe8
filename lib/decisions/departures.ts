import type { EntryOutcome } from "./schema";

export interface RankedEntry {
  applicationId: string;
  category: string;
  panelRank: number;
  outcome: EntryOutcome;
}

/**
 * Entries that depart from the panel's order within their category: with k recognised, those of the first k that are
 * not, and those after them that are. Each needs a reason; 第十一条（四）“综合评议” leaves the order open to one. Entries
 * that share a place are equal: choosing among them departs from nothing.
 */
export function departuresOf(entries: readonly RankedEntry[]): ReadonlySet<string> {
  const departing = new Set<string>();
  for (const category of new Set(entries.map((entry) => entry.category))) {
    const ranked = entries.filter((entry) => entry.category === category).sort((left, right) => left.panelRank - right.panelRank);
    const recognized = ranked.filter(({ outcome }) => outcome === "recognize").length;
    if (recognized === 0) continue;
    const lastPlace = ranked[recognized - 1]!.panelRank;
    const atLastPlace = ranked.filter(({ panelRank }) => panelRank === lastPlace);
    const room = recognized - ranked.filter(({ panelRank }) => panelRank < lastPlace).length;
    const taken = atLastPlace.filter(({ outcome }) => outcome === "recognize").length;
    for (const { applicationId, panelRank, outcome } of ranked) {
      const passedOver = outcome === "decline" && (panelRank < lastPlace || (panelRank === lastPlace && taken < room));
      const preferred = outcome === "recognize" && (panelRank > lastPlace || (panelRank === lastPlace && taken > room));
      if (passedOver || preferred) departing.add(applicationId);
    }
  }
  return departing;
}
