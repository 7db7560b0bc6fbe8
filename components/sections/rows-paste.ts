import { placePaste, type PasteColumn, type PasteResult } from "@/components/form/paste-table";
import type { RowsField, RowValue, ScalarField } from "@/lib/forms/field";
import { overseasRegions } from "@/lib/regulation/regions";
import { newRow } from "./section-values";

const yesNo = [
  { value: "yes", label: "是" },
  { value: "no", label: "否" },
  { value: "yes", label: "√" },
  { value: "no", label: "×" },
];

/** How a cell copied from Excel is read. @param siblings values of a sibling column's table */
export function pasteColumn(column: ScalarField): PasteColumn {
  const { key, label } = column;
  switch (column.kind) {
    case "money":
    case "number":
      return { key, label, type: "number" };
    case "date":
      return { key, label, type: "date" };
    case "select":
      return { key, label, type: "select", options: column.options };
    case "region":
      return { key, label, type: "select", options: overseasRegions.map((region) => ({ value: region.code, label: region.nameZh })) };
    case "checkbox":
      return { key, label, type: "select", options: yesNo };
    case "year":
    case "text":
    case "textArea":
    case "multiSelect":
    case "sibling":
      return { key, label, type: "text" };
  }
}

const plain = (text: string) => text.normalize("NFKC").replace(/[\s*]|\(.*?\)/g, "");

/** Where a first line of headings says which column is which: the lines rearranged into the table's order. */
export function arrangeByHeadings(grid: readonly (readonly string[])[], columns: readonly { label: string }[]): { grid: (string | undefined)[][]; byHeadings: boolean } {
  const headings = (grid[0] ?? []).map(plain);
  const places = columns.map((column) => headings.indexOf(plain(column.label)));
  const known = places.filter((place) => place >= 0).length;
  if (known < 2 || known < headings.filter((heading) => heading !== "").length / 2) return { grid: grid.map((line) => [...line]), byHeadings: false };
  return { grid: grid.slice(1).map((line) => places.map((place) => (place < 0 ? undefined : line[place]))), byHeadings: true };
}

/**
 * Lays a range copied from Excel over the rows. Headings decide the columns where there are any; in a table of fixed
 * rows (years, systems) a leading column with their names decides the rows.
 */
export function pasteIntoRows(field: RowsField, rows: readonly RowValue[], text: readonly (readonly string[])[], start: { row: number; column: number }): PasteResult & { rows: RowValue[] } {
  const lead = field.fixed ? [{ key: field.fixed.key, label: field.fixed.label, type: "text" as const }] : [];
  const columns: PasteColumn[] = [...lead, ...field.columns.map(pasteColumn)];
  const arranged = start.column === 0 ? arrangeByHeadings(text, columns) : { grid: text.map((line) => [...line]), byHeadings: false };
  const named = field.fixed && start.column === 0 ? arranged.grid.filter((line) => fixedIndex(field, line[0]) >= 0) : [];
  const common = { rows, emptyRow: () => newRow(field), maximumRows: field.fixed ? rows.length : field.maxRows };

  if (named.length > 0) {
    const result = named.reduce<PasteResult>((sum, line) => {
      const placed = placePaste({ ...common, rows: sum.rows, columns, grid: [line.slice(1)], startRow: fixedIndex(field, line[0]), startColumn: 1 });
      return { ...placed, cells: sum.cells + placed.cells, problems: [...sum.problems, ...placed.problems], droppedColumns: Math.max(sum.droppedColumns, placed.droppedColumns) };
    }, { rows: [...rows], cells: 0, added: 0, skippedHeader: arranged.byHeadings, problems: [], droppedColumns: 0, droppedRows: 0 });
    return withBooleans(field, result);
  }
  // Without names the first column of a fixed table is not pasted over: its names stand.
  const offset = arranged.byHeadings ? 0 : lead.length;
  const placed = placePaste({ ...common, columns, grid: arranged.grid, startRow: start.row, startColumn: start.column + offset });
  return withBooleans(field, { ...placed, skippedHeader: placed.skippedHeader || arranged.byHeadings });
}

function fixedIndex(field: RowsField, text: string | undefined): number {
  const word = plain(text ?? "").replace(/年度?$/, "");
  return word === "" ? -1 : (field.fixed?.rows ?? []).findIndex((row) => row.value === word || plain(row.label).replace(/年度?$/, "") === word);
}

/** What was read as 是 or 否 becomes a tick, and a fixed row keeps its own name. */
function withBooleans(field: RowsField, result: PasteResult): PasteResult & { rows: RowValue[] } {
  const ticks = field.columns.filter((column) => column.kind === "checkbox").map((column) => column.key);
  const rows = result.rows.map((row) => ({
    ...row,
    ...Object.fromEntries(ticks.map((key) => [key, row[key] === true || row[key] === "yes"])),
    ...(field.fixed ? { [field.fixed.key]: row.id } : {}),
  })) as RowValue[];
  return { ...result, rows };
}
