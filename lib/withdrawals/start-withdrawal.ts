import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { StartWithdrawalInput } from "./schema";

/** “依托单位可按程序申请主动退出国合基地序列” (第二十三条). One application at a time. */
export async function startWithdrawal(actor: Actor, input: StartWithdrawalInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const open = await tx.baseCase.count({ where: { baseId: base.id, process: "withdrawal", endedAt: null } });
    if (open > 0) throw refusedError("该基地已有一件退出申请尚未办结（第二十三条）。");
    const { caseId } = await createCase(tx, { actor, process: "withdrawal", action: "start", base, title: "主动退出国合基地序列", openTo: { host: true } });
    return { caseId };
  });
}
