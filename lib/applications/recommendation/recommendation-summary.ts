import "server-only";
import ExcelJS from "exceljs";
import { safeCell } from "@/lib/documents/safe-cell";
import { addTableRow, addTableSheet, type SheetColumn } from "@/lib/documents/table-sheet";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { RecommendedInCall } from "../queries/list-recommended";

const columns: readonly SheetColumn[] = [
  { header: "次序", key: "place", width: 6 },
  { header: "申报编号", key: "number", width: 22 },
  { header: "依托单位", key: "hostName", width: 28 },
  { header: "拟定名称", key: "nameZh", width: 34 },
  { header: "类别", key: "category", width: 13 },
  { header: "所在设区市", key: "city", width: 12 },
  { header: "基地负责人", key: "leaderName", width: 12 },
  { header: "审核初评意见", key: "opinion", width: 44 },
  { header: "配套支持承诺", key: "supportCommitment", width: 30 },
  { header: "经办人", key: "handlerName", width: 10 },
  { header: "审核人", key: "approverName", width: 10 },
  { header: "推荐函文号", key: "letterNumber", width: 20 },
];

/** 推荐汇总表 of one recommender in one call: everything typed by people is text (security.md, FI-8). */
export async function buildRecommendationSummary({ call, recommenderName, cases }: RecommendedInCall): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = addTableSheet(workbook, "推荐汇总表", `${recommenderName}　${call.title}推荐汇总表`, columns);
  cases.forEach((one, index) => {
    addTableRow(sheet, {
      place: one.rank ?? index + 1,
      number: safeCell(one.number),
      hostName: safeCell(one.hostName),
      nameZh: safeCell(one.nameZh),
      category: categoryLabels[one.category],
      city: findCityName(`${one.cityCode.slice(0, 4)}00`) ?? one.cityCode,
      leaderName: safeCell(one.leaderName),
      opinion: safeCell(one.opinion),
      supportCommitment: safeCell(one.supportCommitment),
      handlerName: safeCell(one.handlerName),
      approverName: safeCell(one.approverName),
      letterNumber: safeCell(one.letterNumber),
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
