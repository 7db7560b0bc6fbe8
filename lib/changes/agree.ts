import "server-only";
import type { Actor } from "@/lib/access/actor";
import { tellCaseHost, tellCaseOfficers } from "@/lib/cases/case-audience";
import { lockCase } from "@/lib/cases/lock-case";
import { decideOnOpinion } from "@/lib/cases/office-opinion";
import type { DecideInput } from "@/lib/cases/office-steps-schema";
import { transaction } from "@/lib/platform/transaction";

/** “经组织推荐部门审核同意后报送省科技厅” (第十六条), by somebody other than the handler. */
export async function agreeToChange(actor: Actor, input: DecideInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "majorChange");
    await decideOnOpinion(tx, actor, locked, { action: "agree", party: "recommender", decision: "agree", note: input.note }, {
      data: { openToProvince: true },
      notify: [...(await tellCaseHost(tx, locked, "majorChange.agreed")), ...(await tellCaseOfficers(tx, locked, "majorChange.agreed"))],
    });
    return null;
  });
}
