import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { FileSize } from "@/components/ui/file-size";
import { SectionHeading } from "@/components/ui/section-heading";
import { contentFor, frozenSections, sectionFor, type DeclarationAudience } from "@/lib/applications/declaration-audience";
import { presentSection, type PresentedField, type PresentedRow } from "@/lib/forms/present-section";
import { isShown } from "@/lib/forms/section-state";
import type { Section, SectionData } from "@/lib/forms/field";
import { presentOrganization } from "@/lib/applications/present-organization";
import type { FrozenFile } from "@/lib/files/frozen-file";
import type { SubmissionContent } from "@/lib/applications/submission-content";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { categoryLabels } from "@/lib/regulation/terms";

export interface DeclarationViewProps {
  content: SubmissionContent;
  /** What this audience may not see is left out here too, not only by the page. */
  audience: DeclarationAudience;
  /** “修改” beside each section: check your answers. */
  editHref?: (sectionKey: string) => string;
  /** Only these sections. */
  only?: readonly string[];
}

/** A declaration to be read: every section that is asked, values in words, rows as tables, files with links. */
export function DeclarationView({ content: whole, audience, editHref, only }: DeclarationViewProps) {
  const content = contentFor(whole, audience);
  const sections = frozenSections(content).filter((section) => !only || only.includes(section.key));
  return (
    <div className="declaration">
      {!only && <Cover content={content} audience={audience} />}
      {sections.map((section) => (
        <section key={section.key} id={`section-${section.key}`} className="section">
          <SectionHeading aside={editHref ? <Link href={editHref(section.key)} prefetch={false}>修改{section.title}</Link> : <ClauseLink clause={section.clause} />}>{section.title}</SectionHeading>
          <SectionContent section={sectionFor(section, audience)} data={content.sections[section.key]!} files={content.files} />
        </section>
      ))}
    </div>
  );
}

type ShownFile = Pick<FrozenFile, "slot" | "fileId" | "name" | "size">;

/** One section to be read, without its heading: what is asked, in words, and its files. */
export function SectionContent({ section, data, files }: { section: Section; data: SectionData; files: readonly ShownFile[] }) {
  return (
    <>
      <SectionFields fields={presentSection(section, data)} />
      <SectionFiles section={section} data={data} files={files} />
    </>
  );
}

function Cover({ content, audience }: { content: SubmissionContent; audience: DeclarationAudience }) {
  const overview = content.sections.overview;
  const [fieldZh, fieldEn] = [overview?.fieldZh, overview?.fieldEn];
  const named = typeof fieldZh === "string" && typeof fieldEn === "string" && fieldZh.trim() !== "" && fieldEn.trim() !== "" ? baseName(fieldZh, fieldEn) : undefined;
  return (
    <section className="section" id="section-organization">
      <SectionHeading aside={<ClauseLink clause="art7.1" />}>依托单位</SectionHeading>
      <DescriptionList
        items={[
          { term: "申报批次", value: content.callTitle },
          { term: "申报类别", value: categoryLabels[content.category] },
          { term: "拟定名称", value: named?.nameZh },
          { term: "英文名称", value: named?.nameEn },
          ...presentOrganization(content.organization, audience).map(({ key, label, text }): Fact => ({ key, term: label, value: text })),
          { term: "组织推荐部门", value: content.recommenderName },
        ]}
      />
    </section>
  );
}

/** Values one after another as facts; a table interrupts the list where the form has it. */
function SectionFields({ fields }: { fields: readonly PresentedField[] }) {
  const blocks: (PresentedField[] | (PresentedField & { kind: "table" }))[] = [];
  for (const field of fields) {
    const last = blocks.at(-1);
    if (field.kind === "table") blocks.push(field);
    else if (Array.isArray(last)) last.push(field);
    else blocks.push([field]);
  }
  return blocks.map((block, index) =>
    Array.isArray(block) ? (
      <DescriptionList key={index} items={block.map((field): Fact => ({ key: field.key, term: field.label, value: field.kind === "value" ? field.text : "" }))} />
    ) : (
      <FieldTable key={index} field={block} />
    ),
  );
}

function FieldTable({ field }: { field: PresentedField & { kind: "table" } }) {
  const wide = field.columns.length > 3;
  return (
    <DataTable
      plain={!wide}
      wide={wide}
      caption={field.label}
      rows={field.rows}
      rowKey={(row) => row.id}
      columns={field.columns.map((column, index) => ({
        key: column.key,
        header: column.label,
        ...(column.numeric ? { align: "end" as const } : {}),
        cell: (row: PresentedRow) => row.cells[index] || "—",
      }))}
      empty={<DescriptionList items={[{ term: field.label, value: undefined }]} />}
    />
  );
}

function SectionFiles({ section, data, files }: { section: Section; data: SectionData; files: readonly ShownFile[] }) {
  const slots = section.slots.filter((slot) => isShown(slot.showWhen, data));
  if (slots.length === 0) return null;
  return (
    <DescriptionList
      emptyText="未上传"
      items={slots.map((slot): Fact => {
        const own = files.filter((file) => file.slot === slot.key);
        return { key: slot.key, term: `附件：${slot.label}`, value: own.length > 0 ? <FileLinks files={own} /> : undefined };
      })}
    />
  );
}

function FileLinks({ files }: { files: readonly ShownFile[] }) {
  return (
    <ul className="file-links">
      {files.map((file) => (
        <li key={file.fileId}>
          <a href={`/api/files/${file.fileId}`}>{file.name}</a> <FileSize bytes={file.size} />
        </li>
      ))}
    </ul>
  );
}
