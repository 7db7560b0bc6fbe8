import "server-only";
import type { Actor } from "@/lib/access/actor";
import { authorize } from "@/lib/access/policy";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { receivedAt } from "@/lib/platform/clock";
import type { Prisma, Tx } from "@/lib/platform/db";
import { fromDbDay } from "@/lib/platform/day";
import { digests } from "@/lib/platform/digest";
import { conflictError, ExpectedError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { nextSerial } from "@/lib/platform/numbering";
import { createObligation, dischargeObligations } from "@/lib/platform/obligations";
import type { PeriodBasis } from "@/lib/regulation/period-basis";
import { shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { checkApplication, draftContent } from "./check-application";
import { refusalsOf, type ApplicationCheck } from "./check-result";
import { findDraft, type Draft } from "./draft";
import { lockApplication, type LockedApplication } from "./lock-application";
import { moveApplication } from "./move-application";
import type { SubmitInput } from "./schema";
import { serializeSubmission, type SubmissionContent } from "./submission-content";
import { submissionMessages } from "./submission-messages";

export interface SubmissionReceipt {
  /** 申报编号 */
  number: string;
  receiptNumber: string;
  ordinal: number;
}

/**
 * The one way a declaration is submitted, first or again: stage, signature and call's period as of the instant the
 * request came in, the whole pre-check on the server, the frozen text with its digests, numbers last.
 * @throws ExpectedError "refused" with the findings; "conflict" when the draft is no longer what the signer was shown
 */
export async function freezeSubmission(tx: Tx, actor: Actor, input: SubmitInput, action: "submit" | "resubmit"): Promise<SubmissionReceipt> {
  const at = await receivedAt(tx);
  const application = await lockApplication(tx, actor, input.applicationId);
  const { to } = getTransition(applicationStages, application.stage, action);
  authorize(actor, `application.${action}`, application);

  const draft = (await findDraft(tx, { id: application.id }))!;
  const check = await checkApplication(tx, draft, at);
  refuse(check);
  const content = draftContent(draft, check);
  const contentText = serializeSubmission(content);
  const digest = digests(contentText);
  if (digest.sha256 !== input.sha256) throw conflictError("您打开本页后申报内容有改动，未予提交。请刷新页面，核对最新内容后再签发。");

  const earlier = await tx.submission.count({ where: { applicationId: application.id } });
  const number = application.number ?? (await nextSerial(tx, `SB-${application.call.year}-${content.organization.cityCode}`));
  const receipt: SubmissionReceipt = { number, ordinal: earlier + 1, receiptNumber: `${number}-${String(earlier + 1).padStart(2, "0")}` };

  await tx.submission.create({
    data: {
      applicationId: application.id,
      ordinal: receipt.ordinal,
      receiptNumber: receipt.receiptNumber,
      receivedAt: at,
      signedById: actor.userId!,
      signedByName: actor.name,
      contentText,
      ...digest,
      manifest: content.files as unknown as Prisma.InputJsonArray,
      findings: check.findings as unknown as Prisma.InputJsonArray,
      explanations: content.explanations,
      formVersion: content.formVersion,
      ruleVersion: content.ruleVersion,
      regulationNumber: content.regulationNumber,
      parameters: { ...pinnedParameters(draft.row.call.parameters) },
    },
  });
  const { eventId } = await moveApplication(tx, {
    actor,
    application,
    action,
    data: { ...submittedColumns(draft, content, check, receipt, at), ...(application.preparedByIds.includes(actor.userId!) ? {} : { preparedByIds: { push: actor.userId! } }) },
    findings: check.findings,
    payload: { ...receipt, ...digest },
    notify: await submissionMessages(tx, application, draft.recommender.id, to, receipt),
  });
  await settleDuties(tx, draft, application, action, to, eventId, at);
  return receipt;
}

function refuse(check: ApplicationCheck): void {
  const reasons = refusalsOf(check);
  if (reasons.length === 0) return;
  const findings = [...check.blocking.flatMap(({ finding }) => finding ?? []), ...check.unanswered];
  throw new ExpectedError("refused", `还不能提交。${reasons.join("")}`, { findings });
}

/** Columns that lists and filters read, as of this submission. */
function submittedColumns({ row, recommender }: Draft, content: SubmissionContent, check: ApplicationCheck, { number }: SubmissionReceipt, at: Date): Prisma.ApplicationUncheckedUpdateManyInput {
  const { overview, partners } = content.sections;
  const text = (key: string) => (typeof overview?.[key] === "string" ? overview[key] : null);
  const rows = (partners?.partners ?? []) as readonly { region?: string }[];
  return {
    number,
    cityCode: content.organization.cityCode,
    recommenderId: recommender.id,
    ...(row.firstSubmittedAt ? {} : { firstSubmittedAt: at }),
    lastSubmittedAt: at,
    fieldZh: text("fieldZh"),
    fieldEn: text("fieldEn"),
    fieldCode: text("fieldCode"),
    leaderName: text("leaderName"),
    regions: [...new Set(rows.flatMap(({ region }) => region ?? []))].sort(),
    hostObjects: check.hardUnmet.length > 0,
    signOffRequestedAt: null,
  };
}

/** 推荐截止 where the notice sets it; otherwise, and for what comes back after it, the working days of the parameter. */
function recommendationBasis(call: { recommendBy: Date | null; parameters: unknown }, submittedOn: PlainDate): PeriodBasis {
  const recommendBy = call.recommendBy ? fromDbDay(call.recommendBy) : null;
  if (recommendBy !== null && recommendBy > submittedOn) return { kind: "day", day: recommendBy, rolls: false };
  return { kind: "workingDays", from: submittedOn, days: pinnedParameters(call.parameters).recommendationWorkingDays, countFirstDay: false };
}

async function settleDuties(tx: Tx, draft: Draft, application: LockedApplication, action: "submit" | "resubmit", to: string, eventId: string, at: Date): Promise<void> {
  const subject = { type: "application", id: application.id };
  if (action === "resubmit") {
    await tx.correctionRound.updateMany({ where: { applicationId: application.id, closedAt: null }, data: { closedAt: at } });
    await dischargeObligations(tx, subject, "correction", eventId);
  }
  if (to !== "recommendation") return;
  await createObligation(tx, {
    kind: "recommendation",
    subject,
    bearer: "recommender",
    organizationId: application.organizationId,
    recommenderId: draft.recommender.id,
    clause: "art11.2",
    basis: recommendationBasis(draft.row.call, shanghaiDay(at)),
    calendar: await liveCalendar(tx),
    sourceEventId: eventId,
  });
}
