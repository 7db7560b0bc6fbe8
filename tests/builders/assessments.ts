import type { Actor } from "@/lib/access/actor";
import { assignExperts } from "@/lib/assessments/assign-experts";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { declareNoConflict } from "@/lib/assessments/declare-no-conflict";
import { recordPanel } from "@/lib/assessments/record-panel";
import { submitScores } from "@/lib/assessments/submit-scores";
import { db } from "@/lib/platform/db";
import { addDays, plainDate, shanghaiDay } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { buildSubmitted, type BuildDraft } from "./applications";
import { buildExpert } from "./people";

/** The day by which experts are asked to be done. */
export const dueOn = () => addDays(shanghaiDay(new Date()), 10);

/** A submitted application put before the experts, without the two examinations in between. */
export async function buildInAssessment(options: BuildDraft = {}) {
  const submitted = await buildSubmitted(options);
  await db.application.update({ where: { id: submitted.applicationId }, data: { stage: "assessment", stageSince: new Date() } });
  return submitted;
}

export async function findAssignment(applicationId: string, expertId: string) {
  return db.assignment.findUniqueOrThrow({ where: { applicationId_expertId: { applicationId, expertId } } });
}

/** Assigns the expert and declares for the expert. */
export async function assignAndDeclare(officer: Actor, applicationId: string, expert: { expert: { id: string }; actor: Actor }) {
  await assignExperts(officer, { applicationId, expertIds: [expert.expert.id], dueOn: dueOn() });
  const { id } = await findAssignment(applicationId, expert.expert.id);
  await declareNoConflict(expert.actor, { assignmentId: id, noConflict: true, confidential: true });
  return findAssignment(applicationId, expert.expert.id);
}

/** A complete opinion: the same points in each dimension, so that they are the total. */
export const opinionOf = (points: number) => ({
  scores: { foundation: points, field: points, region: points, layout: points },
  strengths: "合作基础扎实，伙伴层次较高，成效明显。",
  weaknesses: "成果转化有待加强，布局需求一般。",
  suggestion: "recommend" as const,
});

/** One opinion for each of the totals, by an expert of its own. */
export async function buildOpinions(officer: Actor, applicationId: string, totals: readonly number[]) {
  const experts = [];
  for (const points of totals) {
    const expert = await buildExpert();
    const { id, version } = await assignAndDeclare(officer, applicationId, expert);
    await submitScores(expert.actor, { assignmentId: id, version, ...opinionOf(points) });
    experts.push({ ...expert, assignmentId: id });
  }
  return experts;
}

/** The panel meets and the assessment of the category ends. */
export async function concludeCategory(officer: Actor, callId: string, category: Category) {
  await recordPanel(officer, { callId, category, metOn: plainDate("2026-01-05"), place: "省科技厅三楼会议室", attendees: "评审专家五人", record: "专家逐件综合评议，形成一致意见。" });
  return concludeAssessment(officer, { callId, category });
}
