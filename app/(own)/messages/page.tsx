import type { Metadata } from "next";
import { address, idOf, type SearchParams } from "@/app/_components/list-address";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireActor } from "@/lib/accounts/current-actor";
import { listMessages } from "@/lib/accounts/queries";
import { formatInstant } from "@/lib/regulation/shanghai-time";
import { MarkRead } from "./_components/mark-read";
import { MessageLink } from "./_components/message-link";

export const metadata: Metadata = { title: "消息" };

export default async function Messages({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireActor();
  const before = idOf(await searchParams, "before");
  const { messages, next } = await listMessages(actor, before ?? null);
  const unread = messages.some(({ read }) => !read);
  return (
    <div className="stack">
      <PageHeader title="消息" actions={unread ? <MarkRead messageId={null} label="全部标为已读" /> : undefined} />
      {messages.length === 0 ? (
        <EmptyState title="没有消息">事项到您手里、有了结果或临近期限时，会在这里通知您。</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {messages.map((message) => (
            <li key={message.id} className="grid gap-1 py-3">
              <p className={message.read ? "" : "font-semibold"}>
                {message.href ? <MessageLink messageId={message.id} href={message.href} read={message.read} title={message.title} /> : message.title}
                {!message.read && <span className="badge badge-info ml-2">未读</span>}
              </p>
              <p>{message.text}</p>
              <div className="button-row">
                <span className="meta">{formatInstant(message.createdAt)}</span>
                {!message.read && <MarkRead messageId={message.id} label="标为已读" />}
              </div>
            </li>
          ))}
        </ul>
      )}
      {(before || next) && <Pagination {...(before ? { previousHref: "/messages" } : {})} {...(next ? { nextHref: address("/messages", { before: next }) } : {})} labels={{ navigation: "翻页", previous: "回到最新", next: "更早的消息" }} />}
    </div>
  );
}
