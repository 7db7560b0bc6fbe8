import type { Field, RowsField, RowValue, ScalarValue, Section, SectionData } from "./field";
import { isEmpty } from "./section-state";

type Value = ScalarValue | RowValue[] | undefined;

/**
 * A section's data with the offered values in the fields that are still empty, or undefined when nothing changes. In a
 * table with fixed rows each cell counts for itself; rows that the section does not ask for are left out.
 */
export function mergeEmpty(section: Section, data: SectionData, offered: SectionData): SectionData | undefined {
  const merged: SectionData = { ...data };
  let changed = false;
  for (const field of section.fields) {
    const value = mergeField(field, data[field.key], offered[field.key]);
    if (value === undefined) continue;
    merged[field.key] = value;
    changed = true;
  }
  return changed ? merged : undefined;
}

/** What to put instead, or undefined to leave it. */
function mergeField(field: Field, held: Value, offered: Value): Value {
  if (isEmpty(offered)) return undefined;
  if (field.kind === "rows" && field.fixed) return mergeFixedRows(field, field.fixed, rowsOf(held), rowsOf(offered));
  return isEmpty(held) ? offered : undefined;
}

function mergeFixedRows(field: RowsField, fixed: NonNullable<RowsField["fixed"]>, held: readonly RowValue[], offered: readonly RowValue[]): RowValue[] | undefined {
  let changed = false;
  const rows = fixed.rows.flatMap(({ value: id }): RowValue[] => {
    const row = held.find((one) => one.id === id);
    const offer = offered.find((one) => one.id === id);
    const cells = field.columns.flatMap(({ key }): [string, ScalarValue][] => {
      const value = offer?.[key];
      return value !== undefined && !isEmpty(value) && isEmpty(row?.[key]) ? [[key, value]] : [];
    });
    changed ||= cells.length > 0;
    return row || cells.length > 0 ? [{ [fixed.key]: id, ...row, id, ...Object.fromEntries(cells) }] : [];
  });
  return changed ? rows : undefined;
}

function rowsOf(value: Value): readonly RowValue[] {
  return Array.isArray(value) ? (value as RowValue[]) : [];
}
