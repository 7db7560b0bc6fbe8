import "server-only";
import ExcelJS from "exceljs";
import { safeCell } from "@/lib/documents/safe-cell";
import { addTableRow, addTableSheet, type SheetColumn } from "@/lib/documents/table-sheet";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { ProposedListView } from "./queries";
import { entryOutcomeLabels } from "./schema";

const columns: readonly SheetColumn[] = [
  { header: "序号", key: "place", width: 6 },
  { header: "类别", key: "category", width: 13 },
  { header: "评审排名", key: "panelRank", width: 10 },
  { header: "申报编号", key: "number", width: 22 },
  { header: "依托单位", key: "hostName", width: 28 },
  { header: "所在设区市", key: "city", width: 12 },
  { header: "组织推荐部门", key: "recommenderName", width: 20 },
  { header: "拟定名称", key: "nameZh", width: 36 },
  { header: "英文名称", key: "nameEn", width: 46 },
  { header: "评审均分", key: "mean", width: 10 },
  { header: "建议", key: "outcome", width: 10 },
  { header: "与排序不一致的理由", key: "departureReason", width: 26 },
];

/** 建议名单 as a workbook: numbers are numbers, everything typed by people is text. */
export async function buildListWorkbook(list: ProposedListView): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = addTableSheet(workbook, "建议名单", list.title, columns);
  list.entries.forEach((entry, index) => {
    const row = addTableRow(sheet, {
      place: index + 1,
      category: categoryLabels[entry.category],
      panelRank: entry.panelRank,
      number: safeCell(entry.number),
      hostName: safeCell(entry.hostName),
      city: findCityName(entry.cityCode) ?? entry.cityCode,
      recommenderName: safeCell(entry.recommenderName),
      nameZh: safeCell(entry.nameZh),
      nameEn: safeCell(entry.nameEn),
      mean: entry.mean,
      outcome: entryOutcomeLabels[entry.outcome],
      departureReason: safeCell(entry.departureReason),
    });
    row.getCell("mean").numFmt = "0.00";
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
