import { DescriptionList } from "@/components/ui/description-list";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Field, RowsField, RowValue, ScalarField, Section, SectionData } from "@/lib/applications/form/field";
import { isEmpty, isShown } from "@/lib/applications/form/section-state";
import { rowTitle, spellValue } from "@/lib/applications/form/spell-value";
import type { OwnFile } from "@/lib/applications/queries/get-own-application";

/** A section to be read: while the stage does not allow writing. */
export function SectionView({ section, data, files }: { section: Section; data: SectionData; files: Readonly<Record<string, readonly OwnFile[]>> }) {
  const shown = section.fields.filter((field) => isShown(field.showWhen, data));
  return (
    <>
      {runs(shown).map((run) =>
        run.kind === "scalars" ? (
          <DescriptionList key={run.fields[0]!.key} items={run.fields.map((field) => ({ key: field.key, term: field.label, value: spellValue(field, data[field.key] as never) }))} />
        ) : (
          <RowsView key={run.field.key} field={run.field} rows={(data[run.field.key] as RowValue[] | undefined) ?? []} />
        ),
      )}
      {section.slots.length > 0 && (
        <>
          <SectionHeading>附件</SectionHeading>
          <DescriptionList items={section.slots.map((slot) => ({ key: slot.key, term: slot.label, value: <FileLinks files={files[slot.key] ?? []} /> }))} />
        </>
      )}
    </>
  );
}

function FileLinks({ files }: { files: readonly OwnFile[] }) {
  if (files.length === 0) return "未上传";
  return (
    <ul className="plain-list">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/api/files/${file.id}`}>{file.name}</a>
        </li>
      ))}
    </ul>
  );
}

type Run = { kind: "scalars"; fields: ScalarField[] } | { kind: "rows"; field: RowsField };

/** Neighbouring scalar fields make one list, tables stand by themselves. */
function runs(fields: readonly Field[]): Run[] {
  return fields.reduce<Run[]>((done, field) => {
    const last = done.at(-1);
    if (field.kind === "rows") return [...done, { kind: "rows", field }];
    if (last?.kind === "scalars") last.fields.push(field);
    else done.push({ kind: "scalars", fields: [field] });
    return done;
  }, []);
}

function RowsView({ field, rows }: { field: RowsField; rows: RowValue[] }) {
  if (rows.length === 0) return <DescriptionList items={[{ term: field.label, value: "" }]} />;
  const lead = field.fixed ? [{ key: "fixed", header: field.fixed.label, cell: (row: RowValue) => rowTitle(field, row) }] : [];
  const columns = field.columns
    .filter((column) => rows.some((row) => !isEmpty(row[column.key])))
    .map((column) => ({ key: column.key, header: column.label, cell: (row: RowValue) => spellValue(column, row[column.key]), ...(column.kind === "money" || column.kind === "number" ? { align: "end" as const } : {}) }));
  return <DataTable caption={field.label} rows={rows} rowKey={(row) => row.id} columns={[...lead, ...columns]} wide />;
}
