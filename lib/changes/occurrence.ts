import "server-only";
import type { Tx } from "@/lib/platform/db";
import { fieldError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation } from "@/lib/platform/obligations";
import { changeKinds, type ChangeKind } from "@/lib/regulation/articles/article-16-major-changes";
import type { PlainDate } from "@/lib/regulation/plain-date";
import type { RestateOccurrenceInput } from "./schema";

/** Kind of the host's duty to file within a month of what occurred. */
export const filingObligation = "majorChangeFiling";
/** Kind of the host's duty to answer what was sent back. */
export const correctionObligation = "majorChangeCorrection";

/**
 * The day from which the month is counted; undefined when the change is only intended, which is never late (第十六条).
 * @throws ExpectedError "invalid" for a day that is missing, still to come, or cannot be because only approval brings it about
 */
export function settleOccurrence(kind: ChangeKind, stated: Pick<RestateOccurrenceInput, "nature" | "occurredOn">, today: PlainDate): PlainDate | undefined {
  if (stated.nature === "intended") return undefined;
  const { intendedOnly, label, occurs } = changeKinds[kind];
  if (intendedOnly) throw fieldError("nature", `${label}以批准为准，请选“拟变更”`);
  if (stated.occurredOn === "") throw fieldError("occurredOn", `请填写发生日期：${occurs}`);
  if (stated.occurredOn > today) throw fieldError("occurredOn", "发生日期晚于今天；尚未发生的请选“拟变更”");
  return stated.occurredOn;
}

/** “应于变更事项发生一个月内提交变更申请” as a duty with its last day, until the host files. */
export async function oweFiling(tx: Tx, change: { id: string; organizationId: string; recommenderId: string }, occurredOn: PlainDate, sourceEventId: string): Promise<void> {
  await createObligation(tx, {
    kind: filingObligation,
    subject: { type: "majorChange", id: change.id },
    bearer: "host",
    organizationId: change.organizationId,
    recommenderId: change.recommenderId,
    clause: "art16",
    basis: { kind: "months", from: occurredOn, months: 1 },
    calendar: await liveCalendar(tx),
    sourceEventId,
  });
}
