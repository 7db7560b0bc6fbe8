import "server-only";
import type { Actor } from "@/lib/access/actor";
import { transaction } from "@/lib/platform/transaction";
import { callColumns } from "./call-columns";
import { lockCall, moveCall } from "./lock-call";
import type { EditCallInput } from "./schema";

/** Changes a draft; two editors are told apart by the version. @throws ExpectedError "conflict" */
export async function editCall(actor: Actor, input: EditCallInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const call = await lockCall(tx, actor, input.callId, input.version);
    await moveCall(tx, { actor, call, action: "edit", data: callColumns(input.content) });
    return { version: call.version + 1 };
  });
}
