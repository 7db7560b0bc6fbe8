"use server";

import { action } from "@/lib/accounts/action";
import { declareNoConflict } from "@/lib/assessments/declare-no-conflict";
import { refuseAssignment } from "@/lib/assessments/refuse-assignment";
import { saveScores } from "@/lib/assessments/save-scores";
import { assignmentReasonSchema, declareNoConflictSchema, saveScoresSchema, submitScoresSchema } from "@/lib/assessments/schema";
import { submitScores } from "@/lib/assessments/submit-scores";

export const declareNoConflictAction = action({ name: "assignment.declare", input: declareNoConflictSchema }, declareNoConflict);
export const refuseAssignmentAction = action({ name: "assignment.refuse", input: assignmentReasonSchema }, refuseAssignment);
export const saveScoresAction = action({ name: "assignment.score", input: saveScoresSchema }, saveScores);
export const submitScoresAction = action({ name: "assignment.submit", input: submitScoresSchema }, submitScores);
