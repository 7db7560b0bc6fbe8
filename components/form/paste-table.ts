import { parseDayText } from "./day-text";
import { parseNumberText } from "./number-text";

export type ColumnType = "text" | "number" | "date" | "select";
export type PasteColumn = { key: string; label: string; type: ColumnType; options?: readonly { value: string; label: string }[] };

/** The cells of a range copied from Excel or WPS: tab-separated, quoted where a cell holds a line break, a tab or a quote. */
export function parseClipboardTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  for (let index = 0; index < source.length; index += 1) {
    const sign = source[index] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "" && closesLater(source, index)) quoted = true;
    else if (sign === "\t" || sign === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === "" && rows.length > 1) rows.pop();
  return rows;
}

/** A quote opens a cell only if its closing quote ends a cell; otherwise it is an inch mark or a careless quotation. */
function closesLater(source: string, open: number): boolean {
  for (let index = open + 1; index < source.length; index += 1) {
    if (source[index] !== '"') continue;
    if (source[index + 1] === '"') index += 1;
    else return index + 1 === source.length || source[index + 1] === "\t" || source[index + 1] === "\n";
  }
  return false;
}

/** Whether pasted text is a range (several cells), not a piece of text for one cell. */
export function isRange(text: string): boolean {
  const rows = parseClipboardTable(text);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}

function understand(column: PasteColumn, text: string): string | undefined {
  const plain = text.trim();
  if (plain === "") return "";
  if (column.type === "number") return parseNumberText(plain);
  if (column.type === "date") return parseDayText(plain);
  if (column.type === "select") return column.options?.find((option) => option.label === plain || option.value === plain)?.value;
  return plain.replace(/\s*\n\s*/g, " ");
}

export type PasteProblem = { row: number; label: string; text: string };
export type PasteResult = {
  rows: Record<string, unknown>[];
  /** Cells written, rows added, and what could not be understood (numbers from 1). */
  cells: number;
  added: number;
  skippedHeader: boolean;
  problems: PasteProblem[];
  /** Pasted columns beyond the last one, and rows beyond the allowed number. */
  droppedColumns: number;
  droppedRows: number;
};

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== "";
}

/**
 * Lays a pasted range over the rows from one cell on. A first line that repeats the headings is skipped. A cell that
 * is not understood keeps its text in text-like columns (so that it can be mended in place) and is reported.
 */
export function placePaste(input: {
  /** A cell that is absent leaves what is there. */
  grid: readonly (readonly (string | undefined)[])[];
  rows: readonly Record<string, unknown>[];
  columns: readonly PasteColumn[];
  startRow: number;
  startColumn: number;
  emptyRow: () => Record<string, unknown>;
  maximumRows: number;
}): PasteResult {
  const columns = input.columns.slice(input.startColumn);
  const header = input.grid[0] ?? [];
  const skippedHeader = input.grid.length > 1 && header.some(isFilled) && header.every((cell, index) => !isFilled(cell) || cell?.trim() === columns[index]?.label);
  const grid = (skippedHeader ? input.grid.slice(1) : input.grid).filter((line) => line.some(isFilled));
  const rows = input.rows.map((row) => ({ ...row }));
  const result: PasteResult = {
    rows, cells: 0, added: 0, skippedHeader, problems: [],
    droppedColumns: Math.max(0, ...grid.map((line) => line.length - columns.length)),
    droppedRows: 0,
  };

  for (const [offset, line] of grid.entries()) {
    const position = input.startRow + offset;
    if (position >= input.maximumRows) {
      result.droppedRows = grid.length - offset;
      break;
    }
    if (position >= rows.length) {
      rows.push(input.emptyRow());
      result.added += 1;
    }
    const row = rows[position] as Record<string, unknown>;
    for (const [index, column] of columns.entries()) {
      const text = line[index];
      if (text === undefined) continue;
      const value = understand(column, text);
      if (value === undefined) result.problems.push({ row: position + 1, label: column.label, text: text.trim() });
      if (value !== undefined || column.type !== "select") row[column.key] = value ?? text.trim();
      result.cells += 1;
    }
  }
  return result;
}

/** What happened, in sentences. */
export function describePaste(result: PasteResult): string[] {
  const added = result.added > 0 ? `，新增 ${result.added} 行` : "";
  const sentences = [`已粘贴 ${result.cells} 个单元格${added}${result.skippedHeader ? "；首行是表头，已略过" : ""}。`];
  if (result.droppedColumns > 0) sentences.push(`多出的 ${result.droppedColumns} 列没有粘贴。`);
  if (result.droppedRows > 0) sentences.push(`超过行数上限，最后 ${result.droppedRows} 行没有粘贴。`);
  for (const problem of result.problems.slice(0, 10)) sentences.push(`第 ${problem.row} 行“${problem.label}”看不懂：${problem.text}`);
  if (result.problems.length > 10) sentences.push(`另有 ${result.problems.length - 10} 处看不懂。`);
  return sentences;
}
