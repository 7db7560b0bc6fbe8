import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { receivedAt } from "@/lib/platform/clock";
import { toDbDay } from "@/lib/platform/day";
import { conflictError, notFoundError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import { plainDate } from "@/lib/regulation/plain-date";
import type { DeclareInterestsInput } from "./schema";

/** The expert's standing declaration of interests, replaced as a whole and dated; assignment reads it (conflicts.ts). */
export async function declareInterests(actor: Actor, input: DeclareInterestsInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const id = actor.expertId;
    if (!id) throw notFoundError("您的专家信息");
    await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE id = ${id}::uuid FOR UPDATE`;
    const expert = await tx.expert.findUniqueOrThrow({ where: { id } });
    authorize(actor, "expert.declareInterests", expert);
    if (expert.version !== input.version) throw conflictError("您的信息刚刚有变更。您填写的内容保留在本页，请在新窗口查看最新内容后再声明。");
    await tx.expertInterest.deleteMany({ where: { expertId: id } });
    await tx.expertInterest.createMany({
      data: input.interests.map(({ endedOn, ...interest }) => ({ ...interest, expertId: id, endedOn: endedOn === null ? null : toDbDay(plainDate(endedOn)) })),
    });
    await tx.expert.update({ where: { id }, data: { interestsDeclaredAt: await receivedAt(tx), version: expert.version + 1 }, select: { id: true } });
    await recordEvent(tx, {
      actor,
      action: "expert.declareInterests",
      subject: { type: "expert", id },
      clause: "art11.4",
      payload: { ties: input.interests.map(({ kind, organizationName, creditCode, endedOn }) => ({ kind, organizationName, creditCode, endedOn })) },
    });
    return { version: expert.version + 1 };
  });
}
