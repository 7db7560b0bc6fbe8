import "server-only";
import type { Tx } from "@/lib/platform/db";
import { refusedError } from "@/lib/platform/errors";

export const transferTitle = "报告部级认定";

/** One report at a time, the host's or the officer's. @throws ExpectedError "refused" */
export async function requireNoTransferOpen(tx: Tx, baseId: string): Promise<void> {
  const open = await tx.baseCase.count({ where: { baseId, process: "transfer", endedAt: null } });
  if (open > 0) throw refusedError("该基地已有一件部级认定的报告尚未办结（第二十四条）。");
}
