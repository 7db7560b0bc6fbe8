import type { Metadata } from "next";
import { ActionBar } from "@/components/ui/action-bar";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/accounts/current-actor";
import { noticeKindLabels } from "@/lib/notices/notice-kind";
import { listNoticeDrafts, listNotices } from "@/lib/notices/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";

export const metadata: Metadata = { title: "通知公告" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ProvinceNotices({ searchParams }: Props) {
  const actor = await requireRole("provinceOfficer", "provinceLeader");
  const { after, before } = await searchParams;
  const text = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
  const [drafts, page] = await Promise.all([listNoticeDrafts(actor), listNotices(actor, { after: text(after), before: text(before) })]);
  return (
    <>
      <PageHeader title="通知公告" lead="申报通知、公示和认定文件随办理自动发布；这里另可起草一般通知。" />
      <div className="stack">
        {drafts.length > 0 && (
          <section>
            <SectionHeading>草稿</SectionHeading>
            <DataTable caption="草稿" captionHidden rows={drafts} rowKey={(draft) => draft.id} rowHref={(draft) => `/province/notices/${draft.id}`} columns={[{ key: "title", header: "标题" }]} />
          </section>
        )}
        <section>
          <SectionHeading>已发布</SectionHeading>
          <DataTable
            caption="已发布"
            captionHidden
            rows={page.rows}
            rowKey={(notice) => notice.id}
            rowHref={(notice) => `/notices/${notice.id}`}
            columns={[
              { key: "title", header: "标题" },
              { key: "kind", header: "种类", nowrap: true, cell: (notice) => <Badge>{noticeKindLabels[notice.kind]}</Badge> },
              { key: "publishedAt", header: "发布时间", nowrap: true, cell: (notice) => formatInstant(notice.publishedAt) },
            ]}
            empty={<EmptyState title="还没有发布过通知">点击下方“起草通知”，保存后发布。</EmptyState>}
          />
          {(page.before ?? page.after) && (
            <Pagination {...(page.before ? { previousHref: `/province/notices?before=${page.before}` } : {})} {...(page.after ? { nextHref: `/province/notices?after=${page.after}` } : {})} />
          )}
        </section>
      </div>
      <ActionBar primary={<LinkButton href="/province/notices/new" variant="primary">起草通知</LinkButton>} />
    </>
  );
}
