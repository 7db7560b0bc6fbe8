import type { ConflictChoice, ConflictField } from "@/components/form/conflicts";
import type { Field, RowsField, RowValue, ScalarValue, Section } from "@/lib/forms/field";
import { rowTitle, spellRow, spellValue } from "@/lib/forms/spell-value";
import type { SectionValues } from "./section-values";

/** `table.rowId`: rows are compared one by one, so that a row added by one editor never costs a row of the other. */
const rowName = (field: RowsField, id: string) => `${field.key}.${id}`;
const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

function rowsOf(values: SectionValues, field: RowsField): RowValue[] {
  return (values[field.key] as RowValue[] | undefined) ?? [];
}

function rowConflicts(field: RowsField, mine: RowValue[], theirs: RowValue[]): ConflictField[] {
  const ids = [...new Set([...mine, ...theirs].map((row) => row.id))];
  return ids.flatMap((id) => {
    const own = mine.find((row) => row.id === id);
    const other = theirs.find((row) => row.id === id);
    if (same(own, other)) return [];
    const title = rowTitle(field, (own ?? other)!);
    return [{ name: rowName(field, id), label: `${field.label}：${title || "未命名的一行"}`, mine: own ? spellRow(field, own) : "", theirs: other ? spellRow(field, other) : "" }];
  });
}

function fieldConflicts(field: Field, mine: SectionValues, theirs: SectionValues): ConflictField[] {
  if (field.kind === "rows") return rowConflicts(field, rowsOf(mine, field), rowsOf(theirs, field));
  const [own, other] = [mine[field.key], theirs[field.key]] as [ScalarValue | undefined, ScalarValue | undefined];
  return same(own, other) ? [] : [{ name: field.key, label: field.label, mine: spellValue(field, own), theirs: spellValue(field, other) }];
}

/** Everything in which two versions of a section differ, both spelled out. */
export function sectionConflicts(section: Section, mine: SectionValues, theirs: SectionValues): ConflictField[] {
  return section.fields.flatMap((field) => fieldConflicts(field, mine, theirs));
}

/** The rows in my order, theirs after them; each as chosen, where chosen “theirs” and they have none it goes. */
function mergeRows(field: RowsField, mine: RowValue[], theirs: RowValue[], choices: Readonly<Record<string, ConflictChoice>>): RowValue[] {
  const ids = [...new Set([...mine, ...theirs].map((row) => row.id))];
  return ids.flatMap((id) => {
    const own = mine.find((row) => row.id === id);
    const other = theirs.find((row) => row.id === id);
    const chosen = choices[rowName(field, id)] === "theirs" ? other : own;
    return chosen ? [chosen] : [];
  });
}

/** One version out of two, as chosen field by field and row by row. */
export function applySectionChoices(section: Section, mine: SectionValues, theirs: SectionValues, choices: Readonly<Record<string, ConflictChoice>>): SectionValues {
  return Object.fromEntries(
    section.fields.map((field) => {
      if (field.kind === "rows") return [field.key, mergeRows(field, rowsOf(mine, field), rowsOf(theirs, field), choices)];
      return [field.key, (choices[field.key] === "theirs" ? theirs : mine)[field.key]!];
    }),
  );
}
