import { DataTable } from "@/components/ui/data-table";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { FileSize } from "@/components/ui/file-size";
import type { FrozenFile } from "@/lib/files/frozen-file";
import type { Section, SectionData } from "@/lib/forms/field";
import { presentSection, type PresentedField, type PresentedRow } from "@/lib/forms/present-section";
import { isShown } from "@/lib/forms/section-state";

type ShownFile = Pick<FrozenFile, "slot" | "fileId" | "name" | "size">;

/** One section to be read, without its heading: what is asked, in words, and its files. */
export function SectionContent({ section, data, files }: { section: Section; data: SectionData; files: readonly ShownFile[] }) {
  return (
    <>
      <PresentedFields fields={presentSection(section, data)} />
      <SectionFiles section={section} data={data} files={files} />
    </>
  );
}

/** Values one after another as facts; a table interrupts the list where the form has it. */
export function PresentedFields({ fields }: { fields: readonly PresentedField[] }) {
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
