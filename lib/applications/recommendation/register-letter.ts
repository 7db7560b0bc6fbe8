import "server-only";
import type { Actor } from "@/lib/access/actor";
import { refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { lockApplication } from "../lock-application";
import { moveApplication } from "../move-application";
import type { RegisterLetterInput } from "./schema";

/**
 * 登记推荐函文号: the number is given by the recommender's own office, often after the case has gone to the province. A
 * wrong number is corrected by registering again; every number stays in the record.
 */
export async function registerLetter(actor: Actor, input: RegisterLetterInput): Promise<null> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "registerLetter");
    const { recommendation } = application;
    if (!recommendation?.approvedAt || recommendation.proposal !== "recommend") throw refusedError("本件未经本部门推荐，没有推荐函。");
    if (recommendation.letterNumber === input.letterNumber) return null;
    await moveApplication(tx, {
      actor,
      application,
      action: "registerLetter",
      payload: { letterNumber: input.letterNumber, before: recommendation.letterNumber },
    });
    await tx.recommendation.update({ where: { id: recommendation.id }, data: { letterNumber: input.letterNumber } });
    return null;
  });
}
