import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recipientsOf } from "@/lib/accounts/recipients";
import { lockBase } from "@/lib/bases/lock-base";
import { createCase } from "@/lib/cases/create-case";
import { receivedAt } from "@/lib/platform/clock";
import { fieldError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { nextSerial } from "@/lib/platform/numbering";
import { createObligation } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay, yearOf } from "@/lib/regulation/plain-date";
import { inspectedMatters, type InspectedMatter, type InspectionContent, type RecordInspectionInput } from "./schema";

/**
 * 第十三条（三）: a check of the systems or of 科技安全 is put on record, by the recommender or the province; problems have a day
 * by which the host sees to them. @throws ExpectedError "invalid" for days out of order
 */
export async function recordInspection(actor: Actor, input: RecordInspectionInput): Promise<{ caseId: string }> {
  return transaction(async (tx) => {
    const base = await lockBase(tx, actor, input.baseId);
    const day = shanghaiDay(await receivedAt(tx));
    if (input.checkedOn > day) throw fieldError("checkedOn", "检查日期不能晚于今天");
    if (input.dueOn !== "" && input.dueOn <= day) throw fieldError("dueOn", "落实期限应晚于今天");
    const problems = input.result === "problems";
    const content: InspectionContent = { checkedOn: input.checkedOn, matters: input.matters, findings: input.findings, byName: actor.name };
    const recipients = await recipientsOf(tx, { organizationId: base.organizationId });
    const { caseId, eventId } = await createCase(tx, {
      actor,
      process: "inspection",
      action: problems ? "record" : "recordClean",
      base,
      title: titleOf(input.matters),
      reason: input.findings,
      content,
      occurredOn: input.checkedOn,
      openTo: { host: true, recommender: true, province: true },
      number: await nextSerial(tx, `JC-${yearOf(day)}`),
      notify: (id) => recipients.map((recipientId) => ({ recipientId, template: problems ? "inspection.problems" : "inspection.clean", data: { caseId: id, ...(input.dueOn ? { dueOn: input.dueOn } : {}) } })),
    });
    if (problems && input.dueOn !== "") {
      await createObligation(tx, {
        kind: "inspectionFollowUp",
        subject: { type: "inspection", id: caseId },
        bearer: "host",
        organizationId: base.organizationId,
        recommenderId: base.recommenderId,
        clause: "art13.3",
        basis: { kind: "day", day: input.dueOn, rolls: true },
        calendar: await liveCalendar(tx),
        sourceEventId: eventId,
      });
    }
    return { caseId };
  });
}

function titleOf(matters: readonly InspectedMatter[]): string {
  if (new Set(matters).size === Object.keys(inspectedMatters).length) return "检查：五项制度和科技安全";
  return `检查：${matters.map((matter) => inspectedMatters[matter]).join("、")}`;
}
