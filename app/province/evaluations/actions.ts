"use server";

import { action } from "@/lib/accounts/action";
import { assignEvaluators } from "@/lib/evaluations/assign-evaluators";
import { draftRound } from "@/lib/evaluations/draft-round";
import { editRound, withdrawRound } from "@/lib/evaluations/edit-round";
import { openRound } from "@/lib/evaluations/open-round";
import { publishRound } from "@/lib/evaluations/publish-round";
import { assignEvaluatorsSchema, draftRoundSchema, editRoundSchema, publishRoundSchema, roundVersionSchema, withdrawRoundSchema } from "@/lib/evaluations/schema";

export const draft = action({ name: "evaluationRound.draft", input: draftRoundSchema }, draftRound);
export const edit = action({ name: "evaluationRound.edit", input: editRoundSchema }, editRound);
export const withdraw = action({ name: "evaluationRound.withdraw", input: withdrawRoundSchema }, withdrawRound);
export const open = action({ name: "evaluationRound.open", input: roundVersionSchema }, openRound);
export const publish = action({ name: "evaluationRound.publish", input: publishRoundSchema }, publishRound);
export const assign = action({ name: "evaluationAssignment.assign", input: assignEvaluatorsSchema }, assignEvaluators);
