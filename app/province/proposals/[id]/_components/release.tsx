import Link from "next/link";
import { ClauseLink } from "@/components/law/clause-link";
import { Banner } from "@/components/ui/banner";
import { DataTable } from "@/components/ui/data-table";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ListEntry, ProposedListView } from "@/lib/decisions/queries";
import { formatChineseDateWithWeekday } from "@/lib/regulation/plain-date";
import { categoryLabels } from "@/lib/regulation/terms";
import { ReleaseForm } from "./release-form";

/** What has been issued, and what a release now would make: bases with their future names. */
export function Release({ list }: { list: ProposedListView }) {
  const due = list.entries.filter(({ applicationId }) => list.due.applicationIds.includes(applicationId));
  const bases = list.entries.filter(({ base }) => base !== null);
  return (
    <section className="stack-tight">
      <SectionHeading aside={<ClauseLink clause="art11.5" />}>发文认定</SectionHeading>
      {list.documents.map((document) => (
        <p key={document.id}>
          {document.title}（{document.number}），{formatChineseDateWithWeekday(document.issuedOn)}。
        </p>
      ))}
      {bases.length > 0 && (
        <p>
          已认定 {bases.length} 家：
          {bases.map(({ base, nameZh }) => (
            <Link key={base!.number} className="block" href={`/bases/${base!.number}`} prefetch={false}>
              {base!.number} {nameZh}
            </Link>
          ))}
        </p>
      )}
      {due.length > 0 && <Due list={list} due={due} />}
    </section>
  );
}

function Due({ list, due }: { list: ProposedListView; due: readonly ListEntry[] }) {
  const recognized = due.filter(({ outcome }) => outcome === "recognize");
  const declined = due.length - recognized.length;
  const held = list.entries.filter((entry) => entry.held).length;
  const effect = `发文后 ${recognized.length} 件认定为国合基地，${declined} 件不予认定，不能撤回`;
  return (
    <>
      <Banner tone="warning" title={effect}>
        <p>
          认定的申报取得基地编号和第二十五条规定的名称，认定日为成文日期，同时公开；各依托单位和组织推荐部门收到通知。
          {held > 0 && `因异议留待处理的 ${held} 件不在此次发文范围。`}
        </p>
      </Banner>
      <DataTable
        caption="发文后成为国合基地的申报"
        rows={recognized}
        rowKey={(row) => row.applicationId}
        plain
        columns={[
          { key: "nameZh", header: "基地名称", cell: (row) => <><span className="block">{row.nameZh}</span><span className="meta" lang="en">{row.nameEn}</span></> },
          { key: "hostName", header: "依托单位" },
          { key: "category", header: "类别", nowrap: true, cell: (row) => categoryLabels[row.category] },
        ]}
        empty={<p>本次没有拟认定的申报。</p>}
      />
      {list.possible.includes("release") && list.due.decided && <ReleaseForm listId={list.id} version={list.version} year={list.call.year} today={list.today} effect={effect} />}
    </>
  );
}
