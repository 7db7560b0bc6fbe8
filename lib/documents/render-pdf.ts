import "server-only";
import path from "node:path";
import pdfmake from "pdfmake";

/** A node of pdfmake's document tree. */
export type PdfContent = string | { [key: string]: unknown } | readonly PdfContent[];

export interface PdfDocument {
  title: string;
  content: readonly PdfContent[];
  /** Lines at the foot of every page; the first stands beside the page number. */
  footer: readonly string[];
  createdAt: Date;
}

const folder = path.join(process.cwd(), "node_modules", "@expo-google-fonts", "noto-serif-sc");
const regular = path.join(folder, "400Regular", "NotoSerifSC_400Regular.ttf");
const bold = path.join(folder, "700Bold", "NotoSerifSC_700Bold.ttf");

pdfmake.setFonts({ NotoSerifSC: { normal: regular, bold, italics: regular, bolditalics: bold } });
// A document is made of text that strangers typed: it fetches nothing and reads no file but its two fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => file === regular || file === bold);

/** How far down the page, as a part of its height, a heading of this level may still stand: a higher one takes a lower one along. */
const lowest: Readonly<Record<number, number>> = { 1: 0.82, 2: 0.88 };

/** A4 paper with page numbers; its Chinese text can be searched and copied. Styles: title, heading, label, small. */
export function renderPdf({ title, content, footer, createdAt }: PdfDocument): Promise<Buffer> {
  return pdfmake
    .createPdf({
      pageSize: "A4",
      pageMargins: [62, 62, 62, 72],
      info: { title, creationDate: createdAt, modDate: createdAt },
      lang: "zh-CN",
      defaultStyle: { font: "NotoSerifSC", fontSize: 10.5, lineHeight: 1.35 },
      styles: {
        title: { fontSize: 18, bold: true, alignment: "center" },
        heading: { fontSize: 13, bold: true, margin: [0, 16, 0, 6] },
        label: { bold: true },
        small: { fontSize: 8.5, color: "#333333" },
      },
      content,
      // A heading (`headlineLevel`) does not stay behind at the foot of a page.
      // A table counts as following even when its first row does not fit: below `lowest` the heading goes along.
      pageBreakBefore: (node: { headlineLevel?: number; startPosition: { verticalRatio: number } }, nodes: { getFollowingNodesOnPage(): readonly unknown[] }) =>
        node.headlineLevel !== undefined && (nodes.getFollowingNodesOnPage().length === 0 || node.startPosition.verticalRatio > lowest[node.headlineLevel]!),
      footer: (page: number, pages: number) => ({
        margin: [62, 14, 62, 0],
        fontSize: 7.5,
        color: "#333333",
        stack: [{ columns: [{ text: footer[0] ?? "", width: "*" }, { text: `第 ${page} 页，共 ${pages} 页`, width: "auto" }] }, ...footer.slice(1)],
      }),
    })
    .getBuffer();
}
