import type { Section } from "@/lib/forms/field";
import type { Category } from "@/lib/regulation/terms";

/** What decides which sections a declaration has: 第六条's category, 第八条's kind of host, 第十条's chosen paths. */
export interface DeclarationProfile {
  category: Category;
  /** Value of the “overview” section's `basis`: institution | enterprise | other. */
  basis: string | null;
  /** Values of the “overview” section's `globalPaths`: overseasInstitution, foreignInvested. */
  globalPaths: readonly string[];
}

/** A section of the declaration. */
export interface DeclarationSection extends Section {
  /** For which declarations the section is asked. */
  appliesTo: (profile: DeclarationProfile) => boolean;
}
