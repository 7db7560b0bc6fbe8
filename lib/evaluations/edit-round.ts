import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { roundColumns } from "./draft-round";
import { lockRound, moveRound } from "./lock-round";
import type { EditRoundInput, WithdrawRoundInput } from "./schema";

/** Changes a draft; once open, scope and indicators are frozen. @throws ExpectedError "conflict", StageError */
export async function editRound(actor: Actor, input: EditRoundInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const round = await lockRound(tx, actor, input.roundId, input.version);
    await moveRound(tx, { actor, round, action: "edit", data: roundColumns(input.round) });
    return { version: round.version + 1 };
  });
}

/** A draft that is not carried out. */
export async function withdrawRound(actor: Actor, input: WithdrawRoundInput): Promise<null> {
  return transaction(async (tx) => {
    const round = await lockRound(tx, actor, input.roundId, input.version);
    await moveRound(tx, { actor, round, action: "withdraw", reason: input.reason });
    return null;
  });
}
