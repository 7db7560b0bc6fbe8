import "server-only";
import { addressee, annex, annexNote, bodyParagraph, draftPaper, paperTitle, signature } from "@/lib/documents/official-paper";
import { regulation } from "@/lib/regulation/regulation";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { ProposedListView } from "./queries";

/**
 * 认定文件代拟稿: the text to start from. Number, date and seal are the office's; the draft carries none of them and says
 * on every page that it is a draft. Lists what a release now would recognise.
 */
export async function buildRecognitionDraft(list: ProposedListView): Promise<Uint8Array<ArrayBuffer>> {
  const recognized = list.entries.filter(({ outcome, held }) => outcome === "recognize" && !held);
  const title = `浙江省科学技术厅关于认定${list.call.year}年度国际科技合作基地的通知`;
  const name = `${list.call.year}年度认定的国际科技合作基地名单`;
  return draftPaper(title, [
    paperTitle("浙江省科学技术厅关于认定", `${list.call.year}年度国际科技合作基地的通知`),
    addressee("各设区市科技局，各有关高校、科研院所，各有关单位："),
    bodyParagraph(`根据《${regulation.title}》（${regulation.documentNumber}），经申报推荐、形式审查、专家评审、研究和决策程序，现认定${recognized.length === 0 ? "……" : `“${recognized[0]!.nameZh}”${recognized.length > 1 ? `等${recognized.length}家` : ""}`}国际科技合作基地（名单见附件）。`),
    bodyParagraph("请各依托单位落实主体责任，按照办法规定开展国际科技合作，加强科技安全、保密和科研伦理管理，按时报送年度报告。请各组织推荐部门加强指导、服务和监督。"),
    annexNote(name),
    ...signature("浙江省科学技术厅"),
    bodyParagraph("（此件公开发布）"),
    ...annex(
      name,
      [9, 37, 25, 12, 17],
      ["序号", "名称", "依托单位", "所在地", "类别"],
      recognized.map((entry, index) => [String(index + 1), entry.nameZh, entry.hostName, findCityName(entry.cityCode) ?? entry.cityCode, categoryLabels[entry.category]]),
    ),
  ]);
}
