import type { Actor } from "@/lib/access/actor";
import { answerInspection, acceptInspection, sendInspectionBack } from "@/lib/inspections/follow-up";
import { agreeToChange } from "@/lib/changes/agree";
import { approveChange } from "@/lib/changes/approve";
import { declineChange } from "@/lib/changes/decline";
import { disagreeWithChange } from "@/lib/changes/disagree";
import { examineChange } from "@/lib/changes/examine";
import { handleChange } from "@/lib/changes/handle";
import { requestCoordination } from "@/lib/changes/request-coordination";
import { retractChange } from "@/lib/changes/retract";
import { returnChangeFromProvince, returnChangeToHost } from "@/lib/changes/return-change";
import { requestSignOffOfCase } from "@/lib/base-life/case-acts";
import { correctGrade, decideGrade, deferEvaluation, recordAbsence } from "@/lib/evaluations/decide-grade";
import { forwardEvaluation, handleEvaluation } from "@/lib/evaluations/handle-evaluation";
import { publishRound } from "@/lib/evaluations/publish-round";
import { recordVisit } from "@/lib/evaluations/record-visit";
import { returnEvaluation } from "@/lib/evaluations/return-evaluation";
import { reopenAssessment, suggestGrade } from "@/lib/evaluations/suggest-grade";
import { answerHelpRequest, closeHelpRequest, escalateHelpRequest, reopenHelpRequest } from "@/lib/help-requests/answer-help-request";
import { db } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/regulation/plain-date";
import { revocationGrounds } from "@/lib/regulation/revocation-grounds";
import type { Grade } from "@/lib/regulation/terms";
import { acceptRectification, refuseRectification } from "@/lib/rectifications/conclude-rectification";
import { extendRectification } from "@/lib/rectifications/extend-rectification";
import { planRectification } from "@/lib/rectifications/plan-rectification";
import { acceptReport } from "@/lib/reports/accept-report";
import { giveOpinion } from "@/lib/reports/give-opinion";
import { reopenReport, returnReport } from "@/lib/reports/return-report";
import { addEvidence } from "@/lib/revocations/add-evidence";
import { closeDefence } from "@/lib/revocations/close-defence";
import { revocationContent } from "@/lib/revocations/content";
import { correctRevocation } from "@/lib/revocations/correct-revocation";
import { dismissRevocation } from "@/lib/revocations/dismiss-revocation";
import { findElements } from "@/lib/revocations/find-elements";
import { giveNotice } from "@/lib/revocations/give-notice";
import { inquire } from "@/lib/revocations/inquire";
import { issueRevocation } from "@/lib/revocations/issue-revocation";
import { recordRevocationDecision } from "@/lib/revocations/record-decision";
import { recordRemedy } from "@/lib/revocations/record-remedy";
import { recordService } from "@/lib/revocations/record-service";
import { takeUp } from "@/lib/revocations/take-up";
import { returnSubsidy, settleSubsidy } from "@/lib/subsidies/settle-subsidy";
import { confirmTransfer } from "@/lib/transfers/confirm";
import { declineTransfer } from "@/lib/transfers/decline";
import { retractTransfer } from "@/lib/transfers/retract";
import { approveWithdrawal } from "@/lib/withdrawals/approve";
import { declineWithdrawal } from "@/lib/withdrawals/decline";
import { examineWithdrawal } from "@/lib/withdrawals/examine";
import { forwardWithdrawal } from "@/lib/withdrawals/forward";
import { handleWithdrawal } from "@/lib/withdrawals/handle";
import { retractWithdrawal } from "@/lib/withdrawals/retract";
import { returnWithdrawal } from "@/lib/withdrawals/return-withdrawal";
import { finishWorkPlan, reviseWorkPlan } from "@/lib/work-plans/finish-work-plan";
import { buildScores, opinion as recommenderOpinion, versionOf } from "../../builders/evaluations";
import { nextSerial } from "../../builders/people";
import { fillAndSign, fillOwn } from "./host-writing";
import type { LifeWorld, LivingCase } from "./life-world";

export interface Acting {
  world: LifeWorld;
  actor: Actor;
  of: LivingCase;
  /** Any number: which of several possible inputs. */
  choice: number;
}

type Act = (acting: Acting) => Promise<unknown>;

const reason = "经研究并核对有关材料";
const text = "情况属实，材料齐全，符合管理办法的有关规定。";
const inTwoWeeks = (world: LifeWorld): PlainDate => addDays(world.today, 14);
const inTwoMonths = (world: LifeWorld): PlainDate => addDays(world.today, 60);
const documentNumber = () => `浙科发外〔2027〕${(nextSerial() % 9_000) + 1}号`;
const gradeOf = (choice: number): Grade => (["excellent", "unqualified", "unqualified", "qualified"] as const)[choice % 4]!;
const propose = (choice: number) => (choice % 4 === 0 ? "decline" : "agree");

// Verbs of one shape each.
const byId = (verb: (actor: Actor, input: { caseId: string }) => Promise<unknown>): Act => ({ actor, of }) => verb(actor, { caseId: of.id });
const byReason = (verb: (actor: Actor, input: { caseId: string; reason: string }) => Promise<unknown>): Act => ({ actor, of }) => verb(actor, { caseId: of.id, reason });
const byNote = (verb: (actor: Actor, input: { caseId: string; note: string }) => Promise<unknown>): Act => ({ actor, of }) => verb(actor, { caseId: of.id, note: reason });
const byOpinion = (verb: (actor: Actor, input: { caseId: string; proposal: "agree" | "decline"; opinion: string }) => Promise<unknown>): Act => ({ actor, of, choice }) => verb(actor, { caseId: of.id, proposal: propose(choice), opinion: text });
const byReturn = (verb: (actor: Actor, input: { caseId: string; reason: string; dueOn: PlainDate }) => Promise<unknown>): Act => ({ actor, of, world }) => verb(actor, { caseId: of.id, reason, dueOn: inTwoWeeks(world) });
const rowOf = (of: LivingCase) => db.baseCase.findUniqueOrThrow({ where: { id: of.id } });

const suggest: Act = async ({ world, actor, of, choice }) => {
  const grade = gradeOf(choice);
  const submitted = await db.evaluationAssignment.count({ where: { caseId: of.id, stage: "submitted" } });
  if (of.stage === "assessment" && submitted === 0) await buildScores(world.officer, of.id, [70, 70, 70]);
  return suggestGrade(actor, { caseId: of.id, grade, reason });
};

const verify: Act = async ({ actor, of, choice }) => {
  if (of.stage !== "verification") return takeUp(actor, { caseId: of.id });
  const { ground } = revocationContent((await rowOf(of)).content);
  const found = choice % 5 === 0 ? ("no" as const) : ("yes" as const);
  return findElements(actor, { caseId: of.id, elements: [...new Set(revocationGrounds[ground].flat())].map((element) => ({ element, found, reason: text })) });
};

/** Every act of a table that a person does on a case that is there; the host's writing and signing is one for all. */
export const acts: Readonly<Record<string, Act>> = {
  "workPlan.revise": byReason(reviseWorkPlan),
  "workPlan.finish": byReason(finishWorkPlan),
  "annualReport.giveOpinion": ({ actor, of }) => giveOpinion(actor, { caseId: of.id, opinion: text }),
  "annualReport.return": byReturn(returnReport),
  "annualReport.accept": byId(acceptReport),
  "annualReport.reopen": byReturn(reopenReport),
  "majorChange.handle": byOpinion(handleChange),
  "majorChange.returnToHost": byReturn(returnChangeToHost),
  "majorChange.agree": byNote(agreeToChange),
  "majorChange.disagree": byNote(disagreeWithChange),
  "majorChange.requestCoordination": byReason(requestCoordination),
  "majorChange.examine": byOpinion(examineChange),
  "majorChange.returnFromProvince": byReturn(returnChangeFromProvince),
  "majorChange.approve": byNote(approveChange),
  "majorChange.decline": byNote(declineChange),
  "majorChange.retract": byReason(retractChange),
  "helpRequest.answer": byReason(answerHelpRequest),
  "helpRequest.escalate": byReason(escalateHelpRequest),
  "helpRequest.reopen": byReason(reopenHelpRequest),
  "helpRequest.close": byReason(closeHelpRequest),
  "inspection.answer": byReason(answerInspection),
  "inspection.accept": byReason(acceptInspection),
  "inspection.sendBack": byReason(sendInspectionBack),
  "evaluation.handle": async ({ actor, of }) => handleEvaluation(actor, { caseId: of.id, version: (await rowOf(of)).version, ...recommenderOpinion, supports: [...recommenderOpinion.supports] }),
  "evaluation.returnToHost": byReturn(returnEvaluation),
  "evaluation.forward": byId(forwardEvaluation),
  "evaluation.assignExpert": ({ actor, of }) => buildScores(actor, of.id, [70]),
  "evaluation.recordVisit": ({ actor, of, world }) => recordVisit(actor, { caseId: of.id, visitedOn: world.today, place: "基地现场", visitors: "经办二人", record: text }),
  "evaluation.suggestGrade": suggest,
  "evaluation.reopenAssessment": byReason(reopenAssessment),
  "evaluation.decideGrade": ({ actor, of, choice }) => decideGrade(actor, { caseId: of.id, grade: gradeOf(choice), reason }),
  "evaluation.publish": async ({ actor, of }) => publishRound(actor, { ...(await versionOf(of.roundId!)), title: "关于公布绩效评价结果的通知", body: "现将本轮绩效评价结果予以公布。" }),
  "evaluation.correct": ({ actor, of, choice }) => correctGrade(actor, { caseId: of.id, grade: gradeOf(choice), reason }),
  "evaluation.defer": byReason(deferEvaluation),
  "evaluation.recordAbsence": byReason(recordAbsence),
  "rectification.plan": async ({ actor, of, world }) => planRectification(actor, { caseId: of.id, version: (await rowOf(of)).version, plan: text, support: reason, measures: [{ measure: "补齐合作渠道", responsible: "基地负责人", by: inTwoWeeks(world) }] }),
  "rectification.extend": ({ actor, of, world }) => extendRectification(actor, { caseId: of.id, dueOn: addDays(inTwoMonths(world), 120), reason }),
  "rectification.accept": ({ actor, of }) => acceptRectification(actor, { caseId: of.id, opinion: text }),
  "rectification.refuse": ({ actor, of, world }) => refuseRectification(actor, { caseId: of.id, opinion: text, dueOn: inTwoMonths(world) }),
  "subsidy.returnToHost": byReason(returnSubsidy),
  "subsidy.settle": ({ actor, of }) => settleSubsidy(actor, { caseId: of.id, opinion: text }),
  "revocation.addEvidence": ({ actor, of }) => addEvidence(actor, { caseId: of.id, text }),
  "revocation.inquire": ({ actor, of }) => inquire(actor, { caseId: of.id, question: text }),
  "revocation.verify": verify,
  "revocation.giveNotice": ({ actor, of }) => giveNotice(actor, { caseId: of.id, facts: text, reasons: text }),
  "revocation.closeDefence": ({ actor, of }) => closeDefence(actor, { caseId: of.id, summary: text, answer: text }),
  "revocation.recordDecision": ({ actor, of, world }) => recordRevocationDecision(actor, { caseId: of.id, meetingKind: "厅长办公会", metOn: world.today, minutesNumber: "〔2027〕1号", summary: text }),
  "revocation.issue": ({ actor, of, world }) => issueRevocation(actor, { caseId: of.id, number: documentNumber(), issuedOn: world.today, scope: "host" }),
  "revocation.recordService": ({ actor, of, world }) => recordService(actor, { caseId: of.id, servedOn: world.today, manner: "系统送达" }),
  "revocation.recordRemedy": ({ actor, of, world }) => recordRemedy(actor, { caseId: of.id, kind: "reconsideration", filedOn: world.today, outcome: "已受理" }),
  "revocation.dismiss": byReason(dismissRevocation),
  "revocation.correct": ({ actor, of, world }) => correctRevocation(actor, { caseId: of.id, number: documentNumber(), decidedOn: world.today, reason }),
  "withdrawal.handle": byOpinion(handleWithdrawal),
  "withdrawal.returnToHost": byReturn(returnWithdrawal),
  "withdrawal.forward": byNote(forwardWithdrawal),
  "withdrawal.examine": byOpinion(examineWithdrawal),
  "withdrawal.approve": byNote(approveWithdrawal),
  "withdrawal.decline": byNote(declineWithdrawal),
  "withdrawal.retract": byReason(retractWithdrawal),
  "transfer.retract": byReason(retractTransfer),
  "transfer.confirm": byId(confirmTransfer),
  "transfer.decline": byReason(declineTransfer),
};

/** The host's own acts, alike in every process: write, ask for the signature, sign and file. */
const writing: Readonly<Record<string, Act>> = {
  edit: fillOwn,
  requestSignOff: byId(requestSignOffOfCase),
};
const filings = ["adopt", "submit", "resubmit", "file", "refile", "answer", "defend", "report"];

/** How to do an act of a table; undefined where nobody does it on a case. */
export function findAct(process: string, action: string): Act | undefined {
  return acts[`${process}.${action}`] ?? writing[action] ?? (filings.includes(action) ? fillAndSign : undefined);
}
