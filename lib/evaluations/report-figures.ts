import type { RowValue, SectionData } from "@/lib/forms/field";

/** Where an annual report says what an indicator asks: a table whose rows are counted, or a number that is quoted. */
interface Source {
  indicator: string;
  section: string;
  field: string;
  label: string;
  unit: string;
}

const sources: readonly Source[] = [];

/** The figures of one annual report, by indicator; what was left empty is left out. */
export function figuresOfReport(sections: Readonly<Record<string, SectionData>>): { indicator: string; text: string }[] {
  return sources.flatMap(({ indicator, section, field, label, unit }) => {
    const value = sections[section]?.[field];
    if (Array.isArray(value)) return value.length > 0 ? [{ indicator, text: `${label}${(value as RowValue[]).length}${unit}` }] : [];
    return typeof value === "string" && value !== "" ? [{ indicator, text: `${label}${value}${unit}` }] : [];
  });
}
