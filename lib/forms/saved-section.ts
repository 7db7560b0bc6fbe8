import type { SectionData } from "./field";

export interface SavedSection {
  version: number;
  savedAt: string;
}

/** What the slower of two editors gets, so that both versions can be shown and chosen from. */
export interface SectionConflict {
  version: number;
  data: SectionData;
  updatedByName: string;
  updatedAt: string;
}
