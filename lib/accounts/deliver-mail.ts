import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { receivedAt } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { logUnexpected } from "@/lib/platform/log";
import type { Mail, Mailer } from "@/lib/platform/mail";
import { transaction } from "@/lib/platform/transaction";
import { renderMessage } from "./message-templates";
import { resetLink } from "./reset-password";

/** What is older was read in the portal, or is stale; a relay that is set up later does not send the whole past. */
const oldestMs = 3 * 24 * 60 * 60 * 1000;
const attemptsMaximum = 8;
/** A server that is down is left alone until the next run. */
const failuresInARow = 3;

/**
 * Hands messages of the outbox to the mail server, oldest first. Each is locked while it is sent and passed over by
 * whoever else delivers, so it is never sent twice at once; its `sentAt` is set once. What fails is tried again later.
 * @param most at most so many in one run
 */
export async function deliverMail(mailer: Mailer, most = 500): Promise<{ sent: number; failed: number }> {
  const counts = { sent: 0, failed: 0 };
  for (let inARow = 0; inARow < failuresInARow && counts.sent + counts.failed < most; ) {
    const outcome = await deliverOne(mailer);
    if (outcome === "none") break;
    counts[outcome] += 1;
    inARow = outcome === "failed" ? inARow + 1 : 0;
  }
  return counts;
}

async function deliverOne(mailer: Mailer): Promise<"sent" | "failed" | "none"> {
  return transaction(
    async (tx) => {
      const at = await receivedAt(tx);
      const [next] = await tx.$queryRaw<{ id: string }[]>`
        SELECT m.id FROM "Message" m JOIN "User" u ON u.id = m."recipientId"
        WHERE m."sentAt" IS NULL AND u.active AND m."createdAt" > ${new Date(at.getTime() - oldestMs)}
          AND m."mailAttempts" < ${attemptsMaximum} AND (m."mailAfter" IS NULL OR m."mailAfter" <= ${at})
        ORDER BY m."createdAt", m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED`;
      if (!next) return "none";
      const message = await tx.message.findUniqueOrThrow({
        where: { id: next.id },
        select: { id: true, template: true, data: true, mailAttempts: true, recipient: { select: { name: true, email: true, roles: { select: { role: true } } } } },
      });
      try {
        await mailer.send(mailOf(message));
      } catch (error) {
        logUnexpected(error, { requestId: randomUUID(), where: "mail.deliver" });
        // 2, 4, 8 … minutes: a relay is seldom away for longer than the eighth.
        const mailAfter = new Date(at.getTime() + 2 ** (message.mailAttempts + 1) * 60_000);
        await tx.message.update({ where: { id: message.id }, data: { mailAttempts: { increment: 1 }, mailAfter } });
        return "failed";
      }
      await tx.message.update({ where: { id: message.id }, data: { sentAt: at } });
      return "sent";
    },
    { timeoutSeconds: 60 },
  );
}

interface OutboxMessage {
  id: string;
  template: string;
  data: unknown;
  recipient: { name: string; email: string; roles: readonly { role: Parameters<typeof renderMessage>[2][number] }[] };
}

/** The one link that is only in the mail: who reads messages in somebody's open portal must not find it. */
const resetIdSchema = z.object({ resetId: z.uuid() });

function mailOf({ id, template, data, recipient }: OutboxMessage): Mail {
  const { title, text, href } = renderMessage(template, data, recipient.roles.map(({ role }) => role));
  const resetId = template === "account.passwordResetRequested" ? resetIdSchema.safeParse(data).data?.resetId : undefined;
  const link = resetId ? resetLink(resetId) : new URL(href ?? "/messages", env().PORTAL_URL).href;
  return {
    id,
    to: { name: recipient.name, address: recipient.email },
    subject: `【国合基地管理】${title}`,
    text: `${recipient.name}：\n\n${text}\n\n${resetId ? "设置新口令" : "登录办理"}：${link}\n\n本邮件由系统发出，请勿回复；同一消息可在门户“消息”中查看。\n`,
  };
}
