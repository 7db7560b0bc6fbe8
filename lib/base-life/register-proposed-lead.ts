import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { refusedError } from "@/lib/platform/errors";
import { registerLead } from "@/lib/revocations/register-lead";
import { proposedLeads } from "./proposed-leads";

export const proposedLeadSchema = z.strictObject({ baseId: z.uuid("页面已过期，请刷新后重试"), mark: z.string().min(1).max(120) });

/**
 * An officer makes a proposal a lead (第二十二条), with the facts as the records say them now. It decides nothing.
 * @throws ExpectedError "refused" when it was registered meanwhile or the facts have changed
 */
export async function registerProposedLead(actor: Actor, { baseId, mark }: z.output<typeof proposedLeadSchema>): Promise<{ caseId: string }> {
  const lead = (await proposedLeads(actor)).find((one) => one.baseId === baseId && one.mark === mark);
  if (!lead) throw refusedError("该线索已经登记，或者情况已经变化，请刷新页面。");
  const { ground, source, facts: summary, originId } = lead;
  return registerLead(actor, { baseId, ground, occurredOn: "", source, summary }, { originId, mark });
}
