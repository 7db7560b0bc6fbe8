import "server-only";
import ExcelJS from "exceljs";
import { requireBoundedZip } from "@/lib/files/zip-bounds";
import { ExpectedError, fieldError } from "@/lib/platform/errors";
import { importColumns, importLimits, type ImportColumn, type ImportKey, type RawLine } from "./columns";

const columns: readonly (ImportColumn & { key: ImportKey })[] = importColumns;

/**
 * The lines of the first sheet as text. Nothing is computed: a formula is told as unreadable, its cached result is not used.
 * @throws ExpectedError when the file is too large, not a workbook, or not our template
 */
export async function readWorkbook(bytes: Buffer): Promise<RawLine[]> {
  if (bytes.length > importLimits.bytes) throw new ExpectedError("tooLarge", "文件超过 5 MB，请拆分后分次导入。");
  await requireBoundedZip(bytes, { maximumEntries: importLimits.entries, maximumUnpackedBytes: importLimits.unpackedBytes });
  const sheet = await loadFirstSheet(bytes);
  const places = findPlaces(sheet.getRow(1));
  const lines: RawLine[] = [];
  sheet.eachRow((row, line) => {
    if (line === 1) return;
    const read = readLine(row, line, places);
    if (Object.keys(read.cells).length + Object.keys(read.unreadable).length === 0) return;
    lines.push(read);
    if (lines.length > importLimits.rows) throw new ExpectedError("tooLarge", `超过 ${importLimits.rows} 行，请拆分后分次导入。`);
  });
  if (lines.length === 0) throw fieldError("file", "第一个工作表里没有要导入的行。请在模板的“存量基地”工作表中从第 2 行起填写。");
  return lines;
}

async function loadFirstSheet(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares the Buffer of an older Node.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw fieldError("file", "无法读取这个文件。请下载模板填写，并保存为 .xlsx 格式。");
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) throw fieldError("file", "文件里没有工作表。");
  return sheet;
}

/** Where each column stands; the order is free, what is unknown is passed over. */
function findPlaces(head: ExcelJS.Row): Map<ImportKey, number> {
  const byLabel = new Map(columns.map(({ key, label }) => [plain(label), key]));
  const places = new Map<ImportKey, number>();
  head.eachCell((cell, place) => {
    const key = byLabel.get(plain(cell.text));
    if (!key) return;
    if (places.has(key)) throw fieldError("file", `“${cell.text}”一列出现了两次，请只保留一列。`);
    places.set(key, place);
  });
  const missing = columns.filter(({ key, required }) => required && !places.has(key)).map(({ label }) => label);
  if (missing.length > 0) throw fieldError("file", `第 1 行缺少这些列：${missing.join("、")}。请使用系统提供的模板，不要改动表头。`);
  return places;
}

function plain(label: string): string {
  return label.normalize("NFKC").replace(/[\s*]/g, "");
}

function readLine(row: ExcelJS.Row, line: number, places: ReadonlyMap<ImportKey, number>): RawLine {
  const read: RawLine = { line, cells: {}, unreadable: {} };
  for (const [key, place] of places) {
    const cell = row.getCell(place);
    const text = cellText(cell);
    if (typeof text === "object") read.unreadable[key] = text.why;
    else if (text !== "") read.cells[key] = text;
  }
  return read;
}

/** The text of a cell as a person sees it; formulas, errors and truth values are not text. */
function cellText(cell: ExcelJS.Cell): string | { why: string } {
  const { value } = cell;
  switch (cell.type) {
    case ExcelJS.ValueType.Null:
    case ExcelJS.ValueType.Merge:
      return "";
    case ExcelJS.ValueType.String:
    case ExcelJS.ValueType.SharedString:
      return tidy(String(value));
    case ExcelJS.ValueType.Number:
      return String(value);
    case ExcelJS.ValueType.Date:
      return (value as Date).toISOString().slice(0, 10);
    case ExcelJS.ValueType.RichText:
      return tidy((value as ExcelJS.CellRichTextValue).richText.map(({ text }) => text).join(""));
    case ExcelJS.ValueType.Hyperlink:
      return tidy(String((value as ExcelJS.CellHyperlinkValue).text));
    case ExcelJS.ValueType.Formula:
      return { why: "单元格是公式，请复制后“粘贴为数值”" };
    default:
      return { why: "单元格的内容无法读取，请改为文字" };
  }
}

/** Without control characters and the marks that turn the direction of writing; PostgreSQL takes no NUL. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cc}\p{Cf}]+/gu, " ").replace(/\s+/g, " ").trim();
}
