import "server-only";
import type { Actor } from "@/lib/access/actor";
import { pinnedParameters } from "@/lib/regulation/pinned-parameters";
import { receivedAt } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { ExpectedError, refusedError } from "@/lib/platform/errors";
import { liveCalendar } from "@/lib/platform/law-in-force";
import { createObligation, dischargeObligations } from "@/lib/platform/obligations";
import { transaction } from "@/lib/platform/transaction";
import { parameterDefinitions, type ParameterValues } from "@/lib/regulation/parameters";
import { periodOf } from "@/lib/regulation/period-basis";
import { formatChineseDateWithWeekday, shanghaiDay, type PlainDate } from "@/lib/regulation/plain-date";
import { applicationStages } from "@/lib/workflow/application-stages";
import { getTransition } from "@/lib/workflow/next-stage";
import { correctionBasis } from "./correction-period";
import type { CorrectionItemInput, ReturnForCorrectionInput } from "./correction-schema";
import { frozenSections } from "./declaration-audience";
import { lockApplication, type LockedApplication } from "./lock-application";
import { moveApplication } from "./move-application";
import { tellHost } from "./people-to-tell";
import { separationProblem } from "./recommendation/separation";
import { parseSubmission, type SubmissionContent } from "./submission-content";

/** Who asks is said by the stage: the recommender's handler in 审核推荐, the officer in 形式审查. */
const places = {
  recommendation: { requestedIn: "recommendation", clause: "art11.2", limit: "recommenderCorrectionTimes" },
  formalExamination: { requestedIn: "formalExamination", clause: "art11.3", limit: "correctionTimes" },
} as const;

/**
 * 退回补正: itemised requests with one due day, computed and shown with its sentence. How often is a parameter pinned to
 * the call; a further round is refused with its name. @returns the due day
 */
export async function returnForCorrection(actor: Actor, input: ReturnForCorrectionInput): Promise<{ dueOn: PlainDate; explanation: string }> {
  return transaction(async (tx) => {
    const application = await lockApplication(tx, actor, input.applicationId);
    getTransition(applicationStages, application.stage, "returnForCorrection");
    const place = places[application.stage as keyof typeof places];
    if (place.requestedIn === "recommendation") requireHandler(actor, application);
    const parameters = pinnedParameters(application.call.parameters);
    await requireRoundLeft(tx, application, place, parameters);
    const submission = await tx.submission.findFirstOrThrow({ where: { applicationId: application.id }, orderBy: { ordinal: "desc" } });
    requireKnownPlaces(parseSubmission(submission.contentText), input.items);

    const at = await receivedAt(tx);
    const [basis, calendar] = [correctionBasis(shanghaiDay(at), parameters), await liveCalendar(tx)];
    const period = periodOf(basis, calendar);
    const { eventId } = await moveApplication(tx, {
      actor,
      application,
      action: "returnForCorrection",
      reason: `共 ${input.items.length} 项，请于${formatChineseDateWithWeekday(period.lastDay)}前补正并重新提交。`,
      data: {
        signOffRequestedAt: null,
        ...(place.requestedIn === "formalExamination" ? { correctionsByProvince: { increment: 1 } } : {}),
      },
      payload: { dueOn: period.lastDay, submissionOrdinal: submission.ordinal, items: input.items.length },
      notify: await tellHost(tx, application, "application.returnedForCorrection", { dueOn: period.lastDay, items: input.items.length }),
    });
    const rounds = await tx.correctionRound.count({ where: { applicationId: application.id } });
    await tx.correctionRound.create({
      data: {
        applicationId: application.id,
        ordinal: rounds + 1,
        requestedIn: place.requestedIn,
        requestedById: actor.userId!,
        requestedByName: actor.name,
        requestedAt: at,
        nominalDay: toDbDay(period.nominalDay),
        dueOn: toDbDay(period.lastDay),
        derivation: period.explanation,
        submissionOrdinal: submission.ordinal,
        items: {
          create: input.items.map((item) => ({
            sectionKey: item.sectionKey,
            fieldKey: item.fieldKey === "" ? null : item.fieldKey,
            clause: item.clause === "" ? null : item.clause,
            request: item.request,
          })),
        },
      },
    });
    const subject = { type: "application", id: application.id };
    // The office's own time stands still while the host corrects; it starts anew with the next submission.
    await dischargeObligations(tx, subject, "recommendation", eventId);
    await createObligation(tx, { kind: "correction", subject, bearer: "host", organizationId: application.organizationId, recommenderId: application.recommenderId, clause: place.clause, basis, calendar, sourceEventId: eventId });
    // An opinion on material that is being replaced does not stand.
    if (application.stage === "recommendation" && application.recommendation) {
      await tx.recommendation.update({ where: { id: application.recommendation.id }, data: { handledAt: null, version: { increment: 1 } } });
    }
    return { dueOn: period.lastDay, explanation: period.explanation };
  });
}

function requireHandler(actor: Actor, application: LockedApplication): void {
  if (actor.userId !== null && application.preparedByIds.includes(actor.userId)) throw refusedError(separationProblem(actor, application)!);
  if (application.recommenderHandlerId !== null && application.recommenderHandlerId !== actor.userId) {
    throw refusedError("此件已分办给其他经办人，请先改派再办理。");
  }
  if (application.recommendation?.handledAt) throw refusedError("初评意见已提交审核人，需由审核人退回后才能退回补正。");
}

async function requireRoundLeft(tx: Tx, application: LockedApplication, place: (typeof places)[keyof typeof places], parameters: ParameterValues): Promise<void> {
  const times = parameters[place.limit];
  const done = await tx.correctionRound.count({ where: { applicationId: application.id, requestedIn: place.requestedIn } });
  if (done >= times) {
    throw refusedError(`参数“${parameterDefinitions[place.limit].label}”为 ${times} 次，本件已退回补正 ${done} 次，不能再次退回。`);
  }
}

/** A request must lead the host to a place that its declaration has. */
function requireKnownPlaces(content: SubmissionContent, items: readonly CorrectionItemInput[]): void {
  const sections = frozenSections(content);
  const fieldErrors: Record<string, string[]> = {};
  items.forEach((item, index) => {
    const section = sections.find(({ key }) => key === item.sectionKey);
    if (!section) fieldErrors[`items.${index}.sectionKey`] = ["申报书中没有这一部分"];
    else if (item.fieldKey !== "" && !section.fields.some(({ key }) => key === item.fieldKey) && !section.slots.some(({ key }) => `slot:${key}` === item.fieldKey)) {
      fieldErrors[`items.${index}.fieldKey`] = ["该部分没有这一项"];
    }
  });
  if (Object.keys(fieldErrors).length > 0) throw new ExpectedError("invalid", "补正要求须指向申报书中的部分和项目。", { fieldErrors });
}
