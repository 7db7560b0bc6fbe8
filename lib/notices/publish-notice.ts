import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { NoticeIdInput } from "./schema";

/** Publishes a general notice, once. */
export async function publishNotice(actor: Actor, input: NoticeIdInput): Promise<null> {
  return transaction(async (tx) => {
    authorize(actor, "notice.edit");
    const published = await tx.notice.updateMany({
      where: { id: input.noticeId, kind: "general", publishedAt: null },
      data: { publishedAt: await receivedAt(tx) },
    });
    if (published.count === 0) throw notFoundError("该通知的草稿");
    await recordEvent(tx, { actor, action: "notice.publish", subject: { type: "notice", id: input.noticeId } });
    return null;
  });
}
