import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockCase } from "@/lib/cases/lock-case";
import { moveCase } from "@/lib/cases/move-case";
import { receivedAt } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { annualReportContent } from "./content";
import type { GiveOpinionInput } from "./schema";

/** 组织推荐部门的意见 (第十三条（四）): said beside the report, which is before the province already and waits for nothing. */
export async function giveOpinion(actor: Actor, input: GiveOpinionInput): Promise<null> {
  return transaction(async (tx) => {
    const locked = await lockCase(tx, actor, input.caseId, "annualReport");
    const content = annualReportContent(locked.content);
    const on = shanghaiDay(await receivedAt(tx));
    const officers = await recipientsOf(tx, { province: true }, ["provinceOfficer"]);
    await moveCase(tx, {
      actor,
      locked,
      action: "giveOpinion",
      reason: input.opinion,
      data: { content: { ...content, opinions: [...content.opinions, { text: input.opinion, byName: actor.name, on }] } },
      notify: officers.map((recipientId) => ({ recipientId, template: "annualReport.opinionGiven", data: { caseId: locked.id, title: locked.title } })),
    });
    return null;
  });
}
