import "server-only";
import { renderPdf, type PdfContent } from "@/lib/documents/render-pdf";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { clauseLabel } from "@/lib/regulation/clause";
import { rules, type RuleId } from "@/lib/regulation/rules";
import { formatExactInstant } from "@/lib/regulation/shanghai-time";
import { regulation } from "@/lib/regulation/regulation";
import { categoryLabels } from "@/lib/regulation/terms";
import { contentFor, frozenSections, sectionFor, type DeclarationAudience } from "./declaration-audience";
import { presentSection, type PresentedField } from "@/lib/forms/present-section";
import { presentOrganization } from "./present-organization";
import type { SubmissionView } from "./submission-queries";
import type { SubmissionContent } from "./submission-content";

/** Beyond so many columns a table cannot be read on A4: each row becomes a list of its own. */
const widestTable = 6;

const lines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => "#9aa3ad",
  paddingLeft: () => 3,
  paddingRight: () => 3,
};

/** Exactly what was submitted, on paper: made from the frozen content and nothing else. */
export async function declarationPdf(submission: SubmissionView, audience: DeclarationAudience): Promise<Buffer> {
  const content = contentFor(submission.content, audience);
  const title = "国际科技合作基地申报书";
  return renderPdf({
    title: `${title} ${submission.number}`,
    createdAt: submission.receivedAt,
    footer: [`回执号 ${submission.receiptNumber}`, `SHA-256 ${submission.sha256}`],
    content: [
      { text: title, style: "title", margin: [0, 20, 0, 4] },
      { text: `（${categoryLabels[content.category]}）`, alignment: "center", margin: [0, 0, 0, 16] },
      facts(coverLines(submission, content)),
      heading("依托单位"),
      facts([...presentOrganization(content.organization, audience).map(({ label, text }): [string, string] => [label, text]), ["组织推荐部门", content.recommenderName]]),
      ...frozenSections(content).flatMap((section) => [
        heading(`${section.title}　${clauseLabel(section.clause)}`),
        ...sectionContent(presentSection(sectionFor(section, audience), content.sections[section.key]!)),
      ]),
      ...explanations(content),
      ...manifest(submission),
    ],
  });
}

function coverLines({ number, receiptNumber, receivedAt, signedByName, ordinal }: SubmissionView, content: SubmissionContent): [string, string][] {
  const overview = content.sections.overview;
  const text = (key: string) => (typeof overview?.[key] === "string" ? overview[key] : "");
  const named = text("fieldZh") !== "" && text("fieldEn") !== "" ? baseName(text("fieldZh"), text("fieldEn")) : undefined;
  return [
    ["申报编号", number],
    ["回执号", `${receiptNumber}（第 ${ordinal} 次提交）`],
    ["提交时间", formatExactInstant(receivedAt)],
    ["签发人", signedByName],
    ["申报批次", content.callTitle],
    ["拟定名称", named?.nameZh ?? ""],
    ["英文名称", named?.nameEn ?? ""],
    ["依据", `《${regulation.title}》（${content.regulationNumber}）`],
  ];
}

function heading(text: string): PdfContent {
  return { text, style: "heading", headlineLevel: 1 };
}

function facts(rows: readonly (readonly [string, string])[]): PdfContent {
  return {
    layout: lines,
    table: { widths: [110, "*"], dontBreakRows: true, body: rows.map(([label, text]) => [{ text: label, style: "label" }, text === "" ? "未填写" : text]) },
    margin: [0, 0, 0, 6],
  };
}

/** Values one after another are one list; a table interrupts it where the form has it. */
function sectionContent(fields: readonly PresentedField[]): PdfContent[] {
  const content: PdfContent[] = [];
  let pending: [string, string][] = [];
  const close = () => {
    if (pending.length > 0) content.push(facts(pending));
    pending = [];
  };
  for (const field of fields) {
    if (field.kind === "value") pending.push([field.label, field.text]);
    else if (field.rows.length === 0) pending.push([field.label, ""]);
    else {
      close();
      content.push(...tableContent(field));
    }
  }
  close();
  return content;
}

function tableContent(field: Extract<PresentedField, { kind: "table" }>): PdfContent[] {
  const name = { text: field.label, style: "label", margin: [0, 6, 0, 3], headlineLevel: 2 };
  if (field.columns.length > widestTable) {
    return [
      name,
      ...field.rows.flatMap((row, index) => [
        { text: `${field.label}第 ${index + 1} 项`, style: "small", margin: [0, 2, 0, 1], headlineLevel: 2 },
        facts(field.columns.flatMap((column, at): [string, string][] => (row.cells[at] ? [[column.label, row.cells[at]]] : []))),
      ]),
    ];
  }
  return [
    name,
    {
      layout: lines,
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: field.columns.map((column) => (column.numeric ? "auto" : "*")),
        body: [
          field.columns.map(({ label }) => ({ text: label, style: "label", fontSize: 9 })),
          ...field.rows.map((row) => row.cells.map((text, at) => ({ text: text === "" ? "—" : text, fontSize: 9, alignment: field.columns[at]?.numeric ? "right" : "left" }))),
        ],
      },
      margin: [0, 0, 0, 6],
    },
  ];
}

function explanations({ explanations: words }: SubmissionContent): PdfContent[] {
  const entries = Object.entries(words);
  if (entries.length === 0) return [];
  const titleOf = (rule: string) => (rule in rules ? `${rules[rule as RuleId].title}（${clauseLabel(rules[rule as RuleId].clause)}）` : rule);
  return [heading("说明与异议"), facts(entries.map(([rule, text]): [string, string] => [titleOf(rule), text]))];
}

function manifest({ files, sha256, sm3 }: SubmissionView): PdfContent[] {
  return [
    heading("附件清单"),
    ...(files.length === 0 ? ["没有附件。"] : files.map((file, index) => ({ margin: [0, 0, 0, 4], stack: [`${index + 1}. ${file.name}（${file.size.toLocaleString("en-US")} 字节）`, { text: `SHA-256 ${file.sha256}`, style: "small" }] }))),
    heading("申报内容摘要值"),
    { text: `SHA-256 ${sha256}`, style: "small" },
    { text: `SM3 ${sm3}`, style: "small" },
  ];
}
