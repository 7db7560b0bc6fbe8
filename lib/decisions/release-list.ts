import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockApplication, type LockedApplication } from "@/lib/applications/lock-application";
import { moveApplication } from "@/lib/applications/move-application";
import { parseSubmission } from "@/lib/applications/submission-content";
import { createBase } from "@/lib/bases/create-base";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { fieldError, refusedError } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { shanghaiDay } from "@/lib/regulation/plain-date";
import { findCoveringDecision } from "./covering-decision";
import { lockList, moveList, type LockedList } from "./lock-list";
import type { ReleaseInput } from "./schema";

/**
 * “由省科技厅发文认定”: under one document number and at one moment, everything the decision covers becomes a base or is
 * not recognised. 认定日 is the day of the document. What an objection still holds stays behind.
 * @throws ExpectedError "refused" when no decision was recorded since the last document
 */
export async function releaseList(actor: Actor, input: ReleaseInput): Promise<{ recognized: number; declined: number }> {
  return transaction(async (tx) => {
    const list = await lockList(tx, actor, input.listId, input.version);
    const at = await receivedAt(tx);
    const due = list.entries.filter(({ application }) => application.stage === "decision");
    if (due.length === 0) throw refusedError("名单中没有处于决策程序的申报。");
    requireDecision(list, due, input, at);
    if (await tx.issuedDocument.findUnique({ where: { number: input.number }, select: { id: true } })) {
      throw fieldError("number", "该文号已经登记过");
    }

    const document = await tx.issuedDocument.create({
      data: { listId: list.id, number: input.number, title: input.title, issuedOn: toDbDay(input.issuedOn), releasedById: actor.userId!, releasedAt: at },
    });
    let recognized = 0;
    for (const entry of due) {
      const application = await lockApplication(tx, actor, entry.applicationId);
      if (entry.outcome === "recognize") {
        await recognize(tx, actor, application, { ...input, documentId: document.id });
        recognized++;
      } else {
        await decline(tx, actor, application, input, entry.departureReason);
      }
      await tx.proposalEntry.update({
        where: { listId_applicationId: { listId: list.id, applicationId: entry.applicationId } },
        data: { decidedAt: at },
      });
    }
    await tx.notice.create({
      data: { kind: "recognition", title: input.title, body: `${input.title}（${input.number}）。认定名单附后。`, callId: list.callId, documentId: document.id, publishedAt: at },
    });
    await moveList(tx, actor, list, "release", { number: input.number, recognized, declined: due.length - recognized });
    return { recognized, declined: due.length - recognized };
  });
}

/** The decision comes after everything it decides on had reached the decision: what was held back needs one of its own. */
function requireDecision(list: LockedList, due: LockedList["entries"], input: ReleaseInput, at: Date): void {
  const decision = findCoveringDecision(list.decisions, list.documents, due.map(({ application }) => application.stageSince));
  if (!decision) throw refusedError("尚未登记本次拟发文事项的决策记录。依据第十一条（五），“经决策程序后，由省科技厅发文认定”。");
  if (input.issuedOn > shanghaiDay(at)) throw fieldError("issuedOn", "成文日期不能晚于今天");
  if (toDbDay(input.issuedOn) < decision.metOn) throw fieldError("issuedOn", "成文日期不能早于决策会议日期");
}

async function peopleOf(tx: Tx, application: LockedApplication): Promise<string[]> {
  const users = await tx.user.findMany({
    where: { active: true, OR: [{ organizationId: application.organizationId }, { recommenderId: application.recommenderId }] },
    select: { id: true },
  });
  return users.map(({ id }) => id);
}

async function recognize(tx: Tx, actor: Actor, application: LockedApplication, input: ReleaseInput & { documentId: string }): Promise<void> {
  const submission = await tx.submission.findFirstOrThrow({ where: { applicationId: application.id }, orderBy: { ordinal: "desc" } });
  const overview = parseSubmission(submission.contentText).sections.overview ?? {};
  const text = (key: string) => String(overview[key] ?? "");
  const base = await createBase(tx, {
    actor,
    application: { id: application.id },
    organizationId: application.organizationId,
    recommenderId: application.recommenderId,
    category: application.category,
    fieldCode: text("fieldCode"),
    fieldZh: text("fieldZh"),
    fieldEn: text("fieldEn"),
    cityCode: application.cityCode,
    regions: application.regions,
    leaderName: text("leaderName"),
    recognizedOn: input.issuedOn,
    documentNumber: input.number,
    documentId: input.documentId,
    entryRoute: "selection",
  });
  const recipients = await peopleOf(tx, application);
  await moveApplication(tx, {
    actor,
    application,
    action: "recognize",
    payload: { baseId: base.id, baseNumber: base.number, documentNumber: input.number },
    notify: recipients.map((recipientId) => ({ recipientId, template: "application.recognized", data: { applicationId: application.id, baseNumber: base.number } })),
  });
}

async function decline(tx: Tx, actor: Actor, application: LockedApplication, input: ReleaseInput, departureReason: string | null): Promise<void> {
  const reason = departureReason ?? "经专家综合评议和研究，未列入认定名单。";
  const recipients = await peopleOf(tx, application);
  await moveApplication(tx, {
    actor,
    application,
    action: "declineRecognition",
    reason,
    data: { endReason: reason },
    payload: { documentNumber: input.number },
    notify: recipients.map((recipientId) => ({ recipientId, template: "application.notRecognized", data: { applicationId: application.id } })),
  });
}
