import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can, scope } from "@/lib/access/policy";
import { findConflicts } from "@/lib/experts/conflicts";
import { expertTies, tiesOf } from "@/lib/experts/expert-ties";
import { loadObstacles, openLoads } from "@/lib/experts/open-load";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/uuid";
import type { PlainDate } from "@/lib/regulation/plain-date";
import { partiesOfEvaluation } from "./parties-of-base";

export interface EvaluatorCandidate {
  expertId: string;
  name: string;
  employerName: string;
  fieldMatch: boolean;
  load: number;
  maximumLoad: number;
  /** Namesakes and alike names, for the officer to look at. */
  possible: string[];
  /** Why this expert cannot be assigned; empty when nothing is in the way. */
  obstacles: string[];
}

export interface EvaluationForAssignment {
  caseId: string;
  title: string;
  nameZh: string;
  candidates: EvaluatorCandidate[];
  mayAssign: boolean;
  today: PlainDate;
}

/** The pool for one evaluation, the most suitable first. A fixed number of queries, whatever the pool. */
export async function findEvaluatorCandidates(actor: Actor, caseId: string): Promise<EvaluationForAssignment | undefined> {
  if (!isUuid(caseId)) return undefined;
  const row = await db.baseCase.findFirst({
    where: { AND: [{ id: caseId, process: "evaluation" }, scope(actor, "baseCase.read"), { openToProvince: true }] },
    include: { base: true, assignments: { select: { expertId: true, stage: true } } },
  });
  if (!row) return undefined;
  const [parties, experts, loads, day] = await Promise.all([partiesOfEvaluation(db, caseId), db.expert.findMany({ where: { active: true }, include: expertTies }), openLoads(db), today()]);
  const taken = new Set(row.assignments.filter(({ stage }) => stage !== "refused" && stage !== "withdrawn").map(({ expertId }) => expertId));
  const candidates = experts
    .filter(({ id }) => !taken.has(id))
    .map((expert): EvaluatorCandidate => {
      const conflicts = findConflicts(tiesOf(expert), parties, day);
      const load = loads.get(expert.id) ?? 0;
      return {
        expertId: expert.id,
        name: expert.name,
        employerName: expert.employerName,
        fieldMatch: expert.fieldCodes.includes(row.base.fieldCode),
        load,
        maximumLoad: expert.maximumLoad,
        possible: conflicts.filter(({ weight }) => weight === "possible").map(({ text }) => text),
        obstacles: [...conflicts.filter(({ weight }) => weight === "certain").map(({ text }) => text), ...loadObstacles(expert, load)],
      };
    });
  return { caseId, title: row.title, nameZh: row.base.nameZh, candidates: candidates.sort(bySuitability), mayAssign: can(actor, "evaluation.assignExpert", row), today: day };
}

/** Those who can be assigned first, then matching field, then the lightest load. */
function bySuitability(left: EvaluatorCandidate, right: EvaluatorCandidate): number {
  return (
    Number(left.obstacles.length > 0) - Number(right.obstacles.length > 0) ||
    Number(right.fieldMatch) - Number(left.fieldMatch) ||
    left.load - right.load ||
    left.name.localeCompare(right.name, "zh-CN") ||
    (left.expertId < right.expertId ? -1 : 1)
  );
}
