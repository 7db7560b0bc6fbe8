"use server";

import { action } from "@/lib/accounts/action";
import { assignExperts } from "@/lib/assessments/assign-experts";
import { reopenAssignment } from "@/lib/assessments/reopen-assignment";
import { assignExpertsSchema, assignmentReasonSchema } from "@/lib/assessments/schema";
import { withdrawAssignment } from "@/lib/assessments/withdraw-assignment";

export const assignExpertsAction = action({ name: "assignment.assign", input: assignExpertsSchema }, assignExperts);
export const withdrawAssignmentAction = action({ name: "assignment.withdraw", input: assignmentReasonSchema }, withdrawAssignment);
export const reopenAssignmentAction = action({ name: "assignment.reopen", input: assignmentReasonSchema }, reopenAssignment);
