import "server-only";
import {
  AlignmentType, Document, Footer, LineRuleType, NumberFormat, PageBreak, PageNumber, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType, convertMillimetersToTwip,
  type IParagraphOptions,
} from "docx";

// GB/T 9704-2012 (domain.md §1.5). Sizes in half points: 2 号 44, 3 号 32, 4 号 28. Other faces stand in where 小标宋 is missing.
const faces = { title: "方正小标宋简体", body: "仿宋_GB2312", heading: "黑体", foot: "宋体" };
const bodyLine = { line: 28.5 * 20, lineRule: LineRuleType.EXACT };

const face = (name: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: name });
const run = (text: string, options: { size?: number; name?: string; newLine?: boolean } = {}) => new TextRun({ text, ...(options.newLine ? { break: 1 } : {}), size: options.size ?? 32, font: face(options.name ?? faces.body) });

/** A paragraph of the body: 3 号仿宋, indented by two characters. */
export function bodyParagraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: bodyLine, indent: { firstLine: 640 }, ...options, children: [run(text)] });
}

/** 主送机关, at the margin. */
export function addressee(text: string): Paragraph {
  return bodyParagraph(text, { indent: { firstLine: 0 } });
}

/** “附件：……” below the body. */
export function annexNote(name: string): Paragraph {
  return bodyParagraph(`附件：${name}`, { spacing: { ...bodyLine, before: 570 } });
}

/** 署名 and an empty 成文日期: number, date and seal are the office's. */
export function signature(office: string): Paragraph[] {
  return [
    bodyParagraph(office, { alignment: AlignmentType.RIGHT, indent: { right: 1280 }, spacing: { ...bodyLine, before: 1140 } }),
    bodyParagraph("　　年　月　日", { alignment: AlignmentType.RIGHT, indent: { right: 1280 } }),
  ];
}

/** 标题, 2 号小标宋; given in the lines in which its sense breaks (回行时词意完整). */
export function paperTitle(...lines: readonly string[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 36 * 20, lineRule: LineRuleType.EXACT, after: 280 },
    children: lines.map((text, index) => run(text, { name: faces.title, size: 44, newLine: index > 0 })),
  });
}

/** The annex on a page of its own: its title and a table. @param widths per cent; the narrow columns are centred */
export function annex(title: string, widths: readonly number[], head: readonly string[], rows: readonly (readonly string[])[]): (Paragraph | Table)[] {
  const cell = (text: string, width: number, name: string) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [new Paragraph({ ...(width < 20 || name === faces.heading ? { alignment: AlignmentType.CENTER } : {}), spacing: { before: 40, after: 40 }, children: [run(text, { size: 24, name })] })],
    });
  const row = (texts: readonly string[], isHead = false) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: texts.map((text, index) => cell(text, widths[index]!, isHead ? faces.heading : faces.body)) });
  return [
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ children: [run("附件", { name: faces.heading })] }),
    paperTitle(title),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(head, true), ...rows.map((texts) => row(texts))] }),
  ];
}

/** 代拟稿: says on every page that it is a draft, and carries neither number nor date nor seal. */
export async function draftPaper(title: string, children: readonly (Paragraph | Table)[]): Promise<Uint8Array<ArrayBuffer>> {
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
          ...children,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
