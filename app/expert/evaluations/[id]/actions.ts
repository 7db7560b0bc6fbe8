"use server";

import { action } from "@/lib/accounts/action";
import { declareEvaluator, refuseEvaluation } from "@/lib/evaluations/evaluator-acts";
import { saveEvaluationScores, submitEvaluationScores } from "@/lib/evaluations/evaluator-scores";
import { declareEvaluatorSchema, evaluatorReasonSchema, saveEvaluationScoresSchema, submitEvaluationScoresSchema } from "@/lib/evaluations/schema";

export const declare = action({ name: "evaluationAssignment.declare", input: declareEvaluatorSchema }, declareEvaluator);
export const refuse = action({ name: "evaluationAssignment.refuse", input: evaluatorReasonSchema }, refuseEvaluation);
export const save = action({ name: "evaluationAssignment.score", input: saveEvaluationScoresSchema }, saveEvaluationScores);
export const submit = action({ name: "evaluationAssignment.submit", input: submitEvaluationScoresSchema }, submitEvaluationScores);
