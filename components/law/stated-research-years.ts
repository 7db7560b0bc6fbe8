import { parseDayText } from "@/components/form/day-text";
import { parseNumberText } from "@/components/form/number-text";
import { isPlainDate, plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import { requiredResearchYears, type ResearchIntensityInput, type ResearchYear } from "@/lib/regulation/research-intensity";

/** A row of ResearchYearsTable as typed. */
export interface ResearchYearText {
  rd?: string;
  revenue?: string;
  rdDomestic?: string;
}

/** The day in a field, or nothing while it cannot be read. */
export function statedDay(text: string | undefined): PlainDate | undefined {
  const day = parseDayText(text ?? "");
  return day !== undefined && isPlainDate(day) ? plainDate(day) : undefined;
}

const amount = (text: string | undefined) => parseNumberText(text ?? "") ?? text?.trim() ?? "";

/** The typed rows as the law's years: the first row belongs to the first year asked; rows beyond those years are left out. */
export function statedResearchYears(filingYear: number, establishedOn: PlainDate | undefined, rows: readonly ResearchYearText[]): ResearchYear[] {
  return requiredResearchYears(filingYear, establishedOn).map((year, index) => {
    const row = rows[index] ?? {};
    const rdDomestic = amount(row.rdDomestic);
    return { year, rd: amount(row.rd), revenue: amount(row.revenue), ...(rdDomestic === "" ? {} : { rdDomestic }) };
  });
}

/** The same with what else the computation wants. */
export function statedIntensityInput(filingYear: number, establishedOn: PlainDate | undefined, rows: readonly ResearchYearText[]): ResearchIntensityInput {
  return { filingYear, years: statedResearchYears(filingYear, establishedOn, rows), ...(establishedOn === undefined ? {} : { establishedOn }) };
}
