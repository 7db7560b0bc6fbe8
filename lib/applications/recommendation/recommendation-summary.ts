import "server-only";
import ExcelJS from "exceljs";
import { safeCell } from "@/lib/documents/safe-cell";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { RecommendedInCall } from "../queries/list-recommended";

const columns = [
  { header: "次序", width: 8 },
  { header: "申报编号", width: 22 },
  { header: "依托单位", width: 32 },
  { header: "拟定名称", width: 44 },
  { header: "类别", width: 14 },
  { header: "所在设区市", width: 12 },
  { header: "基地负责人", width: 12 },
  { header: "审核初评意见", width: 60 },
  { header: "配套支持承诺", width: 40 },
  { header: "经办人", width: 12 },
  { header: "审核人", width: 12 },
  { header: "推荐函文号", width: 22 },
];

/** 推荐汇总表 of one recommender in one call: everything typed by people is text (security.md, FI-8). */
export async function buildRecommendationSummary({ call, recommenderName, cases }: RecommendedInCall): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("推荐汇总表", { views: [{ state: "frozen", ySplit: 2 }], pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.addRow([safeCell(`${recommenderName}　${call.title}推荐汇总表`)]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.addRow(columns.map(({ header }) => header)).font = { bold: true };
  cases.forEach((one, index) => {
    const texts = [
      one.number, one.hostName, one.nameZh, categoryLabels[one.category], findCityName(`${one.cityCode.slice(0, 4)}00`) ?? one.cityCode, one.leaderName,
      one.opinion, one.supportCommitment, one.handlerName, one.approverName, one.letterNumber,
    ];
    sheet.addRow([one.rank ?? index + 1, ...texts.map(safeCell)]).alignment = { vertical: "top", wrapText: true };
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
