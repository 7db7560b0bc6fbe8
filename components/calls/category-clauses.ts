import type { ClauseId } from "@/lib/regulation/clause";
import { clauseText } from "@/lib/regulation/official-text";
import type { Category } from "@/lib/regulation/terms";

/** Where the regulation says what a category is, and what it asks. */
export const categoryClauses: Record<Category, { definition: ClauseId; conditions: readonly ClauseId[] }> = {
  comprehensive: { definition: "art6.1", conditions: ["art7", "art8"] },
  openService: { definition: "art6.2", conditions: ["art7", "art9"] },
  globalRnd: { definition: "art6.3", conditions: ["art7", "art10"] },
};

/** The official words on a category, without number and name. */
export function categoryDefinition(category: Category): string {
  return clauseText(categoryClauses[category].definition).replace(/^（[一二三]）/, "").replace(/^[^。]+。/, "");
}
