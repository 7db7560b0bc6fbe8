import "server-only";
import type ExcelJS from "exceljs";
import { safeCell } from "./safe-cell";

export interface SheetColumn {
  key: string;
  header: string;
  /** In characters of the standard face. */
  width: number;
}

const thin = { style: "thin" } as const;
const borders = { top: thin, bottom: thin, left: thin, right: thin };

/** Adds a sheet with a title and a head that stay in sight and on every printed page: A3 across, as wide as the paper. */
export function addTableSheet(workbook: ExcelJS.Workbook, name: string, title: string, columns: readonly SheetColumn[]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 2 }],
    pageSetup: {
      paperSize: 8 as ExcelJS.PaperSize,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: "1:2",
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C— &P —" },
  });
  sheet.columns = columns.map(({ key, width }) => ({ key, width }));
  const heading = sheet.addRow([safeCell(title)]);
  heading.font = { bold: true, size: 16 };
  heading.height = 32;
  heading.alignment = { horizontal: "center", vertical: "middle" };
  sheet.mergeCells(1, 1, 1, columns.length);
  const head = sheet.addRow(columns.map(({ header }) => header));
  head.font = { bold: true };
  head.height = 24;
  head.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  head.eachCell((cell) => {
    cell.border = borders;
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDF0F3" } };
  });
  return sheet;
}

/** One ruled line of the table, high enough for its text: not every program measures wrapped text when it opens a file. */
export function addTableRow(sheet: ExcelJS.Worksheet, values: Readonly<Record<string, ExcelJS.CellValue>>): ExcelJS.Row {
  const row = sheet.addRow(values);
  row.alignment = { vertical: "middle", wrapText: true };
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = borders;
    if (typeof cell.value === "number") cell.alignment = { horizontal: "center", vertical: "middle" };
  });
  const lines = Object.entries(values).map(([key, value]) => Math.ceil(widthOf(String(value ?? "")) / ((sheet.getColumn(key).width ?? 10) - 1)));
  row.height = 6 + 15 * Math.max(1, ...lines);
  return row;
}

/** In characters of the standard face; a Chinese one is two wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2e7f ? 2 : 1.1), 0);
}
