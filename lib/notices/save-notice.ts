import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { SaveNoticeInput } from "./schema";

/** Writes a draft of a general notice. What has been published is not changed: a correction is a further notice. */
export async function saveNotice(actor: Actor, input: SaveNoticeInput): Promise<{ noticeId: string }> {
  return transaction(async (tx) => {
    authorize(actor, "notice.edit");
    const content = { title: input.title, body: input.body };
    if (input.noticeId !== null) {
      const updated = await tx.notice.updateMany({ where: { id: input.noticeId, kind: "general", publishedAt: null }, data: content });
      if (updated.count === 0) throw notFoundError("该通知的草稿");
    }
    const noticeId = input.noticeId ?? (await tx.notice.create({ select: { id: true }, data: { kind: "general", ...content } })).id;
    await recordEvent(tx, { actor, action: "notice.save", subject: { type: "notice", id: noticeId } });
    return { noticeId };
  });
}
