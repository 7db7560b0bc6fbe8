import "server-only";
import ExcelJS from "exceljs";
import { importColumns, importLimits, type ImportColumn } from "./columns";

const columns: readonly ImportColumn[] = importColumns;
const listSheet = "可选值";
const onePageWide = { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** The template: the sheet to fill in, how to fill it in, and the values that may stand in it. Every cell is text. */
export async function buildTemplate(): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("存量基地", { views: [{ state: "frozen", ySplit: 1, xSplit: 2 }], pageSetup: onePageWide });
  sheet.columns = columns.map(({ key, width }) => ({ key, width, style: { numFmt: "@" } }));
  sheet.getRow(1).values = columns.map(({ label, required }) => (required ? `${label}*` : label));
  sheet.getRow(1).font = { bold: true };

  addNotes(workbook);
  const lists = addLists(workbook);
  columns.forEach((column, index) => {
    const range = lists.get(column.key);
    if (!range) return;
    const letter = sheet.getColumn(index + 1).letter;
    for (let row = 2; row <= 501; row++) {
      sheet.getCell(`${letter}${row}`).dataValidation = { type: "list", allowBlank: true, formulae: [range], showErrorMessage: false };
    }
  });
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}

function addNotes(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("填写说明", { pageSetup: onePageWide });
  const wrapped = { style: { alignment: { vertical: "top", wrapText: true } } } as const;
  sheet.columns = [{ width: 24, ...wrapped }, { width: 10, ...wrapped }, { width: 80, ...wrapped }];
  sheet.addRow(["列", "是否必填", "说明"]).font = { bold: true };
  for (const { label, required, note } of columns) sheet.addRow([label, required ? "必填" : "选填", note]);
  sheet.addRow([]);
  sheet.addRow(["限制", "", `一个文件不超过 ${importLimits.rows} 行、${importLimits.bytes / 1024 / 1024} MB；只读取第一个工作表；不读取公式，请粘贴为数值。`]);
  sheet.addRow(["名称", "", "存量基地按认定文件的原名称导入；与第二十五条统一命名不一致的，校验报告会提示。"]);
}

/** @returns the range of each list, by column */
function addLists(workbook: ExcelJS.Workbook): Map<string, string> {
  const sheet = workbook.addWorksheet(listSheet);
  const ranges = new Map<string, string>();
  columns.filter(({ allowed }) => allowed).forEach(({ key, label, allowed }, index) => {
    const column = sheet.getColumn(index + 1);
    column.values = [label, ...allowed!];
    column.width = 30;
    ranges.set(key, `${listSheet}!$${column.letter}$2:$${column.letter}$${allowed!.length + 1}`);
  });
  sheet.getRow(1).font = { bold: true };
  return ranges;
}
