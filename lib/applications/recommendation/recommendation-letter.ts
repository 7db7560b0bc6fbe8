import "server-only";
import { addressee, annex, annexNote, bodyParagraph, draftPaper, paperTitle, signature } from "@/lib/documents/official-paper";
import { regulation } from "@/lib/regulation/regulation";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { RecommendedInCall } from "../queries/list-recommended";

/** 推荐函代拟稿 of one recommender in one call (第十一条（二）). Number, date and seal are the office's. */
export async function buildRecommendationLetter({ call, recommenderName, cases }: RecommendedInCall): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${recommenderName}关于推荐${call.year}年度国际科技合作基地的函`;
  const name = `${call.year}年度国际科技合作基地推荐汇总表`;
  const ranked = cases.some(({ rank }) => rank !== null);
  return draftPaper(title, [
    paperTitle(`${recommenderName}关于推荐`, `${call.year}年度国际科技合作基地的函`),
    addressee("浙江省科学技术厅："),
    bodyParagraph(`根据《${regulation.title}》（${regulation.documentNumber}）和“${call.title}”的要求，我单位对依托单位提交的申报材料进行了审核初评。经审核，现推荐${cases.length === 0 ? "……" : `“${cases[0]!.nameZh}”${cases.length > 1 ? "等" : ""}${cases.length}项`}申报（见附件）${ranked ? "，按推荐的优先次序排列" : ""}。`),
    bodyParagraph("我单位将按照办法规定，加强对上述依托单位的指导，统筹资源予以支持，督促其建立完善并落实各项管理制度，提升科技安全预警监测和评估应对能力。"),
    bodyParagraph("特此函达。"),
    annexNote(name),
    ...signature(recommenderName),
    ...annex(
      name,
      [9, 37, 25, 12, 17],
      [ranked ? "次序" : "序号", "拟定名称", "依托单位", "所在地", "类别"],
      cases.map((one, index) => [String(one.rank ?? index + 1), one.nameZh, one.hostName, findCityName(`${one.cityCode.slice(0, 4)}00`) ?? one.cityCode, categoryLabels[one.category]]),
    ),
  ]);
}
