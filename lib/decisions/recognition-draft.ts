import "server-only";
import { AlignmentType, Document, Footer, LineRuleType, NumberFormat, PageBreak, PageNumber, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, convertMillimetersToTwip, type IParagraphOptions } from "docx";
import { regulation } from "@/lib/regulation/regulation";
import { categoryLabels } from "@/lib/regulation/terms";
import { findCityName } from "@/lib/regulation/zhejiang";
import type { ListEntry, ProposedListView } from "./queries";

// GB/T 9704-2012 (domain.md §1.5). Sizes in half points: 2 号 44, 3 号 32, 4 号 28. Other faces stand in where 小标宋 is missing.
const faces = { title: "方正小标宋简体", body: "仿宋_GB2312", heading: "黑体", foot: "宋体" };
const bodyLine = { line: 28.5 * 20, lineRule: LineRuleType.EXACT };
const indent = { firstLine: 640 };

const face = (name: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: name });
const run = (text: string, options: { size?: number; name?: string } = {}) => new TextRun({ text, size: options.size ?? 32, font: face(options.name ?? faces.body) });
const body = (text: string, options: IParagraphOptions = {}) => new Paragraph({ spacing: bodyLine, indent, ...options, children: [run(text)] });
const centered = (text: string, name: string, size: number) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { line: 36 * 20, lineRule: LineRuleType.EXACT, after: 280 }, children: [run(text, { name, size })] });

function annex(entries: readonly ListEntry[]): Table {
  const cell = (text: string, width: number, name = faces.body) =>
    new TableCell({ width: { size: width, type: WidthType.PERCENTAGE }, children: [new Paragraph({ children: [run(text, { size: 24, name })] })] });
  const widths = [7, 39, 27, 12, 15];
  const row = (texts: readonly string[], head = false) => new TableRow({ tableHeader: head, cantSplit: true, children: texts.map((text, index) => cell(text, widths[index]!, head ? faces.heading : faces.body)) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(["序号", "名称", "依托单位", "所在地", "类别"], true),
      ...entries.map((entry, index) => row([String(index + 1), entry.nameZh, entry.hostName, findCityName(entry.cityCode) ?? entry.cityCode, categoryLabels[entry.category]])),
    ],
  });
}

/**
 * 认定文件代拟稿: the text to start from. Number, date and seal are the office's; the draft carries none of them and says
 * on every page that it is a draft. Lists what a release now would recognise.
 */
export async function buildRecognitionDraft(list: ProposedListView): Promise<Uint8Array<ArrayBuffer>> {
  const recognized = list.entries.filter(({ outcome, held }) => outcome === "recognize" && !held);
  const title = `浙江省科学技术厅关于认定${list.call.year}年度国际科技合作基地的通知`;
  const name = `${list.call.year}年度认定的国际科技合作基地名单`;
  const document = new Document({
    title,
    creator: "国际科技合作基地管理系统（代拟稿）",
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35), left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26) },
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 28, font: face(faces.foot), children: ["代拟稿　— ", PageNumber.CURRENT, " —"] })] })],
          }),
        },
        children: [
          new Paragraph({ children: [run("代拟稿（文号、成文日期和印章由办公室按程序办理）", { name: faces.heading, size: 28 })], spacing: { after: 560 } }),
          centered(title, faces.title, 44),
          body("各设区市科技局，各有关高校、科研院所，各有关单位：", { indent: { firstLine: 0 } }),
          body(`根据《${regulation.title}》（${regulation.documentNumber}），经申报推荐、形式审查、专家评审、研究和决策程序，现认定${recognized.length === 0 ? "……" : `“${recognized[0]!.nameZh}”等${recognized.length}家`}国际科技合作基地（名单见附件）。`),
          body("请各依托单位落实主体责任，按照办法规定开展国际科技合作，加强科技安全、保密和科研伦理管理，按时报送年度报告。请各组织推荐部门加强指导、服务和监督。"),
          body(`附件：${name}`, { spacing: { ...bodyLine, before: 570 } }),
          body("浙江省科学技术厅", { alignment: AlignmentType.RIGHT, indent: { right: 1280 }, spacing: { ...bodyLine, before: 1140 } }),
          body("　　年　月　日", { alignment: AlignmentType.RIGHT, indent: { right: 1280 } }),
          body("（此件公开发布）"),
          new Paragraph({ children: [new PageBreak()] }),
          new Paragraph({ children: [run("附件", { name: faces.heading })] }),
          centered(name, faces.title, 44),
          annex(recognized),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
