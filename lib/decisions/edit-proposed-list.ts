import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ExpectedError, notFoundError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { departuresOf } from "./departures";
import { lockList, moveList } from "./lock-list";
import type { EditProposedListInput } from "./schema";

/** Says of each entry what is proposed; whoever departs from the panel's order gives a reason, entry by entry. */
export async function editProposedList(actor: Actor, input: EditProposedListInput): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId, input.version);
    const given = new Map(input.entries.map((entry) => [entry.applicationId, entry]));
    if (given.size !== list.entries.length || list.entries.some(({ applicationId }) => !given.has(applicationId))) {
      throw notFoundError("名单中的申报");
    }
    requireReasons(list.entries, input.entries);
    for (const { applicationId, outcome, departureReason } of input.entries) {
      await tx.proposalEntry.update({
        where: { listId_applicationId: { listId: list.id, applicationId } },
        data: { outcome, departureReason: departureReason === "" ? null : departureReason },
      });
    }
    await moveList(tx, actor, list, "edit", { recognized: input.entries.filter(({ outcome }) => outcome === "recognize").length });
    return { version: list.version + 1 };
  });
}

function requireReasons(
  stored: readonly { applicationId: string; panelRank: number; application: { category: string } }[],
  given: EditProposedListInput["entries"],
): void {
  const rows = new Map(stored.map((entry) => [entry.applicationId, entry]));
  const departing = departuresOf(
    given.map(({ applicationId, outcome }) => {
      const row = rows.get(applicationId)!;
      return { applicationId, outcome, panelRank: row.panelRank, category: row.application.category };
    }),
  );
  const fieldErrors: Record<string, string[]> = {};
  given.forEach(({ applicationId, departureReason }, index) => {
    if (departing.has(applicationId) && departureReason.length < 5) {
      fieldErrors[`entries.${index}.departureReason`] = ["与评审排序不一致，请写明理由（不少于 5 个字）"];
    }
  });
  if (Object.keys(fieldErrors).length > 0) {
    throw new ExpectedError("invalid", "有申报的建议与评审排序不一致，请逐件写明理由。", { fieldErrors });
  }
}
