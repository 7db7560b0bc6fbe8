import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { conflictError, refusedError } from "@/lib/platform/errors";
import { recordEvent } from "@/lib/platform/event-log";
import { transaction } from "@/lib/platform/transaction";
import type { NoInput } from "./schema";
import { hashRecoveryCode, newRecoveryCodes } from "./second-factor";

/**
 * Ten new recovery codes; earlier ones are void. They are shown this once and never stored, not even for a request that
 * is repeated: that one is told to make new ones.
 */
export async function makeRecoveryCodes(actor: Actor, _input: NoInput): Promise<{ codes: readonly string[] }> {
  const userId = actor.userId!;
  const codes = newRecoveryCodes();
  const attempt = randomUUID();
  const done = await transaction(async (tx) => {
    const factor = await tx.secondFactor.findUnique({ where: { userId }, select: { userId: true } });
    if (!factor) throw refusedError("请先设置身份验证器，再生成恢复代码。");
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, codeHash: hashRecoveryCode(userId, code) })) });
    await recordEvent(tx, { actor, action: "account.makeRecoveryCodes", subject: { type: "user", id: userId } });
    return { attempt };
  });
  if (done.attempt !== attempt) throw conflictError("恢复代码已经生成，但没有送到本页。请再生成一次，前一批随即作废。");
  return { codes };
}
