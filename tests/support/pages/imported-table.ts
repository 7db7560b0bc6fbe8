import { Readable } from "node:stream";
import ExcelJS from "exceljs";
import { buildTemplate } from "@/lib/imports/build-template";
import { importColumns } from "@/lib/imports/columns";
import type { UploadedTable } from "@/lib/imports/schema";
import { importCells } from "../../builders/import-cells";

/** The template with a line that can be imported and one that cannot, as `prepareImport` takes an upload. */
export async function importedTable(): Promise<[UploadedTable, AsyncIterable<Uint8Array>]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buildTemplate()) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.worksheets[0]!;
  [importCells({ number: "浙国合2019-901" }), importCells({ number: "浙国合2019-902", category: "综合类" })].forEach((cells, index) => {
    sheet.getRow(index + 2).values = importColumns.map(({ key }) => cells[key] ?? null);
  });
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return [{ name: "存量基地.xlsx", size: bytes.length, sha256: null }, Readable.from([bytes])];
}
