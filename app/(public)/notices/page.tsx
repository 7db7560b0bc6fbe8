import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { publicActor } from "@/lib/access/actor";
import { isNoticeKind, noticeKindLabels, type NoticeKind } from "@/lib/notices/notice-kind";
import { listNotices } from "@/lib/notices/queries";
import { formatChineseDate, shanghaiDay } from "@/lib/regulation/plain-date";

export const metadata: Metadata = { title: "通知公告" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

function addressOf(kind: NoticeKind | undefined, position: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), ...position }).toString();
  return query === "" ? "/notices" : `/notices?${query}`;
}

export default async function Notices({ searchParams }: Props) {
  const { kind: wanted, after, before } = await searchParams;
  const kind = typeof wanted === "string" && isNoticeKind(wanted) ? wanted : undefined;
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
  const page = await listNotices(publicActor, { kind, after: text(after), before: text(before) });
  return (
    <>
      <PageHeader title="通知公告" />
      <TabsNav
        label="按种类查看"
        items={[
          { href: addressOf(undefined), label: "全部", current: !kind },
          ...(Object.keys(noticeKindLabels) as NoticeKind[]).map((one) => ({ href: addressOf(one), label: noticeKindLabels[one], current: one === kind })),
        ]}
      />
      <div className="mt-4">
        <DataTable
          caption="通知公告"
          captionHidden
          rows={page.rows}
          rowKey={(notice) => notice.id}
          rowHref={(notice) => `/notices/${notice.id}`}
          columns={[
            { key: "title", header: "标题" },
            { key: "kind", header: "种类", nowrap: true, cell: (notice) => <Badge>{noticeKindLabels[notice.kind]}</Badge> },
            { key: "publishedAt", header: "发布日期", nowrap: true, cell: (notice) => formatChineseDate(shanghaiDay(notice.publishedAt)) },
          ]}
          empty={<EmptyState title={kind ? `还没有${noticeKindLabels[kind]}` : "还没有通知公告"}>省科技厅发布后会出现在这里。</EmptyState>}
        />
        {(page.before ?? page.after) && (
          <Pagination
            {...(page.before ? { previousHref: addressOf(kind, { before: page.before }) } : {})}
            {...(page.after ? { nextHref: addressOf(kind, { after: page.after }) } : {})}
          />
        )}
      </div>
    </>
  );
}
