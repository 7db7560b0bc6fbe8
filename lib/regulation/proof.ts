import type { ClauseId } from "./clause";

/**
 * The processes of lib/workflow that a clause is carried out by. A test compares this with the clauses of the stage tables,
 * in both directions.
 */
export const processes: Readonly<Partial<Record<ClauseId, readonly string[]>>> = {
  "art11.1": ["call", "application"],
  "art11.2": ["application"],
  "art11.3": ["application"],
  "art11.4": ["application", "assignment"],
  "art11.5": ["application", "proposedList", "objection", "base"],
  "art12.1": ["lawSetting"],
  "art12.2": ["revocation", "base"],
  "art12.3": ["base", "majorChange", "helpRequest"],
  "art12.4": ["evaluationRound"],
  "art13.2": ["helpRequest"],
  "art13.3": ["inspection"],
  "art13.4": ["annualReport", "majorChange", "evaluation", "withdrawal"],
  "art14.1": ["workPlan"],
  art15: ["annualReport"],
  art16: ["base", "majorChange"],
  art17: ["admission", "base"],
  art18: ["base", "evaluation", "rectification", "evaluationRound", "evaluationAssignment"],
  art19: ["subsidy"],
  art22: ["base", "revocation"],
  "art22.1": ["evaluation"],
  art23: ["base", "withdrawal"],
  art24: ["base", "transfer"],
};

/** Tests of whole processes, under tests/, and the clauses they carry through; the unit tests of rules stand in coverage.ts. */
export const processTests: Readonly<Record<string, readonly ClauseId[]>> = {
  "unit/workflow/tables.test.ts": ["art11", "art11.1", "art11.2", "art11.3", "art11.4", "art11.5", "art12.1"],
  "unit/access/application-matrix.test.ts": ["art11", "art12.2"],
  "unit/assessments/statistics.test.ts": ["art11.4"],
  "unit/assessments/score-sheet.test.ts": ["art11.4"],
  "unit/experts/conflicts.test.ts": ["art11.4"],
  "unit/decisions/departures.test.ts": ["art11.5"],
  "unit/workflow/call-phase.test.ts": ["art11.1"],
  "integration/organizations/register.test.ts": ["art11.1"],
  "integration/organizations/recommenders.test.ts": ["art11.1", "art13"],
  "integration/calls/call-verbs.test.ts": ["art11.1"],
  "integration/applications/submit.test.ts": ["art11.1"],
  "integration/applications/recommendation.test.ts": ["art11.2", "art13.1"],
  "integration/applications/ranking.test.ts": ["art11.2"],
  "integration/applications/correction.test.ts": ["art11.2", "art11.3"],
  "integration/applications/examination.test.ts": ["art11.3"],
  "integration/assessments/assign.test.ts": ["art11.4"],
  "integration/assessments/expert.test.ts": ["art11.4"],
  "integration/assessments/conclude.test.ts": ["art11.4"],
  "integration/decisions/recognition.test.ts": ["art11.5", "art12.2", "art25"],
  "integration/bases/register.test.ts": ["art2", "art12.3"],
  "integration/imports/import-bases.test.ts": ["art12.3", "art27"],
  "integration/law-settings/parameters.test.ts": ["art12.1"],
  "integration/law-settings/arrangements.test.ts": ["art12.1"],
  "integration/cases/access-and-stages.test.ts": ["art12", "art12.2", "art12.3"],
  "integration/daily-duties/help-requests.test.ts": ["art13.2"],
  "integration/daily-duties/inspections.test.ts": ["art13.3"],
  "integration/daily-duties/work-plans.test.ts": ["art14", "art14.1", "art14.3"],
  "integration/daily-duties/supervision.test.ts": ["art12.3", "art13"],
  "e2e/revocation-with-defence.spec.ts": ["art22"],
  "integration/revocations/revocation.test.ts": ["art22", "art22.3", "art22.5", "art12.2"],
  "e2e/journey-comprehensive.spec.ts": ["art6.1", "art8", "art11"],
  "e2e/journey-open-service.spec.ts": ["art6.2", "art9", "art11"],
  "e2e/journey-global-rnd.spec.ts": ["art6.3", "art10", "art11"],
  "e2e/not-recommended.spec.ts": ["art11.2"],
  "e2e/returned-and-resubmitted.spec.ts": ["art11.2"],
  "e2e/formally-rejected.spec.ts": ["art11.3"],
  "e2e/expert-with-conflict.spec.ts": ["art11.4"],
  "e2e/objection-holds-one-base.spec.ts": ["art11.5"],
  "e2e/public-finds-a-base.spec.ts": ["art2", "art12.3"],
};

/** The tests, under tests/, of the processes a clause is carried out by. */
export function processTestsOf(clause: ClauseId): string[] {
  return Object.keys(processTests).filter((test) => processTests[test]!.includes(clause));
}
