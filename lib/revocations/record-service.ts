import "server-only";
import type { Actor } from "@/lib/access/actor";
import { moveCase } from "@/lib/cases/move-case";
import { fieldError } from "@/lib/platform/errors";
import { liveCalendar, liveParameters } from "@/lib/platform/law-in-force";
import { transaction } from "@/lib/platform/transaction";
import { parameterDefinitions } from "@/lib/regulation/parameters";
import { periodOf } from "@/lib/regulation/period-basis";
import { addDays } from "@/lib/regulation/plain-date";
import type { RecordServiceInput } from "./schema";
import { openRevocation, tellBoth } from "./step";

/**
 * 送达: from that day the time for remedies runs, an application for reconsideration to 浙江省人民政府 or a suit. Both last
 * days are put down as they were counted. @throws ExpectedError "invalid" for a day before the document's or after today
 */
export async function recordService(actor: Actor, input: RecordServiceInput): Promise<null> {
  return transaction(async (tx) => {
    const { locked, content, day } = await openRevocation(tx, actor, input.caseId);
    if (input.servedOn > day) throw fieldError("servedOn", "送达日期不能晚于今天");
    if (content.document && input.servedOn < content.document.issuedOn) throw fieldError("servedOn", "送达日期不能早于成文日期");
    const parameters = await liveParameters(day, tx);
    const calendar = await liveCalendar(tx);
    const service = {
      servedOn: input.servedOn,
      manner: input.manner,
      reconsiderBy: periodOf({ kind: "day", day: addDays(input.servedOn, parameters.reconsiderationDays), rolls: true }, calendar).lastDay,
      litigateBy: periodOf({ kind: "months", from: input.servedOn, months: parameters.litigationMonths }, calendar).lastDay,
      court: parameterDefinitions.litigationCourt.choices[parameters.litigationCourt],
    };
    await moveCase(tx, {
      actor,
      locked,
      action: "recordService",
      reason: input.manner,
      data: { content: { ...content, service } },
      payload: service,
      notify: await tellBoth(tx, locked, "revocation.served", { dueOn: service.reconsiderBy }),
    });
    return null;
  });
}
