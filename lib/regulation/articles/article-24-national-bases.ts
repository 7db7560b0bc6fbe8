import type { Article } from "../article";
import { finding, isFilled, type Finding } from "../finding";
import { formatChineseDate, type PlainDate } from "../plain-date";

export const article = {
  number: 24,
  title: "认定为部级基地",
  chapter: 5,
  text: [
    { clause: "art24", text: "第二十四条 经推荐被认定为科技部国际科技合作基地的，不再作为省科技厅国合基地管理，按照科技部相关办法进行管理和支持。\n" },
  ],
  clauses: [
    { id: "art24", force: "hard", note: "认定为部级基地的转出；无禁止申报期" },
  ],
} as const satisfies Article;

/**
 * “经推荐被认定为科技部国际科技合作基地的，不再作为省科技厅国合基地管理”: from the day of the ministry's document, for this base
 * only. No penalty and no ban.
 */
export function checkTransfer({ documentNumber, documentOn, on }: { documentNumber?: string; documentOn?: PlainDate; on: PlainDate }): Finding {
  const about = ["documentNumber", "documentOn"];
  if (!isFilled(documentNumber) || documentOn === undefined) return finding("art24-national-document", "unmet", "请填写科技部认定文件的文号和日期。", about);
  const inputs = { documentNumber: documentNumber.trim(), documentOn };
  return documentOn > on
    ? finding("art24-national-document", "unmet", `科技部认定文件的日期${formatChineseDate(documentOn)}晚于今日，请核对。`, about, inputs)
    : finding("art24-national-document", "met", `${formatChineseDate(documentOn)}经${documentNumber.trim()}认定为部级基地，自该日起转出，没有禁止申报期。`, about, inputs);
}
